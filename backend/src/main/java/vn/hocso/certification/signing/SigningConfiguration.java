package vn.hocso.certification.signing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SigningConfiguration.class);

    /** The seal of the installation: the configured key, or its own where none is configured. */
    @Bean
    DocumentSigner documentSigner(
            SigningSettings settings, PersonalSigning personal, @Value("${hocso.data}") Path data, Clock clock) {
        settings.requireOneKeyAtMost();
        SigningKey key = key(settings, personal, data, clock);
        if (key.internal()) {
            LOG.warn("Certificates are signed with this installation's internal key: see the guide Sign certificates");
        }
        return new PadesSigner(key, timeStamps(settings.tsa()));
    }

    /** What persons sign with: credentials of theirs at the remote service. */
    @Bean
    PersonalSigning personalSigning(SigningSettings settings, JsonMapper json, Clock clock) {
        String url = settings.csc().url();
        return new PersonalSigning(
                url.isBlank() ? null : new CscService(new CscConnection(settings.csc(), json, clock)),
                timeStamps(settings.tsa()));
    }

    private static SigningKey key(SigningSettings settings, PersonalSigning personal, Path data, Clock clock) {
        if (!settings.keystore().isBlank()) {
            return LocalKey.read(
                    Path.of(settings.keystore()), settings.password().toCharArray(), false);
        }
        if (!settings.pkcs11().library().isBlank()) {
            SigningSettings.Token token = settings.pkcs11();
            return new Pkcs11Token(Path.of(token.library()), token.token(), token.key())
                    .open(token.pin().toCharArray());
        }
        if (!settings.csc().credential().isBlank()) {
            String pin = settings.csc().pin();
            return personal.key(settings.csc().credential(), pin.isBlank() ? Map.of() : Map.of("PIN", pin));
        }
        return new InternalAuthority(data.resolve("signing")).key(clock.instant());
    }

    private static @Nullable TimeStamps timeStamps(SigningSettings.TimeStamp tsa) {
        if (tsa.url().isBlank()) {
            return null;
        }
        String login = tsa.username().isBlank() ? "" : tsa.username() + ":" + tsa.password();
        return new TimeStampServer(URI.create(tsa.url()), login);
    }
}
