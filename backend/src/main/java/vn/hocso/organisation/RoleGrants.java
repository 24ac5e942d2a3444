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

    /**
     * Ends what somebody holds only because of a unit they have left: the learner's role there, and every role over people whose unit lies on
     * the branch of the unit left and holds none of the units they remain in. Other roles, such as a trainer's, stay.
     */
    void endWhatWasLeft(AccountId account, String leftPath, Collection<String> remainingPaths, AccountId by);

    /** The roles each of these people holds now, in one statement. */
    Map<AccountId, List<RoleView>> of(Collection<AccountId> accounts);

    /** The people who hold the role for the unit or one above it. */
    List<AccountId> holders(Role role, UnitId unit);

    /** Refuses when nobody who can sign in would be left to administer the whole system without this person. */
    void requireAnotherAdministrator(AccountId leaving);
}
