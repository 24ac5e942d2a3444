package vn.hocso.organisation;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;

/** A person as managers see them in lists and on their page. */
public record PersonView(
        AccountId accountId,
        String fullName,
        String email,
        @Nullable String staffCode,
        @Nullable String phone,
        UnitRef unit,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        AccountStatus status,
        List<RoleView> roles,
        Set<Ability> abilities) {

    /** What may be done with this person. */
    public enum Ability {
        EDIT,
        INVITE,
        ENROL,
        SUSPEND,
        REINSTATE,
        GRANT_ROLES
    }
}
