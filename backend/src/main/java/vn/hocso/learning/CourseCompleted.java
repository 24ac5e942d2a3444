package vn.hocso.learning;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** A learner did all required lessons of the version they study; told once for each enrolment. */
public record CourseCompleted(
        EnrolmentId enrolmentId, AccountId accountId, CourseId courseId, VersionId versionId, Instant at) {}
