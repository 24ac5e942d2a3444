package vn.hocso.certification.signing;

import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;

/** A paper as another installation signs it, with a key that this one has never seen. */
public final class SignedElsewhere {

    private SignedElsewhere() {}

    public static byte[] paper(String commonName) {
        return new PadesSigner(new TestAuthority().key(commonName, "EC"), null)
                .sign(CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE), CertificateFaces.SIGNED_AT);
    }
}
