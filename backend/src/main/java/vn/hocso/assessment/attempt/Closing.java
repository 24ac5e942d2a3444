package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.learning.ActivityOutcomes;

/** Marks a locked open attempt and reports the outcome, within the caller's transaction. */
@Component
class Closing {

    private final AttemptStore attempts;
    private final Scripts scripts;
    private final Marking marking;
    private final AnsweredFiles files;
    private final PeerEntry peers;
    private final ToldOutcomes told;
    private final ActivityOutcomes outcomes;
    private final ApplicationEventPublisher publisher;

    Closing(
            AttemptStore attempts,
            Scripts scripts,
            Marking marking,
            AnsweredFiles files,
            PeerEntry peers,
            ToldOutcomes told,
            ActivityOutcomes outcomes,
            ApplicationEventPublisher publisher) {
        this.attempts = attempts;
        this.scripts = scripts;
        this.marking = marking;
        this.files = files;
        this.peers = peers;
        this.told = told;
        this.outcomes = outcomes;
        this.publisher = publisher;
    }

    Attempt close(Attempt open, Instant now) {
        Script found = scripts.of(open.id());
        Script script = found.with(found.byHand().onlyReplaced());
        files.settle(open.id(), script, now);
        Attempt closed = report(open.closed(script.mark(marking), now), script, now);
        peers.enter(closed, script, now);
        return closed;
    }

    /** The locked attempt marked again after a person gave something. */
    Attempt remark(Attempt closed, Instant now) {
        return remark(closed, scripts.of(closed.id()), now);
    }

    /** The same by what was read already. */
    Attempt remark(Attempt closed, Script script, Instant now) {
        return report(closed.marked(script.mark(marking)), script, now);
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
