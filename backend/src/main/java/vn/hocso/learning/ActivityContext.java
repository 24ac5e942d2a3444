package vn.hocso.learning;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;

/** Whose activity it is and in which version of which course. */
public record ActivityContext(EnrolmentId enrolmentId, AccountId accountId, CourseId courseId, VersionId versionId) {}
