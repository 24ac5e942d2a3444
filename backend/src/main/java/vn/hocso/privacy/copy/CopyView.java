package vn.hocso.privacy.copy;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A copy of one's data, being made or ready to be taken until it expires. */
record CopyView(
        UUID id,
        State state,
        Instant requestedAt,
        @Nullable Instant readyAt,
        @Nullable Instant expiresAt,
        @Nullable Long bytes) {

    enum State {
        REQUESTED,
        READY,
        FAILED
    }
}
