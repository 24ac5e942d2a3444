package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;

/** A role to be given to somebody, perhaps in place of an open grant whose period is to be another. Kept as JSON while it waits for a second person. */
record WantedGrant(
        AccountId accountId,
        Role role,
        UnitId unitId,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable UUID replaces) {}
