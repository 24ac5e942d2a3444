package vn.hocso.organisation.person;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import vn.hocso.identity.AccountStatus;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
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

    /** Whoever may see the people of any of the units a person belongs to sees the person. */
    static void requireVisible(Authority actor, Collection<String> places) {
        List<String> scope = scope(actor);
        if (places.stream().noneMatch(place -> scope.stream().anyMatch(place::startsWith))) {
            throw new OutsideScope();
        }
    }

    /**
     * Details are edited by managers of the primary unit, and only by those who hold all that the person holds. Otherwise whoever may change
     * the e-mail address of somebody with more authority could have a new password sent to themselves. The same holds for suspending, and
     * nobody suspends themselves.
     */
    static Set<Ability> abilities(
            Authority actor, Authority person, List<String> places, AccountStatus status, boolean self) {
        String unitPath = places.getFirst();
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
        if (places.stream().anyMatch(place -> actor.may(Permission.ENROL_PEOPLE, place))) {
            abilities.add(Ability.ENROL);
        }
        if (actor.may(Permission.GRANT_ROLES, unitPath)) {
            abilities.add(Ability.GRANT_ROLES);
        }
        return abilities;
    }
}
