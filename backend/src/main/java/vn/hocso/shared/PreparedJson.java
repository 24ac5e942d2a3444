package vn.hocso.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A response body made once for many, to be written out as it is, plain or compressed; the tag changes only when the content does.
 */
public record PreparedJson(byte[] bytes, byte[] gzipped, String etag) {

    public static PreparedJson of(byte[] bytes, String etag) {
        return new PreparedJson(bytes, gzip(bytes), etag);
    }

    /** With a tag made from the content. */
    public static PreparedJson of(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return of(bytes, "\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 belongs to every Java", missing);
        }
    }

    /**
     * What is answered to a browser, which may have the content already. The tag is a weak one, for it is the same whether the bytes are
     * compressed or not.
     *
     * @param known the tags of {@code If-None-Match}
     * @param encodings what {@code Accept-Encoding} says
     */
    public ResponseEntity<byte[]> answer(@Nullable List<String> known, String encodings, CacheControl keeping) {
        boolean same = known != null && known.stream().anyMatch(one -> one.contains(etag));
        ResponseEntity.BodyBuilder answer = same ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok();
        answer.cacheControl(keeping).eTag("W/" + etag).varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (same) {
            return answer.build();
        }
        answer.contentType(MediaType.APPLICATION_JSON);
        return encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzipped)
                : answer.body(bytes);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return compressed.toByteArray();
    }
}
