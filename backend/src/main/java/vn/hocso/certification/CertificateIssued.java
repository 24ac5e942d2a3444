package vn.hocso.certification;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** A completed course has its certificate, registered and numbered; told once for each enrolment. */
public record CertificateIssued(
        CertificateId certificateId, EnrolmentId enrolmentId, AccountId accountId, CourseId courseId, Instant at) {}
