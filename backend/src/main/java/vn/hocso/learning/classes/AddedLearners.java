package vn.hocso.learning.classes;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/** What came of adding learners: how many are in the class anew, how many were already, and who is not and why. */
record AddedLearners(int added, int already, List<NotAdded> refused) {

    /** @param given what the list said, when the person was named by a list */
    record NotAdded(
            @Nullable AccountId accountId,
            @Nullable String given,
            @Nullable String fullName,
            Reason reason) {}

    enum Reason {
        /** No such person in the units whose people the actor enrols. */
        NOT_FOUND,
        SUSPENDED,
        /** They take the course in another class that is not closed. */
        IN_ANOTHER_CLASS
    }
}
