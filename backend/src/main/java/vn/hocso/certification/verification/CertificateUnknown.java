package vn.hocso.certification.verification;

import java.util.Map;

import vn.hocso.certification.signing.SignatureCheck.Holding;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** No certificate was ever issued that matches what was asked for. */
class CertificateUnknown extends Refusal {

    /** What a stranger wrote into a certificate of theirs may be of any length. */
    private static final int MOST_OF_A_NAME = 200;

    private CertificateUnknown(String code, Map<String, ?> params) {
        super(Kind.NOT_FOUND, code, params);
    }

    static CertificateUnknown byNumber() {
        return new CertificateUnknown("certification.unknown-number", Map.of());
    }

    static CertificateUnknown byFile() {
        return new CertificateUnknown("certification.unknown-file", Map.of());
    }

    /** A file that is as it was signed, by a key that never signed here. Whether its holder is who it says, is not known. */
    static CertificateUnknown signedElsewhere(Holding by) {
        return new CertificateUnknown("certification.file-signed-elsewhere", told(by));
    }

    /** A file that is as it was signed, by a key of ours, and in the register there is nothing of it. */
    static CertificateUnknown signedButNotRegistered(Holding by) {
        return new CertificateUnknown("certification.file-not-registered", told(by));
    }

    private static Map<String, String> told(Holding by) {
        String subject = by.subject().replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        return Map.of(
                "subject",
                subject.length() <= MOST_OF_A_NAME
                        ? subject
                        : VietnameseText.line(subject.substring(0, MOST_OF_A_NAME)) + "…",
                "fingerprint",
                by.fingerprint());
    }
}
