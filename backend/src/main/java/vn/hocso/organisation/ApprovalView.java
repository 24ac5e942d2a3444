package vn.hocso.organisation;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A request for a second person: what is to be done in the reader's words, who asked and why, and what became of it.
 *
 * @param withoutDecider whether the reader's own request waits although nobody else may decide it at present
 */
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
        boolean withoutDecider,
        Set<Ability> abilities) {

    /** What the reader may do with the request. */
    public enum Ability {
        DECIDE,
        WITHDRAW
    }
}
