package vn.hocso.assessment.attempt;

/**
 * How far a work is that learners review, and what is to be done about it.
 *
 * @param counted the reviews of it that count
 * @param sent what its author has sent of the reviews they owe
 * @param nothingToReview whether there is no work left for them
 * @param over whether the period has ended
 */
record PeerStanding(
        int needed, int counted, boolean ownFirst, int required, int sent, boolean nothingToReview, boolean over) {

    enum Next {
        WAIT,
        MARK,
        TOO_FEW_REVIEWS,
        OWN_REVIEWS_MISSING
    }

    Next next() {
        boolean enough = counted >= needed;
        if (enough && ownIsDone()) {
            return Next.MARK;
        }
        if (!over) {
            return Next.WAIT;
        }
        return enough ? Next.OWN_REVIEWS_MISSING : Next.TOO_FEW_REVIEWS;
    }

    /** Nobody is to blame for works that never came. */
    private boolean ownIsDone() {
        return !ownFirst || sent >= required || (over && nothingToReview);
    }
}
