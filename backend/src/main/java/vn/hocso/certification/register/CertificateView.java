package vn.hocso.certification.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.certification.register.CertificatePolicy.Ability;
import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentId;

/**
 * A certificate as its holder and administrators see it; {@code ready} once its paper can be had without waiting, {@code
 * waitsForSignature} while an official has yet to sign it by hand.
 */
record CertificateView(
        CertificateId certificateId,
        EnrolmentId enrolmentId,
        CourseId courseId,
        String number,
        String registerNumber,
        String holderName,
        @Nullable String unitName,
        String courseTitle,
        String issuerName,
        LocalDate completedOn,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable Decision decision,
        State state,
        @Nullable CertificateId replacedById,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        String verificationUrl,
        String pdfUrl,
        String qrUrl,
        boolean ready,
        boolean waitsForSignature,
        Set<Ability> abilities) {

    static CertificateView of(Certificate certificate, State state, String verificationUrl, Set<Ability> abilities) {
        Succession succession = certificate.succession();
        Revocation revocation = certificate.revocation();
        String self = "/api/certificates/" + certificate.id();
        return new CertificateView(
                certificate.id(),
                certificate.completion().enrolmentId(),
                certificate.completion().courseId(),
                certificate.number().value(),
                certificate.entry().text(),
                certificate.holder().name(),
                certificate.holder().unitName(),
                certificate.course().title(),
                certificate.issuer().name(),
                certificate.completedOn(),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.decision(),
                state,
                succession == null ? null : succession.successor(),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : revocation.reason(),
                verificationUrl,
                self + "/file.pdf",
                self + "/qr.svg",
                certificate.filed() != null,
                certificate.waitingFor() != null,
                abilities);
    }
}
