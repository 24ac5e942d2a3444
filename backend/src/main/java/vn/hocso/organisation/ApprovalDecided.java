package vn.hocso.organisation;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** A second person agreed to a risky act, which was then done, or refused it. */
public record ApprovalDecided(
        ApprovalId approvalId,
        String act,
        UnitId unitId,
        boolean approved,
        AccountId askedBy,
        AccountId by,
        Instant at) {}
