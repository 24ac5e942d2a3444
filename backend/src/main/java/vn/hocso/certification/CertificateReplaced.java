package vn.hocso.certification;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** Another certificate now stands in the place of one that was issued before, for the same completion. */
public record CertificateReplaced(
        CertificateId certificateId,
        CertificateId replacedId,
        EnrolmentId enrolmentId,
        AccountId accountId,
        CourseId courseId,
        Instant at) {}
