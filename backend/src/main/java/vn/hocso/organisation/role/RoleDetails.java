package vn.hocso.organisation.role;

import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;

/** A custom role as it should be. The version is that of the role as it was read, and is left out for a new one. */
record RoleDetails(
        @NotNull Role role,
        @NotNull @Valid RoleName name,
        @Nullable @Size(max = 500) String description,
        @NotEmpty Set<@NotNull Permission> permissions,
        @Nullable Long version) {}
