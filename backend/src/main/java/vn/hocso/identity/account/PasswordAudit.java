package vn.hocso.identity.account;

import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.PasswordChanged;

/** Writes down that a password was changed, by its owner or by whoever held the link sent to them, never what it is. */
@Component
class PasswordAudit {

    private final AuditTrail audit;

    PasswordAudit(AuditTrail audit) {
        this.audit = audit;
    }

    @EventListener
    void on(PasswordChanged event) {
        UUID account = event.accountId().value();
        audit.record(AuditedAct.of("identity.password-changed")
                .by(audit.someoneActs() ? null : account)
                .onAccount(account, null)
                .with(Changes.none().secret("password")));
    }
}
