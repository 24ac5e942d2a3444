package vn.hocso.certification.register;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.document.CertificateFace.Issuer;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Certificate.Entry;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.Certificate.Place;
import vn.hocso.organisation.UnitId;

/** All that a certificate will say, before it has its numbers. */
record CertificateDraft(
        Completion completion,
        Holder holder,
        @Nullable Place holderPlace,
        Course course,
        Issuer issuer,
        @Nullable UnitId signedByHandFor,
        Place issuerPlace,
        String issuerCode,
        Instant issuedAt,
        @Nullable LocalDate expiresOn,
        @Nullable Ordered ordered) {

    int year() {
        return issuedAt.atZone(Certificate.ZONE).getYear();
    }

    Certificate numbered(CertificateId id, CertificateNumber number, Entry entry, int generation) {
        return new Certificate(
                id,
                completion,
                number,
                entry,
                holder,
                holderPlace,
                course,
                issuer,
                issuedAt,
                expiresOn,
                generation,
                ordered,
                signedByHandFor,
                null,
                null,
                null);
    }
}
