package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.Role;

/** A role as it is offered and edited: what it permits in the reader's words, how many of the people whom the
 * reader sees hold it, and what the reader may do with it. */
record RoleDefinitionView(
        Role role,
        RoleName name,
        @Nullable String description,
        Set<PermissionView> permissions,
        boolean builtIn,
        boolean needsSecondPerson,
        int holders,
        @Nullable Instant retiredAt,
        @Nullable Long version,
        Set<Ability> abilities) {

    /** What the reader may do with the role. */
    enum Ability {
        /** Give it to somebody, in at least one unit. */
        GRANT,
        EDIT,
        RETIRE
    }
}
