package vn.hocso.organisation.role;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.RoleView;

/** What became of one person's grant among many. */
record GrantResult(
        AccountId accountId, Outcome outcome, @Nullable RoleView grant) {

    enum Outcome {
        GRANTED,
        /** They hold it here already, perhaps for another time; nothing was changed. */
        ALREADY,
        /** There is no such person, or not in a unit where the reader grants roles. */
        NOT_IN_YOUR_UNITS
    }
}
