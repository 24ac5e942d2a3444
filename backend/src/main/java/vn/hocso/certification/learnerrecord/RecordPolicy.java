package vn.hocso.certification.learnerrecord;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.certification.learnerrecord.RecordRefusals.EntryUnknown;
import vn.hocso.certification.learnerrecord.RecordRefusals.OwnRecord;
import vn.hocso.certification.learnerrecord.RecordRefusals.OwnersOnly;
import vn.hocso.certification.learnerrecord.RecordRefusals.PersonUnknown;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.People;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;

/**
 * Everybody takes their own record along. Certificate administrators give out and take in records of the people of their units, never their
 * own; who looks into certificates of those units sees what was taken in.
 */
@Component
class RecordPolicy {

    private final Access access;
    private final People people;

    RecordPolicy(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    Authority authority(Actor actor) {
        return access.authority(actor);
    }

    List<String> scope(Actor actor) {
        return access.requireScope(actor, VIEW_CERTIFICATES);
    }

    static void requireOwner(Actor actor) {
        if (actor.borrowed() != null) {
            throw new OwnersOnly();
        }
    }

    /** Where the person belongs today. */
    MembershipView requireAnswersFor(Actor actor, AccountId person) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(REVOKE_CERTIFICATES)) {
            throw new NotAllowed();
        }
        return people.primaryMembership(person)
                .filter(one -> authority.may(REVOKE_CERTIFICATES, one.unitPath()))
                .orElseThrow(PersonUnknown::new);
    }

    MembershipView requireMayTakeIn(Actor actor, AccountId person) {
        MembershipView membership = requireAnswersFor(actor, person);
        if (person.equals(AccountId.of(actor))) {
            throw new OwnRecord();
        }
        return membership;
    }

    void requireMaySee(Actor actor, Received entry) {
        if (!own(actor, entry) && !access.authority(actor).may(VIEW_CERTIFICATES, entry.unitPath())) {
            throw new EntryUnknown();
        }
    }

    /** Refuses as not found what the actor may not even see. */
    void requireMayRemove(Actor actor, Received entry) {
        requireMaySee(actor, entry);
        if (own(actor, entry)) {
            throw new OwnRecord();
        }
        if (!mayRemove(actor, access.authority(actor), entry)) {
            throw new NotAllowed();
        }
    }

    boolean mayRemove(Actor actor, Authority authority, Received entry) {
        return !own(actor, entry) && authority.may(REVOKE_CERTIFICATES, entry.unitPath());
    }

    private static boolean own(Actor actor, Received entry) {
        return entry.holder().equals(AccountId.of(actor));
    }
}
