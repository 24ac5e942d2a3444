package vn.hocso.organisation.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.hocso.identity.AccountStatus;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonView.Ability;

/** What somebody may do with a person. */
final class PersonPolicy {

    private PersonPolicy() {}

    /** Paths of the units whose people may be seen; refuses when there are none. */
    static List<String> scope(Authority actor) {
        List<String> scope = actor.paths(Permission.VIEW_PEOPLE);
        if (scope.isEmpty()) {
            throw new NotAllowed();
        }
        return scope;
    }

    /**
     * Details are edited only by those who hold all that the person holds. Otherwise whoever may change the e-mail address of somebody with
     * more authority could have a new password sent to themselves. The same holds for suspending, and nobody suspends themselves.
     */
    static Set<Ability> abilities(
            Authority actor, Authority person, String unitPath, AccountStatus status, boolean self) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (actor.may(Permission.MANAGE_PEOPLE, unitPath) && actor.coversAll(person)) {
            abilities.add(Ability.EDIT);
            if (status == AccountStatus.INVITED) {
                abilities.add(Ability.INVITE);
            }
            if (status == AccountStatus.SUSPENDED) {
                abilities.add(Ability.REINSTATE);
            } else if (!self) {
                abilities.add(Ability.SUSPEND);
            }
        }
        if (actor.may(Permission.ENROL_PEOPLE, unitPath)) {
            abilities.add(Ability.ENROL);
        }
        if (actor.may(Permission.GRANT_ROLES, unitPath)) {
            abilities.add(Ability.GRANT_ROLES);
        }
        return abilities;
    }
}
