package vn.hocso.certification.signatory;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.register.Certificate;

/** A certificate as the official sees it who is to sign it: what it says, and its paper to read. */
record QueuedCertificate(
        CertificateId certificateId,
        String number,
        String registerNumber,
        String holderName,
        @Nullable String position,
        @Nullable String unitName,
        String courseTitle,
        String issuerName,
        LocalDate issuedOn,
        String draftUrl) {

    static QueuedCertificate of(Certificate certificate) {
        return new QueuedCertificate(
                certificate.id(),
                certificate.number().value(),
                certificate.entry().text(),
                certificate.holder().name(),
                certificate.holder().position(),
                certificate.holder().unitName(),
                certificate.course().title(),
                certificate.issuer().name(),
                certificate.issuedOn(),
                "/api/signing/queue/" + certificate.id() + "/draft.pdf");
    }
}
