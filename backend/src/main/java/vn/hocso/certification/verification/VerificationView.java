package vn.hocso.certification.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.document.Field;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.certification.signing.Signers.KnownSigner;

/**
 * Every field printed on the certificate, to compare with the paper, whether it still counts and, if another replaced it, its number. Of
 * persons it tells no more than the paper does, whose template may leave something out. {@code fileMatches} and {@code signatureValid} are
 * there when a file was checked: both must hold for it to be the original.
 */
record VerificationView(
        boolean found,
        State state,
        String number,
        String registerNumber,
        String holderName,
        @Nullable String unitName,
        @Nullable String position,
        String courseTitle,
        String courseCode,
        int versionNumber,
        LocalDate completedOn,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable Decision decision,
        String issuerName,
        @Nullable String governingName,
        String place,
        String signerTitle,
        @Nullable String signerName,
        @Nullable String sha256,
        @Nullable Signing signing,
        @Nullable String replacedBy,
        @Nullable Instant replacedAt,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason,
        @Nullable Boolean fileMatches,
        @Nullable Boolean signatureValid) {

    /** With whose key the paper was signed and when; {@code internal} if only this installation vouches for the key. */
    record Signing(Instant signedAt, String subject, String fingerprint, boolean internal) {}

    static VerificationView of(
            Certificate certificate,
            Set<Field> printed,
            State state,
            @Nullable String replacedBy,
            @Nullable KnownSigner signer,
            @Nullable FileCheck check) {
        Succession succession = certificate.succession();
        Filed filed = certificate.filed();
        Revocation revocation = certificate.revocation();
        return new VerificationView(
                true,
                state,
                certificate.number().value(),
                certificate.entry().text(),
                certificate.holder().name(),
                printed.contains(Field.HOLDER_UNIT) ? certificate.holder().unitName() : null,
                printed.contains(Field.HOLDER_POSITION) ? certificate.holder().position() : null,
                certificate.course().title(),
                certificate.course().code(),
                certificate.course().versionNumber(),
                certificate.completedOn(),
                certificate.issuedOn(),
                certificate.expiresOn(),
                certificate.decision(),
                certificate.issuer().name(),
                certificate.issuer().governingName(),
                certificate.issuer().place(),
                certificate.issuer().signerTitle(),
                printed.contains(Field.SIGNER_NAME) ? certificate.issuer().signerName() : null,
                filed == null ? null : filed.sha256(),
                filed == null || signer == null
                        ? null
                        : new Signing(filed.signedAt(), signer.subject(), signer.fingerprint(), signer.internal()),
                replacedBy,
                succession == null ? null : succession.at(),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : revocation.reason(),
                check == null ? null : check.fileMatches(),
                check == null ? null : check.signatureValid());
    }

    /** What checking a file showed. */
    record FileCheck(boolean fileMatches, boolean signatureValid) {}
}
