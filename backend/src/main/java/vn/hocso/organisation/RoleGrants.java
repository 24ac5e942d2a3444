package vn.hocso.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.hocso.identity.AccountId;

/** Roles given by the installation itself, for first starts and loaders. What people give each other is checked, and goes through the API. */
public interface RoleGrants {

    /** A role for a unit's subtree, from now on. */
    record NewGrant(AccountId accountId, Role role, UnitId unitId) {}

    /** Grants the role; one that is held already stays as it is. */
    void grant(AccountId account, Role role, UnitId unit);

    void grantAll(Collection<NewGrant> grants);

    /** The roles each of these people holds now, in one statement. */
    Map<AccountId, List<RoleView>> of(Collection<AccountId> accounts);

    /** The people who hold the role for the unit or one above it. */
    List<AccountId> holders(Role role, UnitId unit);
}
