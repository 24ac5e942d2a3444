package vn.hocso.media;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Keeps files that never change under keys, on disk or in S3. What was put is durable when the call returns; putting the same key again keeps
 * what is there.
 */
public interface ObjectStore {

    void put(String key, byte[] content, String contentType);

    void put(String key, Path file, String contentType);

    /** The whole file; the caller closes it. Throws {@link ObjectMissing} when there is none. */
    InputStream open(String key);

    /** A part of the file; the caller closes it. */
    InputStream open(String key, long from, long length);

    boolean exists(String key);

    /** Takes away what lies under the key, if anything does: for files that are no longer wanted anywhere. */
    void delete(String key);

    /** A key was asked for under which nothing was put: the store and the database have come apart. */
    final class ObjectMissing extends RuntimeException {
        public ObjectMissing(String key) {
            super("No object under " + key);
        }
    }
}
