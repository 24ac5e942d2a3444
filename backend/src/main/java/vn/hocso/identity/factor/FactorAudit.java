package vn.hocso.identity.factor;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.audit.Outcome;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.FactorsChanged;
import vn.hocso.identity.SecondFactorPolicy.Requirement;

/** Writes down what becomes of factors, never what they are. */
@Component
class FactorAudit {

    private final AuditTrail audit;

    FactorAudit(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void on(FactorsChanged event) {
        String act =
                event.change() == FactorsChanged.Change.ADDED ? "identity.factor-added" : "identity.factor-removed";
        audit.record(byOwner(act, event.accountId()).with(Changes.none().fact("factor", event.factor())));
    }

    void wrongCode(AccountId account) {
        audit.recordApart(byOwner("identity.code-refused", account).cameTo(Outcome.REFUSED));
    }

    void reset(AccountId account) {
        audit.record(AuditedAct.of("identity.second-factors-reset").onAccount(account.value(), null));
    }

    void required(Requirement requirement) {
        audit.record(AuditedAct.of("identity.second-factor-required")
                .with(Changes.none().fact("role", requirement.role()).fact("from", requirement.from())));
    }

    void lifted(String role) {
        audit.record(AuditedAct.of("identity.second-factor-lifted")
                .with(Changes.none().fact("role", role)));
    }

    /** Setting up the first factor happens before anybody is signed in. */
    private AuditedAct byOwner(String act, AccountId account) {
        UUID owner = account.value();
        return AuditedAct.of(act).by(audit.someoneActs() ? null : owner).onAccount(owner, null);
    }
}
