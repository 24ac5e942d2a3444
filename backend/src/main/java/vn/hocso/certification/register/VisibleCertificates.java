package vn.hocso.certification.register;

import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateId;
import vn.hocso.shared.Actor;

/** Certificates for those who may see them, for the features beside the register. */
@Component
public class VisibleCertificates {

    private final CertificateService certificates;

    VisibleCertificates(CertificateService certificates) {
        this.certificates = certificates;
    }

    /** The certificate if the actor may see it, or a refusal of kind not found. */
    public Certificate require(Actor actor, CertificateId id) {
        return certificates.visible(actor, id);
    }
}
