package vn.hocso.learning.enrolment;

import java.util.List;

import vn.hocso.identity.AccountId;

/** What came of enrolling many: how many anew, how many had a place already, and who was refused and why. */
public record EnrolledPeople(int enrolled, int already, List<RefusedPerson> refused) {

    public record RefusedPerson(AccountId accountId, Reason reason) {}

    public enum Reason {
        /** There is no such person in the units the actor enrols people of. */
        NOT_IN_YOUR_UNITS,
        /** The account may not be used at present. */
        SUSPENDED
    }
}
