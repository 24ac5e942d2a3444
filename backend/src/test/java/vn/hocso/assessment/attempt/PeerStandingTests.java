package vn.hocso.assessment.attempt;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.attempt.PeerStanding.Next;

import static org.assertj.core.api.Assertions.assertThat;

/** Three reviews are needed, and three are owed. */
class PeerStandingTests {

    @Test
    void aWorkWithTooFewReviewsWaitsWhileThereIsTime() {
        assertThat(ownFirst(2, 3, false, false)).isEqualTo(Next.WAIT);
    }

    @Test
    void enoughReviewsMakeAMarkOnceTheOwnOnesAreSent() {
        assertThat(ownFirst(3, 2, false, false)).isEqualTo(Next.WAIT);
        assertThat(ownFirst(3, 3, false, false)).isEqualTo(Next.MARK);
    }

    @Test
    void enoughReviewsSufficeWhereTheQuizDoesNotWaitForOwnOnes() {
        assertThat(new PeerStanding(3, 3, false, 3, 0, false, false).next()).isEqualTo(Next.MARK);
    }

    @Test
    void tooFewReviewsInTimeLeaveTheWorkToATrainer() {
        assertThat(ownFirst(2, 3, false, true)).isEqualTo(Next.TOO_FEW_REVIEWS);
    }

    @Test
    void whoeverDidNotReviewInTimeIsMarkedByATrainer() {
        assertThat(ownFirst(3, 1, false, true)).isEqualTo(Next.OWN_REVIEWS_MISSING);
    }

    @Test
    void whoeverHadNothingToReviewHasDoneTheirPartWhenTimeIsUp() {
        assertThat(ownFirst(3, 1, true, false)).isEqualTo(Next.WAIT);
        assertThat(ownFirst(3, 1, true, true)).isEqualTo(Next.MARK);
    }

    private static Next ownFirst(int counted, int sent, boolean nothingToReview, boolean over) {
        return new PeerStanding(3, counted, true, 3, sent, nothingToReview, over).next();
    }
}
