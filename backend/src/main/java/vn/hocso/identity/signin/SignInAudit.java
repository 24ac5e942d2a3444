package vn.hocso.identity.signin;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.audit.Outcome;
import vn.hocso.identity.Factor;

/** Writes down who came and went, and who was kept out. */
@Component
class SignInAudit {

    private final AuditTrail audit;

    SignInAudit(AuditTrail audit) {
        this.audit = audit;
    }

    void signedIn(UUID account, Collection<Factor> shown) {
        audit.record(AuditedAct.of("identity.signed-in")
                .by(account)
                .onAccount(account, null)
                .with(Changes.none()
                        .fact("factors", shown.stream().map(Enum::name).collect(Collectors.joining(", ")))));
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
