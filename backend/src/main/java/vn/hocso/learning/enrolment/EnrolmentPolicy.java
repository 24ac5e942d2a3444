package vn.hocso.learning.enrolment;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.ENROL_PEOPLE;

/** Who may enrol and withdraw whom: everyone themselves, and those who enrol people the members of their units. */
@Component
class EnrolmentPolicy {

    private final Access access;
    private final People people;

    EnrolmentPolicy(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    void requireMayEnrolPeople(Actor actor) {
        access.requireScope(actor, ENROL_PEOPLE);
    }

    Collection<AccountId> peopleToEnrol(Actor actor, UnitId unit, boolean subtree) {
        access.require(actor, ENROL_PEOPLE, unit);
        return people.within(unit, subtree);
    }

    Map<AccountId, MembershipView> withinReach(Actor actor, Map<AccountId, MembershipView> places) {
        Authority authority = access.authority(actor);
        return places.entrySet().stream()
                .filter(place -> authority.may(ENROL_PEOPLE, place.getValue().unitPath()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void requireMayWithdraw(Actor actor, EnrolmentSummary enrolment) {
        if (enrolment.accountId().equals(AccountId.of(actor))) {
            return;
        }
        boolean within = people.primaryMembership(enrolment.accountId())
                .map(place -> access.authority(actor).may(ENROL_PEOPLE, place.unitPath()))
                .orElse(false);
        if (!within) {
            throw new EnrolmentUnknown();
        }
    }
}
