package vn.hocso.organisation.approval;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalState;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct.Authorisation;
import vn.hocso.organisation.UnitRef;

/** A request as its row tells it, with the names of what it points at. */
record ApprovalRequest(
        ApprovalId id,
        String act,
        UnitRef unit,
        String unitPath,
        Permission permission,
        int schemaVersion,
        String payload,
        String reason,
        AccountId askedBy,
        String askedByName,
        Instant askedAt,
        Instant expiresAt,
        ApprovalState written,
        @Nullable AccountId decidedBy,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason) {

    /** Time alone lets a request expire; nothing has to run for it. */
    ApprovalState state(Instant now) {
        return written == ApprovalState.WAITING && !expiresAt.isAfter(now) ? ApprovalState.EXPIRED : written;
    }

    /** What somebody must hold, and where, to decide it. */
    Authorisation neededToDecide() {
        return new Authorisation(permission, unit.id());
    }

    boolean isAskedBy(AccountId account) {
        return askedBy.equals(account);
    }
}
