package vn.hocso.certification.paper;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.certification.paper.PaperRefusals.HolderUnknown;
import vn.hocso.certification.paper.PaperRefusals.OwnPaper;
import vn.hocso.certification.paper.PaperRefusals.PaperUnknown;
import vn.hocso.certification.paper.PaperRefusals.PaperWithdrawn;
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
 * Certificate administrators record papers of the people of their units and look after them; who looks into certificates of those units sees
 * them; holders see their own, scan included. Nobody looks after what they hold themselves.
 */
@Component
class PaperPolicy {

    private final Access access;
    private final People people;

    PaperPolicy(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    enum Ability {
        CHANGE,
        WITHDRAW
    }

    List<String> scope(Actor actor) {
        return access.requireScope(actor, VIEW_CERTIFICATES);
    }

    Authority authority(Actor actor) {
        return access.authority(actor);
    }

    /** Where the holder belongs today. */
    MembershipView requireMayRecordFor(Actor actor, AccountId holder) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(REVOKE_CERTIFICATES)) {
            throw new NotAllowed();
        }
        MembershipView membership = people.primaryMembership(holder)
                .filter(one -> authority.may(REVOKE_CERTIFICATES, one.unitPath()))
                .orElseThrow(HolderUnknown::new);
        if (holder.equals(AccountId.of(actor))) {
            throw new OwnPaper();
        }
        return membership;
    }

    /** Refuses as not found what the actor may not even see. */
    void requireMayChange(Actor actor, Paper paper) {
        Authority authority = access.authority(actor);
        if (!sees(actor, authority, paper)) {
            throw new PaperUnknown();
        }
        if (!authority.may(REVOKE_CERTIFICATES, paper.unitPath())) {
            throw new NotAllowed();
        }
        if (own(actor, paper)) {
            throw new OwnPaper();
        }
        if (paper.withdrawal() != null) {
            throw new PaperWithdrawn();
        }
    }

    void requireMaySee(Actor actor, Paper paper) {
        if (!sees(actor, access.authority(actor), paper)) {
            throw new PaperUnknown();
        }
    }

    Set<Ability> abilities(Actor actor, Authority authority, Paper paper) {
        return paper.withdrawal() == null && authority.may(REVOKE_CERTIFICATES, paper.unitPath()) && !own(actor, paper)
                ? EnumSet.allOf(Ability.class)
                : EnumSet.noneOf(Ability.class);
    }

    private static boolean sees(Actor actor, Authority authority, Paper paper) {
        return authority.may(VIEW_CERTIFICATES, paper.unitPath())
                || (own(actor, paper) && paper.proof() != null && paper.withdrawal() == null);
    }

    private static boolean own(Actor actor, Paper paper) {
        return paper.holder().equals(AccountId.of(actor));
    }
}
