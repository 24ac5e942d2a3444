package vn.hocso.identity;

import vn.hocso.audit.Changes;

/** What differs between two states of an account, fit for the audit log. */
public final class AccountChanges {

    private AccountChanges() {}

    public static Changes between(AccountView before, AccountView after) {
        return Changes.none()
                .of("fullName", before.fullName(), after.fullName())
                .masked("email", before.email(), after.email())
                .masked("staffCode", before.staffCode(), after.staffCode())
                .masked("phone", before.phone(), after.phone())
                .of("language", before.language(), after.language());
    }
}
