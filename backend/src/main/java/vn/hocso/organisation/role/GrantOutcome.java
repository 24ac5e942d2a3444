package vn.hocso.organisation.role;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.RoleView;

/** Either the role that is granted, or the request that waits for a second person. */
record GrantOutcome(@Nullable RoleView grant, @Nullable ApprovalView approval) {

    static GrantOutcome granted(RoleView grant) {
        return new GrantOutcome(grant, null);
    }

    static GrantOutcome waiting(ApprovalView approval) {
        return new GrantOutcome(null, approval);
    }

    /** Accepted for later as long as somebody has to agree, and otherwise the given status. */
    HttpStatus status(HttpStatus done) {
        return approval == null ? done : HttpStatus.ACCEPTED;
    }
}
