package vn.hocso.identity.account;

import vn.hocso.shared.Refusal;

/** An invitation is for someone who has not chosen a password yet. */
class AlreadyInUse extends Refusal {
    AlreadyInUse() {
        super(Kind.CONFLICT, "identity.account-already-in-use");
    }
}
