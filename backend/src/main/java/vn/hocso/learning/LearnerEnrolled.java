package vn.hocso.learning;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** A person may study a course from now on; {@code by} is the person themself or whoever enrolled them. */
public record LearnerEnrolled(
        EnrolmentId enrolmentId,
        AccountId accountId,
        CourseId courseId,
        VersionId versionId,
        AccountId by,
        Instant at) {}
