package vn.hocso.media;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A file of the library: what it is, where it is served, and whether it is ready. */
public record MediaView(
        MediaId id,
        MediaLibrary.Purpose kind,
        String fileName,
        String contentType,
        long bytes,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer durationSeconds,
        String url,
        @Nullable String posterUrl,
        State state,
        @Nullable Notice notice,
        Instant uploadedAt) {

    public enum State {
        READY,
        PROCESSING,
        FAILED
    }

    /** Something the person who uploaded the file should know. */
    public enum Notice {
        /** The video plays as it was uploaded, because there is no converter here or it could not read the file. */
        AS_UPLOADED
    }
}
