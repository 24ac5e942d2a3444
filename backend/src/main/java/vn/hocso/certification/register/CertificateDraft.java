package vn.hocso.certification.register;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.document.CertificateFace.Course;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.document.CertificateFace.Issuer;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Certificate.Entry;
import vn.hocso.certification.register.Certificate.Place;

/** All that a certificate will say, before it has its numbers. */
record CertificateDraft(
        Completion completion,
        Holder holder,
        @Nullable Place holderPlace,
        Course course,
        Issuer issuer,
        Place issuerPlace,
        String issuerCode) {

    /** A certificate counts from the day of completion, also where the machine got to it later. */
    Instant issuedAt() {
        return completion.at();
    }

    int year() {
        return issuedAt().atZone(Certificate.ZONE).getYear();
    }

    Certificate numbered(CertificateId id, CertificateNumber number, Entry entry) {
        return new Certificate(
                id, completion, number, entry, holder, holderPlace, course, issuer, issuedAt(), null, null);
    }
}
