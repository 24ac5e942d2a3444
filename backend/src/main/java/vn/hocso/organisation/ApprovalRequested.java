package vn.hocso.organisation;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** A risky act waits for a second person. */
public record ApprovalRequested(ApprovalId approvalId, String act, UnitId unitId, AccountId by, Instant at) {}
