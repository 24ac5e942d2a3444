package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Combining;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class FrozenQuizTests {

    private static final DoubleMarking TWICE = new DoubleMarking(10);
    private static final PeerReview PEERS = new PeerReview(3, 3, 7, Combining.MEDIAN, true);

    @Test
    void twoMarkWhereTheQuizSaysSo() {
        assertThat(quiz(false, TWICE).doubleMarking()).isEqualTo(TWICE);
        assertThat(quiz(false, null).doubleMarking()).isNull();
    }

    @Test
    void practiceIsMarkedByOneWhateverTheQuizSays() {
        assertThat(quiz(true, TWICE).doubleMarking()).isNull();
        assertThat(quiz(true, null, PEERS).peerReview()).isNull();
    }

    @Test
    void learnersMarkWhereTheQuizSaysSo() {
        assertThat(quiz(false, null, PEERS).peerReview()).isEqualTo(PEERS);
        assertThat(quiz(false, TWICE).peerReview()).isNull();
    }

    private static FrozenQuiz quiz(boolean practice, @Nullable DoubleMarking twice) {
        return quiz(practice, twice, null);
    }

    private static FrozenQuiz quiz(boolean practice, @Nullable DoubleMarking twice, @Nullable PeerReview peers) {
        return new FrozenQuiz(
                new QuizId(UUID.randomUUID()),
                "Bài thu hoạch",
                null,
                1,
                50,
                null,
                null,
                true,
                Review.NEVER,
                Scoring.PARTIAL,
                new UnitId(UUID.randomUUID()),
                List.of(),
                null,
                new Conduct(null, null, null, Grading.BEST, Navigation.FREE, true, practice, null, twice, peers));
    }
}
