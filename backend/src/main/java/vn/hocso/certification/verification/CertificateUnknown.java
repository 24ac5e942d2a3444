package vn.hocso.certification.verification;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** No certificate was ever issued that matches what was asked for. */
class CertificateUnknown extends Refusal {

    private CertificateUnknown(String code) {
        super(Kind.NOT_FOUND, code, Map.of());
    }

    static CertificateUnknown byNumber() {
        return new CertificateUnknown("certification.unknown-number");
    }

    static CertificateUnknown byFile() {
        return new CertificateUnknown("certification.unknown-file");
    }
}
