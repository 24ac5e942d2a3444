package vn.hocso.learning;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/** An enrolment as other modules may know it; the unit is the learner's at the time of enrolling. */
public record EnrolmentSummary(
        EnrolmentId enrolmentId,
        AccountId accountId,
        CourseId courseId,
        VersionId versionId,
        @Nullable UnitId unitId,
        EnrolmentState state,
        int requiredDone,
        int requiredTotal,
        Instant enrolledAt,
        @Nullable Instant completedAt) {

    /** The share of required lessons done, rounded down. */
    public int percent() {
        return requiredTotal == 0 ? 0 : 100 * requiredDone / requiredTotal;
    }

    public boolean completed() {
        return state == EnrolmentState.COMPLETED;
    }
}
