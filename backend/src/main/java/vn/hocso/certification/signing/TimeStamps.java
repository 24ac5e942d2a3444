package vn.hocso.certification.signing;

import org.bouncycastle.asn1.ASN1Encodable;

/** Has the time of signatures attested by somebody else. */
@FunctionalInterface
interface TimeStamps {

    /** A token that the signature existed at the time it names. Throws {@link SigningUnavailable} when there is none to be had. */
    ASN1Encodable over(byte[] signature);
}
