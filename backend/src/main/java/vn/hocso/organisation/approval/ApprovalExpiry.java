package vn.hocso.organisation.approval;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.ApprovalId;

/**
 * Tells the log, and what waited, that nobody decided in time. A request expires by its time alone; this only writes it down, on whichever
 * node comes first.
 */
@Component
class ApprovalExpiry {

    private static final Logger LOG = LoggerFactory.getLogger(ApprovalExpiry.class);

    private final ApprovalService approvals;

    ApprovalExpiry(ApprovalService approvals) {
        this.approvals = approvals;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void writeDown() {
        approvals.overdue().forEach(this::writeDown);
    }

    /** One that cannot be dropped keeps no other from it. */
    private void writeDown(ApprovalId id) {
        try {
            approvals.expire(id);
        } catch (RuntimeException failed) {
            LOG.warn("Request {} expired and could not be dropped", id, failed);
        }
    }
}
