package vn.hocso.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of the installation: those it was given, or one that it makes for itself at the first start. The first key encrypts; those
 * after it still decrypt what was written before a change of key.
 */
final class SecretKeys {

    static final int BYTES = 32;

    private static final Logger LOG = LoggerFactory.getLogger(SecretKeys.class);

    private SecretKeys() {}

    static List<byte[]> given(String setting) {
        return Arrays.stream(setting.split(","))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(key -> decode(key, "HOCSO_SECRET_KEY"))
                .toList();
    }

    /** The key in the file. Of two nodes that start at once on the same directory, one makes it and both use it. */
    static List<byte[]> kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return List.of(decode(Files.readString(file).strip(), file.toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException("The secret key cannot be read from or written to " + file, failure);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = Files.createTempFile(directory, "secret", ".part");
        try {
            if (unfinished.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(unfinished, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, unfinished);
            LOG.info("Made a secret key in {}; keep it with the backups of the database", file);
        } catch (FileAlreadyExistsException another) {
            LOG.debug("Another node made the secret key");
        } finally {
            Files.delete(unfinished);
        }
    }

    private static byte[] decode(String text, String from) {
        try {
            byte[] key = Base64.getDecoder().decode(text);
            if (key.length == BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // said below, without quoting what may be a secret
        }
        throw new IllegalStateException(
                "%s must hold 32 bytes in Base64, for example from: openssl rand -base64 32".formatted(from));
    }
}
