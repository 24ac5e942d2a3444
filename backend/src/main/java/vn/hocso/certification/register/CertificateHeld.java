package vn.hocso.certification.register;

import vn.hocso.shared.Refusal;

/** Somebody holds the certificate back, whatever was decided before. */
public class CertificateHeld extends Refusal {
    CertificateHeld() {
        super(Kind.CONFLICT, "certification.held");
    }
}
