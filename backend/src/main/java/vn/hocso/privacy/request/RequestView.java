package vn.hocso.privacy.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/**
 * A request as its maker and those who answer see it.
 *
 * @param dueAt by when the next step has to happen, or null when nothing is left to do
 * @param kept after an erasure, what could not be erased, and why
 */
record RequestView(
        UUID id,
        AccountId accountId,
        @Nullable String fullName,
        RequestKind kind,
        RequestState state,
        @Nullable String wish,
        Instant requestedAt,
        @Nullable Instant dueAt,
        boolean overdue,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String answer,
        @Nullable Instant doneAt,
        List<KeptView> kept) {

    /** Something that stays, in words. */
    record KeptView(String what, String why, long count) {}
}
