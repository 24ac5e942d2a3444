package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.media.MediaLibrary.Purpose;

/** Looks through a file before it is taken in: size, kind by content, dimensions; takes out what should not be kept. */
@Component
class Reception {

    private static final long MEGABYTE = 1024 * 1024;
    private static final Map<Purpose, Long> MOST_MEGABYTES =
            Map.of(Purpose.IMAGE, 10L, Purpose.VIDEO, 500L, Purpose.CAPTIONS, 1L, Purpose.DOCUMENT, 50L);
    private static final int MOST_MEGAPIXELS = 50;

    /** What will be kept of the file; {@code workspace} holds it if it differs from what was brought. */
    Intake receive(Purpose purpose, Path file, Path workspace) {
        requireSize(purpose, file);
        FileKind kind = FileKind.detect(file, purpose);
        return switch (purpose) {
            case IMAGE -> picture(kind, read(file), workspace);
            case CAPTIONS -> captions(kind, read(file), workspace);
            case VIDEO -> video(kind, file);
            case DOCUMENT -> intake(purpose, kind, file, null, null, true);
        };
    }

    private static void requireSize(Purpose purpose, Path file) {
        long most = MOST_MEGABYTES.getOrDefault(purpose, 0L);
        long bytes = size(file);
        if (bytes == 0) {
            throw MediaRefused.empty();
        }
        if (bytes > most * MEGABYTE) {
            throw MediaRefused.tooLarge(most);
        }
    }

    private static Intake picture(FileKind kind, byte[] picture, Path workspace) {
        PictureMetadata.Stripped stripped = PictureMetadata.strip(kind, picture);
        byte[] kept = stripped.picture();
        ImageSize size = ImageSize.of(kind, kept).orElseThrow(() -> MediaRefused.unreadable(kind.contentType()));
        if (size.width() < 1 || size.height() < 1) {
            throw MediaRefused.unreadable(kind.contentType());
        }
        if (kind != FileKind.SVG && size.pixels() > MOST_MEGAPIXELS * 1_000_000L) {
            throw MediaRefused.tooManyPixels(MOST_MEGAPIXELS);
        }
        return intake(
                Purpose.IMAGE,
                kind,
                write(workspace, kept),
                Exif.lying(stripped.orientation()) ? size.turned() : size,
                null,
                true);
    }

    private static Intake captions(FileKind kind, byte[] captions, Path workspace) {
        return intake(Purpose.CAPTIONS, kind, write(workspace, Captions.toWebVtt(captions)), null, null, true);
    }

    private static Intake video(FileKind kind, Path file) {
        if (kind == FileKind.WEBM) {
            return intake(Purpose.VIDEO, kind, file, null, Webm.durationSeconds(file), true);
        }
        Optional<Mp4> head = Mp4.read(file);
        return intake(
                Purpose.VIDEO,
                kind,
                file,
                head.map(Mp4::size).orElse(null),
                head.map(Mp4::durationSeconds).orElse(null),
                kind == FileKind.MP4 && head.map(Mp4::readyForBrowsers).orElse(false));
    }

    private static Intake intake(
            Purpose purpose,
            FileKind kind,
            Path file,
            @Nullable ImageSize size,
            @Nullable Integer seconds,
            boolean ready) {
        return new Intake(purpose, kind, file, size(file), sha256(file), size, seconds, ready);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path write(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String sha256(Path file) {
        MessageDigest digest = digest();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("SHA-256 belongs to every Java", missing);
        }
    }
}
