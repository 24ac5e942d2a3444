package vn.hocso.certification.signing;

import java.nio.file.Path;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SigningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SigningConfiguration.class);

    /** The configured key, or the installation's own where none is configured. */
    @Bean
    DocumentSigner documentSigner(
            @Value("${hocso.signing.keystore:}") String keystore,
            @Value("${hocso.signing.password:}") String password,
            @Value("${hocso.data}") Path data,
            Clock clock) {
        SigningKey key = keystore.isBlank()
                ? new InternalAuthority(data.resolve("signing")).key(clock.instant())
                : SigningKey.read(Path.of(keystore), password.toCharArray(), false);
        if (key.internal()) {
            LOG.warn("Certificates are signed with this installation's internal key: set HOCSO_SIGNING_KEYSTORE");
        }
        return new PadesSigner(key);
    }
}
