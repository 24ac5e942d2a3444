package vn.hocso.organisation;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** A role was taken back. */
public record RoleRevoked(AccountId accountId, Role role, UnitId unitId, AccountId by, Instant at) {}
