package vn.hocso.identity.account;

import vn.hocso.shared.Refusal;

/** Nobody is invited to an account that is suspended. */
class SuspendedAccount extends Refusal {
    SuspendedAccount() {
        super(Kind.CONFLICT, "identity.account-suspended-now");
    }
}
