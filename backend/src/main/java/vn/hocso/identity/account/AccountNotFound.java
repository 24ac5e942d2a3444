package vn.hocso.identity.account;

import vn.hocso.shared.Refusal;

/** There is no such account. */
class AccountNotFound extends Refusal {
    AccountNotFound() {
        super(Kind.NOT_FOUND, "identity.account-not-found");
    }
}
