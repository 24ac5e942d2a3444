package vn.hocso.identity.signin;

import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.audit.Outcome;

/** Writes down who came and went, and who was kept out. */
@Component
class SignInAudit {

    private final AuditTrail audit;

    SignInAudit(AuditTrail audit) {
        this.audit = audit;
    }

    void signedIn(UUID account) {
        audit.record(AuditedAct.of("identity.signed-in").by(account).onAccount(account, null));
    }

    /** Only a hint of what was typed is kept: it may be somebody's address, or a password in the wrong field. */
    void keptOut(String login) {
        audit.recordApart(AuditedAct.of("identity.sign-in-failed")
                .with(Changes.none().masked("login", null, login))
                .cameTo(Outcome.REFUSED));
    }

    void signedOut(UUID account) {
        audit.record(AuditedAct.of("identity.signed-out").by(account).onAccount(account, null));
    }
}
