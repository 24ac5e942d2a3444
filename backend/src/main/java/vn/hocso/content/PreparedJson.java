package vn.hocso.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * A response body made once at publication, to be written out as it is, plain or compressed; the tag changes only when the content does.
 */
public record PreparedJson(byte[] bytes, byte[] gzipped, String etag) {

    public static PreparedJson of(byte[] bytes, String etag) {
        return new PreparedJson(bytes, gzip(bytes), etag);
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
