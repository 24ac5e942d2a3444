package vn.hocso.media.library;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.hocso.media.MediaLibrary.Purpose;

/** A file looked through and found fit, with the bytes as they will be kept. */
record Intake(
        Purpose purpose,
        FileKind fileKind,
        Path content,
        long bytes,
        String sha256,
        @Nullable ImageSize size,
        @Nullable Integer durationSeconds,
        boolean readyForBrowsers) {

    String contentType() {
        return fileKind.contentType();
    }

    String extension() {
        return fileKind.extension();
    }

    boolean isVideo() {
        return purpose == Purpose.VIDEO;
    }
}
