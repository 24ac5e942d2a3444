package vn.hocso.certification.register;

import vn.hocso.shared.Refusal;

/** There is no such certificate, or none the actor may see; which of the two is not told. */
public class CertificateNotFound extends Refusal {
    public CertificateNotFound() {
        super(Kind.NOT_FOUND, "certification.not-found");
    }
}
