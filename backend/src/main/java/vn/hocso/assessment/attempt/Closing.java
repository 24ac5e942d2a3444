package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.quiz.FrozenQuiz;
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
        Paper paper = attempts.paper(open.id());
        Mark mark = marking.mark(paper, keys.of(open.id()), answers.of(open.id()), Map.of());
        return report(open.closed(mark, now), paper.quiz(), mark, now);
    }

    /** The locked attempt marked again after a person gave something. */
    Attempt remark(Attempt closed, Map<Integer, PersonMark> byPersons, Instant now) {
        Paper paper = attempts.paper(closed.id());
        Mark mark = marking.mark(paper, keys.of(closed.id()), answers.of(closed.id()), byPersons);
        return report(closed.marked(mark), paper.quiz(), mark, now);
    }

    /** Keeps the mark, and tells others of it once nothing is left for a person to say. Practice is nobody else's business. */
    private Attempt report(Attempt closed, FrozenQuiz quiz, Mark mark, Instant now) {
        attempts.close(closed, mark);
        if (quiz.conductOrUsual().practice() || mark.awaitsMarking()) {
            return closed;
        }
        Terms terms = new Terms(quiz, Extension.NONE);
        boolean passed = terms.passed(attempts.of(closed.enrolmentId(), closed.quizId()));
        if (passed) {
            outcomes.passed(closed.enrolmentId(), closed.lessonId(), closed.blockId(), now);
        }
        publisher.publishEvent(new AttemptGraded(closed.id(), closed.enrolmentId(), mark.passed(), now));
        return closed;
    }
}
