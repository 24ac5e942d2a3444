package vn.hocso.organisation.signinas;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Actor.Borrowed;
import vn.hocso.shared.Refusal;

/** Who may use whose account. Nobody gains by it: the owner may do nothing that the other may not do already. */
@Service
class BorrowedAccounts {

    static final Duration LONGEST = Duration.ofMinutes(30);

    private final Access access;
    private final People people;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final Clock clock;

    BorrowedAccounts(Access access, People people, Accounts accounts, AuditTrail audit, Clock clock) {
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The actor that the session is to go on as. */
    @Transactional
    Actor borrow(Actor actor, AccountId owner, String reason) {
        String path = requireMayBorrow(actor, owner);
        audit.record(AuditedAct.of("organisation.signed-in-as")
                .onAccount(owner.value(), null)
                .in(path)
                .with(Changes.none().fact("minutes", LONGEST.toMinutes()))
                .because(reason));
        return new Actor(
                owner.value(), new Borrowed(actor.accountId(), clock.instant().plus(LONGEST)));
    }

    /** The actor that was there before. */
    @Transactional
    Actor giveBack(Actor actor) {
        audit.record(AuditedAct.of("organisation.sign-in-as-ended")
                .onAccount(actor.accountId(), null)
                .in(people.primaryMembership(AccountId.of(actor))
                        .map(MembershipView::unitPath)
                        .orElse(null)));
        return new Actor(actor.personId());
    }

    /** Whether the time is not over and the person still may. */
    @Transactional(readOnly = true)
    boolean mayGoOn(Actor actor, Borrowed borrowed) {
        return clock.instant().isBefore(borrowed.until())
                && access.mayAnywhere(new Actor(actor.personId()), Permission.IMPERSONATE);
    }

    private String requireMayBorrow(Actor actor, AccountId owner) {
        Authority own = access.authority(actor);
        if (!own.mayAnywhere(Permission.IMPERSONATE)) {
            throw new NotAllowed();
        }
        Optional<String> place = people.primaryMembership(owner).map(MembershipView::unitPath);
        String path =
                place.filter(there -> own.may(Permission.IMPERSONATE, there)).orElseThrow(OutsideScope::new);
        if (owner.equals(AccountId.of(actor))) {
            throw new OwnAccount();
        }
        if (accounts.require(owner).status() != AccountStatus.ACTIVE) {
            throw new AccountNotInUse();
        }
        if (!own.coversAll(access.authorities(List.of(owner)).getOrDefault(owner, Authority.of(List.of())))) {
            throw new OwnerHoldsMore();
        }
        return path;
    }

    /** One is that person already. */
    static class OwnAccount extends Refusal {
        OwnAccount() {
            super(Kind.CONFLICT, "organisation.sign-in-as-oneself");
        }
    }

    /** Nobody can sign in to that account now, so nobody else can either. */
    static class AccountNotInUse extends Refusal {
        AccountNotInUse() {
            super(Kind.CONFLICT, "organisation.sign-in-as-not-in-use");
        }
    }

    /** The owner may do something that whoever wants to use the account may not. */
    static class OwnerHoldsMore extends Refusal {
        OwnerHoldsMore() {
            super(Kind.NOT_ALLOWED, "organisation.sign-in-as-holds-more", Map.of());
        }
    }
}
