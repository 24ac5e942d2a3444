package vn.hocso.organisation;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A request for a second person: what is to be done in the reader's words, who asked and why, and what became of it. */
public record ApprovalView(
        ApprovalId id,
        String act,
        String what,
        UnitRef unit,
        String reason,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        ApprovalState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        Set<Ability> abilities) {

    /** What the reader may do with the request. */
    public enum Ability {
        DECIDE,
        WITHDRAW
    }
}
