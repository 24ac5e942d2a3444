package vn.hocso.assessment.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Shown;
import vn.hocso.assessment.Quizzes.ShownByMoment;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.quiz.FrozenQuiz;

/** What the rules of a quiz let a learner see of an attempt now, question by question. */
final class Released {

    /** So long after handing in an attempt has just been handed in. */
    static final Duration RIGHT_AFTER = Duration.ofMinutes(10);

    private Released() {}

    static Set<Shown> of(Terms terms, Attempt attempt, Mark mark, Instant now) {
        return switch (terms.quiz().review()) {
            case NEVER -> Set.of();
            case AFTER_SUBMIT -> EnumSet.allOf(Shown.class);
            case AFTER_PASS -> mark.passed() ? EnumSet.allOf(Shown.class) : Set.of();
            case BY_MOMENT -> byMoment(terms, attempt, now);
        };
    }

    /** While practising, when an answer is to be checked at once. */
    static Set<Shown> duringPractice(FrozenQuiz quiz) {
        ShownByMoment shown = quiz.conductOrUsual().shown();
        return quiz.review() == Review.BY_MOMENT && shown != null ? shown.duringPractice() : EnumSet.allOf(Shown.class);
    }

    private static Set<Shown> byMoment(Terms terms, Attempt attempt, Instant now) {
        ShownByMoment shown = terms.quiz().conductOrUsual().shown();
        if (shown == null) {
            return Set.of();
        }
        Instant closes = terms.closesAt();
        if (closes != null && !now.isBefore(closes)) {
            return shown.afterClosing();
        }
        return justHandedIn(attempt.submittedAt(), now) ? shown.rightAfter() : shown.whileOpen();
    }

    private static boolean justHandedIn(@Nullable Instant at, Instant now) {
        return at != null && now.isBefore(at.plus(RIGHT_AFTER));
    }
}
