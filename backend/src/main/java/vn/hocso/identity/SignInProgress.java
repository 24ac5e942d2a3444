package vn.hocso.identity;

import java.util.Set;

/**
 * How far a sign-in has come, and with which factors it may go on.
 *
 * @param methods what may be shown next; empty when the sign-in is complete
 */
public record SignInProgress(AccountId accountId, Next next, Set<Factor> methods) {

    /** What stands between a person and being signed in. */
    public enum Next {
        /** Nothing: the session is open. */
        DONE,
        /** A second factor has to be shown. */
        SECOND_FACTOR,
        /** The person's role requires a second factor and they have none yet. */
        ENROLMENT
    }

    public boolean done() {
        return next == Next.DONE;
    }
}
