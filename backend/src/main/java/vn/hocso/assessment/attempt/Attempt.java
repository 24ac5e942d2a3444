package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.assessment.quiz.PublishedQuizzes.PlacedQuiz;
import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityContext;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Ids;

/**
 * One attempt at a quiz, from its start to its mark. The server's clock alone decides when its time is up.
 *
 * @param lease how often the attempt has come to another device
 */
record Attempt(
        AttemptId id,
        EnrolmentId enrolmentId,
        AccountId accountId,
        VersionId versionId,
        LessonId lessonId,
        BlockId blockId,
        QuizId quizId,
        int number,
        AttemptState state,
        int questions,
        int lease,
        Instant startedAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant submittedAt,
        @Nullable Mark mark) {

    /** What is on its way when the time is up still counts. */
    static final Duration GRACE = Duration.ofSeconds(2);

    /** What the attempt came to; while a person has yet to mark something, what is sure so far, and never passed. */
    record Mark(BigDecimal points, int scorePercent, boolean passed, List<TopicPoints> topics, boolean awaitsMarking) {

        Mark {
            points = plain(points);
        }

        /** What could be earned: a point for each question that asks something, which the topics know. */
        BigDecimal maxPoints(int questions) {
            int most = topics.stream().mapToInt(TopicPoints::maxPoints).sum();
            return BigDecimal.valueOf(most == 0 ? questions : most);
        }

        /** The mark that a person put in its place, as a share of all points. What the topics came to stays to be seen. */
        Mark replaced(BigDecimal share, int questions, int passMarkPercent) {
            BigDecimal all = maxPoints(questions);
            BigDecimal percent = share.movePointRight(2);
            return new Mark(
                    share.multiply(all),
                    percent.setScale(0, RoundingMode.FLOOR).intValueExact(),
                    percent.compareTo(BigDecimal.valueOf(passMarkPercent)) >= 0,
                    topics,
                    false);
        }

        /** Without the noughts that a column adds, so that a mark reads the same when it was just found and later. */
        private static BigDecimal plain(BigDecimal points) {
            BigDecimal stripped = points.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    record TopicPoints(String topic, BigDecimal points, int maxPoints) {}

    static Attempt start(
            ActivityContext learner, PlacedQuiz place, Extension extension, int number, int questions, Instant now) {
        FrozenQuiz quiz = place.quiz();
        return new Attempt(
                new AttemptId(Ids.next()),
                learner.enrolmentId(),
                learner.accountId(),
                learner.versionId(),
                place.lessonId(),
                place.blockId(),
                quiz.quizId(),
                number,
                AttemptState.OPEN,
                questions,
                0,
                now,
                new Terms(quiz, extension).deadline(now),
                null,
                null);
    }

    boolean isOpen() {
        return state == AttemptState.OPEN;
    }

    boolean timeIsUp(Instant now) {
        return isOpen() && deadlineAt != null && now.isAfter(deadlineAt.plus(GRACE));
    }

    boolean takesAnswers(Instant now) {
        return isOpen() && !timeIsUp(now);
    }

    boolean awaitsMarking() {
        return mark != null && mark.awaitsMarking();
    }

    boolean passed() {
        return mark != null && mark.passed();
    }

    /** The attempt with the mark that a person's work on it led to. */
    Attempt marked(Mark found) {
        return with(state, submittedAt, found);
    }

    /** The attempt handed in now, or at its deadline when that has gone by. */
    Attempt closed(Mark found, Instant now) {
        return timeIsUp(now)
                ? with(AttemptState.TIMED_OUT, deadlineAt, found)
                : with(AttemptState.SUBMITTED, now, found);
    }

    private Attempt with(AttemptState nextState, @Nullable Instant handedIn, Mark found) {
        return new Attempt(
                id,
                enrolmentId,
                accountId,
                versionId,
                lessonId,
                blockId,
                quizId,
                number,
                nextState,
                questions,
                lease,
                startedAt,
                deadlineAt,
                handedIn,
                found);
    }
}
