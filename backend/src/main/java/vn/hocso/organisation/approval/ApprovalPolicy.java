package vn.hocso.organisation.approval;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.ApprovalState;
import vn.hocso.organisation.ApprovalView.Ability;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.approval.Acts.Asked;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Who may see a request, and who may decide it: somebody with the permission, who neither asked for it nor gains by it. */
@Component
class ApprovalPolicy {

    /** The request, to whoever asked for it and to those who could decide it. */
    ApprovalRequest requireVisible(Actor actor, Authority authority, Optional<ApprovalRequest> request) {
        return request.filter(one -> maySee(actor, authority, one)).orElseThrow(OutsideScope::new);
    }

    boolean maySee(Actor actor, Authority authority, ApprovalRequest request) {
        return request.isAskedBy(AccountId.of(actor)) || authority.may(request.permission(), request.unitPath());
    }

    void requireOwn(Actor actor, ApprovalRequest request) {
        if (!request.isAskedBy(AccountId.of(actor))) {
            throw new NotYourRequest();
        }
    }

    void requireMayDecide(Actor actor, Authority authority, ApprovalRequest request, Asked<?> asked) {
        if (!mayDecide(AccountId.of(actor), authority, request, asked)) {
            throw new AnotherMustDecide();
        }
    }

    Set<Ability> abilities(Actor actor, Authority authority, ApprovalRequest request, Asked<?> asked, Instant now) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (request.state(now) == ApprovalState.WAITING) {
            if (mayDecide(AccountId.of(actor), authority, request, asked)) {
                abilities.add(Ability.DECIDE);
            }
            if (request.isAskedBy(AccountId.of(actor))) {
                abilities.add(Ability.WITHDRAW);
            }
        }
        return abilities;
    }

    List<AccountId> deciders(ApprovalRequest request, Asked<?> asked, Map<AccountId, Authority> candidates) {
        return candidates.entrySet().stream()
                .filter(one -> mayDecide(one.getKey(), one.getValue(), request, asked))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <P> boolean mayDecide(
            AccountId account, Authority authority, ApprovalRequest request, Asked<P> asked) {
        return !request.isAskedBy(account)
                && authority.may(request.permission(), request.unitPath())
                && !asked.act().beneficiaries(asked.payload()).contains(account)
                && asked.act().mayDecide(authority, asked.payload(), request.unitPath());
    }

    /** Neither whoever asked, nor whoever gains by it, nor whoever could not have asked for it decides. */
    static class AnotherMustDecide extends Refusal {
        AnotherMustDecide() {
            super(Kind.NOT_ALLOWED, "organisation.another-must-decide");
        }
    }

    /** Only whoever asked takes a request back. */
    static class NotYourRequest extends Refusal {
        NotYourRequest() {
            super(Kind.NOT_ALLOWED, "organisation.not-your-request");
        }
    }
}
