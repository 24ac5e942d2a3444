package vn.hocso.media.storage;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param kind a directory of this machine, or a bucket
 * @param directory for {@code disk}: where the files lie
 */
@ConfigurationProperties("hocso.storage")
record StorageProperties(
        @DefaultValue("disk") Kind kind,
        @DefaultValue("data/files") Path directory,
        @DefaultValue S3 s3) {

    enum Kind {
        DISK,
        S3
    }

    /**
     * A bucket of S3 or of something that speaks like it.
     *
     * @param endpoint address of the server; empty for Amazon's own
     * @param accessKey when empty, the machine's own credentials are used
     */
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("us-east-1") String region,
            @DefaultValue("hocso") String bucket,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {}
}
