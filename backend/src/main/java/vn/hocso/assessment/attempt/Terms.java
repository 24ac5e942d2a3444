package vn.hocso.assessment.attempt;

import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptAwaitsMarking;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptLimitReached;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptTooSoon;
import vn.hocso.assessment.attempt.AttemptRefusals.QuizNotOpen;
import vn.hocso.assessment.attempt.AttemptRefusals.QuizOver;
import vn.hocso.assessment.attempt.AttemptRefusals.QuizPassed;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.shared.Refusal;

/** The rules of a quiz as they hold for one learner. */
record Terms(FrozenQuiz quiz, Extension extension) {

    /** Until when attempts may be made and worked on. */
    @Nullable
    Instant closesAt() {
        Instant regular = conduct().closesAt();
        Instant later = extension.closesAt();
        return regular == null || later == null || later.isBefore(regular) ? regular : later;
    }

    @Nullable
    Integer attemptsAllowed() {
        Integer allowed = quiz.attemptsAllowed();
        return allowed == null ? null : allowed + extension.extraAttempts();
    }

    /** The time for one attempt. */
    @Nullable
    Duration time() {
        Integer minutes = quiz.timeLimitMinutes();
        return minutes == null
                ? null
                : Duration.ofMinutes(minutes)
                        .multipliedBy(extension.timePercent())
                        .dividedBy(100)
                        .plusMinutes(extension.extraMinutes());
    }

    /** When the time of an attempt is up, which is never after the quiz has closed. */
    @Nullable
    Instant deadline(Instant start) {
        Duration time = time();
        Instant closes = closesAt();
        Instant ends = time == null ? null : start.plus(time);
        return ends == null || (closes != null && closes.isBefore(ends)) ? closes : ends;
    }

    /** When the pause after the last attempt is over. */
    @Nullable
    Instant nextAttemptAt(List<Attempt> made) {
        Integer pause = conduct().pauseMinutes();
        Instant last = made.isEmpty() ? null : made.getLast().submittedAt();
        return pause == null || last == null ? null : last.plus(Duration.ofMinutes(pause));
    }

    /** What stands in the way of another attempt, or null. */
    @Nullable
    Refusal hindrance(List<Attempt> made, Instant now) {
        if (!conduct().practice() && passed(made)) {
            return new QuizPassed();
        }
        if (made.stream().anyMatch(Attempt::awaitsMarking)) {
            return new AttemptAwaitsMarking();
        }
        if (made.stream().anyMatch(Attempt::isOpen)) {
            return null;
        }
        Refusal closed = outsideWindow(now);
        if (closed != null) {
            return closed;
        }
        Integer allowed = attemptsAllowed();
        if (allowed != null && made.size() >= allowed) {
            return new AttemptLimitReached(allowed);
        }
        Instant next = nextAttemptAt(made);
        return next != null && now.isBefore(next) ? new AttemptTooSoon(next) : null;
    }

    private @Nullable Refusal outsideWindow(Instant now) {
        Instant opens = conduct().opensAt();
        Instant closes = closesAt();
        if (opens != null && now.isBefore(opens)) {
            return new QuizNotOpen(opens);
        }
        return closes != null && !now.isBefore(closes) ? new QuizOver(closes) : null;
    }

    /** Whether the attempts together pass the quiz. */
    boolean passed(List<Attempt> made) {
        return conduct().grading() == Grading.BEST
                ? made.stream().anyMatch(Attempt::passed)
                : !marked(made).toList().isEmpty() && percent(made) >= quiz.passMarkPercent();
    }

    /** What the attempts come to together, in percent; nought when none is marked. */
    int percent(List<Attempt> made) {
        List<Attempt> marked = marked(made).toList();
        if (marked.isEmpty()) {
            return 0;
        }
        return switch (conduct().grading()) {
            case BEST -> marked.stream().mapToInt(Terms::percent).max().orElse(0);
            case LAST -> percent(marked.getLast());
            case AVERAGE ->
                CountedMark.meanShare(marked)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.FLOOR)
                        .intValueExact();
        };
    }

    private static int percent(Attempt marked) {
        return Objects.requireNonNull(marked.mark()).scorePercent();
    }

    private static Stream<Attempt> marked(List<Attempt> made) {
        return made.stream().filter(attempt -> attempt.mark() != null && !attempt.awaitsMarking());
    }

    private Conduct conduct() {
        return quiz.conductOrUsual();
    }
}
