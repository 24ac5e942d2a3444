package vn.hocso.certification;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;

/** The certificates issued, for modules above. */
public interface CertificateRegister {

    /** The certificate, or a refusal of kind not found. */
    IssuedCertificate require(CertificateId certificateId);

    /** Names who signs for the unit and the units below it that name nobody themselves. */
    void appoint(UnitId unit, String fullName, String title);

    /** All certificates in the order of their ids, a slice at a time; for modules that build their own picture from the start. */
    List<IssuedCertificate> after(@Nullable CertificateId last, int limit);

    /** A certificate as other modules may know it; {@code replaced} if another of the same completion counts in its place. */
    record IssuedCertificate(
            CertificateId certificateId,
            EnrolmentId enrolmentId,
            String number,
            String courseTitle,
            Instant issuedAt,
            boolean replaced,
            @Nullable Instant revokedAt) {}
}
