package vn.hocso.certification.register;

import vn.hocso.shared.Refusal;

/** There is no paper yet, because an official has to sign it by hand. */
class WaitsForSignature extends Refusal {
    WaitsForSignature() {
        super(Kind.CONFLICT, "certification.waits-for-signature");
    }
}
