package vn.hocso.certification;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** A certificate no longer counts; verification says so from this moment on. */
public record CertificateRevoked(
        CertificateId certificateId, EnrolmentId enrolmentId, AccountId accountId, CourseId courseId, Instant at) {}
