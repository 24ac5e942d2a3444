package vn.hocso.identity.session;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A session as its owner sees it. Browser and system are names of products, or absent when they cannot be told. */
record SessionView(
        UUID sessionId,
        @Nullable String browser,
        @Nullable String system,
        Instant signedInAt,
        Instant lastSeenAt,
        boolean current) {}
