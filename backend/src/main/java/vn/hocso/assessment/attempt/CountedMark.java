package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.learning.ActivityMark;

/**
 * What somebody's attempts at a quiz count for, by the rule of the quiz: the best one, and of equal ones the first; the last one; or all of
 * them on average. Attempts that await a mark do not count yet.
 */
final class CountedMark {

    private static final int DECIMALS = 4;

    private static final int SHARE_DECIMALS = 12;

    private CountedMark() {}

    static Optional<ActivityMark> of(List<Attempt> attempts, Grading grading, Instant now) {
        List<Attempt> marked = attempts.stream()
                .filter(attempt -> attempt.mark() != null && !attempt.awaitsMarking())
                .sorted(Comparator.comparing(Attempt::number))
                .toList();
        if (marked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (grading) {
                    case BEST -> told(best(marked), now);
                    case LAST -> told(marked.getLast(), now);
                    case AVERAGE -> average(marked, now);
                });
    }

    private static Attempt best(List<Attempt> marked) {
        return Collections.max(
                marked,
                Comparator.comparing((Attempt attempt) -> mark(attempt).points())
                        .thenComparing(Attempt::number, Comparator.reverseOrder()));
    }

    /** Of attempts with more or fewer questions, each counts by its share. */
    private static ActivityMark average(List<Attempt> marked, Instant now) {
        ActivityMark last = told(marked.getLast(), now);
        BigDecimal points = meanShare(marked).multiply(last.maxPoints()).setScale(DECIMALS, RoundingMode.HALF_UP);
        return new ActivityMark(last.enrolmentId(), last.activityId(), points, last.maxPoints(), last.at());
    }

    /** Of marked attempts, one at least. A third and two thirds are a half, not a little less. */
    static BigDecimal meanShare(List<Attempt> marked) {
        return marked.stream()
                .map(CountedMark::share)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marked.size()), SHARE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(Attempt attempt) {
        return mark(attempt).points().divide(mark(attempt).maxPoints(attempt.questions()), MathContext.DECIMAL64);
    }

    private static ActivityMark told(Attempt attempt, Instant now) {
        return new ActivityMark(
                attempt.enrolmentId(),
                attempt.quizId().value(),
                mark(attempt).points(),
                mark(attempt).maxPoints(attempt.questions()),
                attempt.submittedAt() == null ? now : attempt.submittedAt());
    }

    private static Mark mark(Attempt attempt) {
        return Objects.requireNonNull(attempt.mark());
    }
}
