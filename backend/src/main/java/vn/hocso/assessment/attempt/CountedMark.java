package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.learning.ActivityMark;

/** Which of somebody's attempts at a quiz counts: the best one, and of equal ones the first. Attempts that await a mark do not count yet. */
final class CountedMark {

    private CountedMark() {}

    static Optional<ActivityMark> of(List<Attempt> attempts, Instant now) {
        return attempts.stream()
                .filter(attempt -> attempt.mark() != null && !attempt.awaitsMarking())
                .max(Comparator.comparing((Attempt attempt) -> mark(attempt).points())
                        .thenComparing(Attempt::number, Comparator.reverseOrder()))
                .map(attempt -> told(attempt, now));
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
