package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
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
        BigDecimal shares =
                marked.stream().map(attempt -> told(attempt, now).share()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal points = shares.multiply(last.maxPoints())
                .divide(BigDecimal.valueOf(marked.size()), DECIMALS, RoundingMode.HALF_UP);
        return new ActivityMark(last.enrolmentId(), last.activityId(), points, last.maxPoints(), last.at());
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
