package vn.hocso.platform;

import java.nio.file.Path;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.shared.Encryption;

@Configuration(proxyBeanMethods = false)
class EncryptionConfiguration {

    @Bean
    Encryption encryption(
            @Value("${hocso.secret-key:}") String setting, @Value("${hocso.data}/keys/secret.key") Path file) {
        List<byte[]> given = SecretKeys.given(setting);
        return new AesEncryption(given.isEmpty() ? SecretKeys.kept(file) : given);
    }
}
