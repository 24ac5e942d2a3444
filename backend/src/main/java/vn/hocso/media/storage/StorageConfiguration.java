package vn.hocso.media.storage;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.hocso.media.ObjectStore;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

    @Bean
    ObjectStore objectStore(StorageProperties properties) {
        return switch (properties.kind()) {
            case DISK -> new DiskStore(properties.directory());
            case S3 -> S3Store.connect(properties.s3());
        };
    }
}
