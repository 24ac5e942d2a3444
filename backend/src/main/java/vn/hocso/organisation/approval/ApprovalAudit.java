package vn.hocso.organisation.approval;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.ApprovalState;

/** Writes into the log who asked for what, who decided how and why, and what nobody decided. */
@Component
class ApprovalAudit {

    private final AuditTrail audit;

    ApprovalAudit(AuditTrail audit) {
        this.audit = audit;
    }

    void asked(ApprovalRequest request) {
        audit.record(on("asked", request)
                .because(request.reason())
                .with(about(request).of("state", null, ApprovalState.WAITING).fact("until", request.expiresAt())));
    }

    /** @param state approved, rejected or withdrawn */
    void decided(ApprovalRequest request, ApprovalState state, @Nullable String reason) {
        audit.record(on(state.name().toLowerCase(Locale.ROOT), request)
                .because(reason)
                .with(about(request).of("state", ApprovalState.WAITING, state)));
    }

    /** Time does that, and nobody acts. */
    void expired(ApprovalRequest request) {
        audit.record(
                on("expired", request).with(about(request).of("state", ApprovalState.WAITING, ApprovalState.EXPIRED)));
    }

    private static AuditedAct on(String step, ApprovalRequest request) {
        return AuditedAct.of("organisation.approval-" + step)
                .on("approval", request.id().value(), null)
                .in(request.unitPath());
    }

    private static Changes about(ApprovalRequest request) {
        return Changes.none().fact("act", request.act());
    }
}
