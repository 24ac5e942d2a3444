package vn.hocso.learning;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/**
 * A person may study a course from now on, or again after having withdrawn; {@code by} is the person themself or whoever enrolled them, and
 * {@code at} the moment they did.
 */
public record LearnerEnrolled(
        EnrolmentId enrolmentId,
        AccountId accountId,
        CourseId courseId,
        VersionId versionId,
        AccountId by,
        Instant at) {}
