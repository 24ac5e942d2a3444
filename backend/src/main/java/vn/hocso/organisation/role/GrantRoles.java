package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;

/** One role to be given to many people. */
record GrantRoles(
        @NotNull Role role,
        @NotNull UnitId unitId,
        @NotEmpty @Size(max = 500) List<@NotNull AccountId> accountIds,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable @Size(max = 500) String reason) {}
