package vn.hocso.organisation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/** A decision about units as it is kept. */
record ChangeRecord(
        UUID id,
        ChangeStatus status,
        LocalDate effectiveOn,
        String reason,
        @Nullable String decisionNumber,
        ChangeDetails details,
        String fingerprint,
        @Nullable UUID batch,
        int position,
        @Nullable AccountId recordedBy,
        Instant recordedAt) {

    ChangeRecord as(ChangeStatus other) {
        return new ChangeRecord(
                id,
                other,
                effectiveOn,
                reason,
                decisionNumber,
                details,
                fingerprint,
                batch,
                position,
                recordedBy,
                recordedAt);
    }

    Wish wish() {
        return new Wish(id, details, effectiveOn);
    }
}
