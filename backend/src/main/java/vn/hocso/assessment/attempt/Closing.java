package vn.hocso.assessment.attempt;

import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.learning.ActivityOutcomes;

/** Marks a locked open attempt and reports the outcome, within the caller's transaction. */
@Component
class Closing {

    private final AttemptStore attempts;
    private final AnswerKeys keys;
    private final Answers answers;
    private final Marking marking;
    private final ActivityOutcomes outcomes;
    private final ApplicationEventPublisher publisher;

    Closing(
            AttemptStore attempts,
            AnswerKeys keys,
            Answers answers,
            Marking marking,
            ActivityOutcomes outcomes,
            ApplicationEventPublisher publisher) {
        this.attempts = attempts;
        this.keys = keys;
        this.answers = answers;
        this.marking = marking;
        this.outcomes = outcomes;
        this.publisher = publisher;
    }

    Attempt close(Attempt open, Instant now) {
        Mark mark = marking.mark(attempts.paper(open.id()), keys.of(open.id()), answers.of(open.id()));
        Attempt closed = open.closed(mark, now);
        attempts.close(closed, mark);
        if (mark.passed()) {
            outcomes.passed(open.enrolmentId(), open.lessonId(), open.blockId(), now);
        }
        publisher.publishEvent(new AttemptGraded(open.id(), open.enrolmentId(), mark.passed(), now));
        return closed;
    }
}
