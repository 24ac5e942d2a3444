package vn.hocso.organisation;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** Nobody decided a request for a second person in time, so that what was asked for is not done. */
public record ApprovalExpired(ApprovalId approvalId, String act, UnitId unitId, AccountId askedBy, Instant at) {}
