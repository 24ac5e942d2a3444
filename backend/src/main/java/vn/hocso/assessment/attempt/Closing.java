package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.Marking.ItemShare;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.learning.ActivityOutcomes;

/** Marks a locked open attempt and reports the outcome, within the caller's transaction. */
@Component
class Closing {

    private final AttemptStore attempts;
    private final AnswerKeys keys;
    private final Answers answers;
    private final Marking marking;
    private final ToldOutcomes told;
    private final ActivityOutcomes outcomes;
    private final ApplicationEventPublisher publisher;

    Closing(
            AttemptStore attempts,
            AnswerKeys keys,
            Answers answers,
            Marking marking,
            ToldOutcomes told,
            ActivityOutcomes outcomes,
            ApplicationEventPublisher publisher) {
        this.attempts = attempts;
        this.keys = keys;
        this.answers = answers;
        this.marking = marking;
        this.told = told;
        this.outcomes = outcomes;
        this.publisher = publisher;
    }

    Attempt close(Attempt open, Instant now) {
        Script script = script(open, Map.of());
        return report(open.closed(script.mark(marking), now), script, now);
    }

    /** The locked attempt marked again after a person gave something. */
    Attempt remark(Attempt closed, Map<Integer, PersonMark> byPersons, Instant now) {
        Script script = script(closed, byPersons);
        return report(closed.marked(script.mark(marking)), script, now);
    }

    /** All that an attempt is marked by. */
    record Script(Paper paper, AnswerKey key, List<Answer> answers, Map<Integer, PersonMark> byPersons) {

        Mark mark(Marking marking) {
            return marking.mark(paper, key, answers, byPersons);
        }

        List<ItemShare> shares(Marking marking) {
            return marking.shares(paper, key, answers, byPersons);
        }

        Conduct conduct() {
            return paper.quiz().conductOrUsual();
        }
    }

    private Script script(Attempt attempt, Map<Integer, PersonMark> byPersons) {
        return new Script(attempts.paper(attempt.id()), keys.of(attempt.id()), answers.of(attempt.id()), byPersons);
    }

    /** Keeps the mark, and tells others of it once nothing is left for a person to say. Practice is nobody else's business. */
    private Attempt report(Attempt closed, Script script, Instant now) {
        Mark mark = Objects.requireNonNull(closed.mark());
        attempts.close(closed, mark);
        told.tell(closed, script.conduct(), script.shares(marking), now);
        if (script.conduct().practice() || mark.awaitsMarking()) {
            return closed;
        }
        Terms terms = new Terms(script.paper().quiz(), Extension.NONE);
        boolean passed = terms.passed(attempts.of(closed.enrolmentId(), closed.quizId()));
        if (passed) {
            outcomes.passed(closed.enrolmentId(), closed.lessonId(), closed.blockId(), now);
        }
        publisher.publishEvent(new AttemptGraded(closed.id(), closed.enrolmentId(), mark.passed(), now));
        return closed;
    }
}
