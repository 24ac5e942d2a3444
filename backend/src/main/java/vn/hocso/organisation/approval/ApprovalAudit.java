package vn.hocso.organisation.approval;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;

/** Writes into the log who asked for what, and who decided how and why. */
@Component
class ApprovalAudit {

    private final AuditTrail audit;

    ApprovalAudit(AuditTrail audit) {
        this.audit = audit;
    }

    /** @param step asked, approved, rejected or withdrawn */
    void record(String step, ApprovalRequest request, @Nullable String reason) {
        audit.record(AuditedAct.of("organisation.approval-" + step)
                .on("approval", request.id().value(), null)
                .in(request.unitPath())
                .because(reason)
                .with(Changes.none().fact("act", request.act())));
    }
}
