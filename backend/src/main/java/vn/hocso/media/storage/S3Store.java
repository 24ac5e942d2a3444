package vn.hocso.media.storage;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

import vn.hocso.media.ObjectStore;

/** Keeps files in a bucket. S3 shows an object only when it is whole, and a put that was answered is durable. */
final class S3Store implements ObjectStore {

    private final S3Client s3;
    private final String bucket;

    private S3Store(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Speaks as plainly as the protocol allows, since servers other than Amazon's refuse checksums and encodings that came later. */
    static S3Store connect(StorageProperties.S3 properties) {
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(properties.region()))
                .credentialsProvider(credentials(properties))
                .serviceConfiguration(
                        S3Configuration.builder().chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        if (!properties.endpoint().isBlank()) {
            builder.endpointOverride(URI.create(properties.endpoint())).forcePathStyle(true);
        }
        return new S3Store(builder.build(), properties.bucket());
    }

    private static AwsCredentialsProvider credentials(StorageProperties.S3 properties) {
        return properties.accessKey().isBlank()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(properties.accessKey(), properties.secretKey()));
    }

    @Override
    public void put(String key, byte[] content, String contentType) {
        put(key, RequestBody.fromBytes(content), contentType);
    }

    @Override
    public void put(String key, Path file, String contentType) {
        put(key, RequestBody.fromFile(file), contentType);
    }

    private void put(String key, RequestBody body, String contentType) {
        if (exists(key)) {
            return;
        }
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(Keys.require(key))
                .contentType(contentType)
                .build();
        s3.putObject(request, body);
    }

    @Override
    public InputStream open(String key) {
        return get(GetObjectRequest.builder().bucket(bucket).key(Keys.require(key)), key);
    }

    @Override
    public InputStream open(String key, long from, long length) {
        String range = "bytes=%d-%d".formatted(from, from + length - 1);
        return get(
                GetObjectRequest.builder().bucket(bucket).key(Keys.require(key)).range(range), key);
    }

    private InputStream get(GetObjectRequest.Builder request, String key) {
        try {
            return s3.getObject(request.build());
        } catch (NoSuchKeyException missing) {
            throw new ObjectMissing(key);
        }
    }

    @Override
    public boolean exists(String key) {
        try {
            s3.headObject(HeadObjectRequest.builder()
                    .bucket(bucket)
                    .key(Keys.require(key))
                    .build());
            return true;
        } catch (NoSuchKeyException missing) {
            return false;
        }
    }

    @Override
    public void delete(String key) {
        s3.deleteObject(DeleteObjectRequest.builder()
                .bucket(bucket)
                .key(Keys.require(key))
                .build());
    }
}
