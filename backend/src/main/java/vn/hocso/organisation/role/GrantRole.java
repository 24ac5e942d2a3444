package vn.hocso.organisation.role;

import jakarta.validation.constraints.NotNull;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;

record GrantRole(@NotNull Role role, @NotNull UnitId unitId) {}
