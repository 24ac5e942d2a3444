package vn.hocso.assessment.attempt;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/**
 * Makes a mark count in a locked attempt. With the last mark that was missing, the attempt is marked as a whole. What changes after that was
 * told is written down, as every other change of a mark.
 */
@Component
class MarkSettling {

    private final PersonMarks marks;
    private final Scripts scripts;
    private final Closing closing;
    private final Remarking remarking;

    MarkSettling(PersonMarks marks, Scripts scripts, Closing closing, Remarking remarking) {
        this.marks = marks;
        this.scripts = scripts;
        this.closing = closing;
        this.remarking = remarking;
    }

    /** A mark that somebody gave. */
    void settle(Actor actor, Attempt attempt, int no, Judgement judgement, @Nullable String reason, Instant now) {
        settle(actor, attempt, new Settled(no, judgement, reason, AccountId.of(actor), now));
    }

    /** A mark that was made of reviews, because somebody changed which of them count. */
    void settleOfReviews(Actor actor, Attempt attempt, int no, Judgement judgement, String reason, Instant now) {
        settle(actor, attempt, new Settled(no, judgement, reason, null, now));
    }

    /** The first mark that was made of reviews. */
    Attempt settleOfReviews(Attempt attempt, int no, Judgement judgement, Instant now) {
        marks.give(attempt.id(), new Settled(no, judgement, null, null, now));
        return closing.remark(attempt, now);
    }

    private void settle(Actor actor, Attempt attempt, Settled mark) {
        Settled before = marks.settled(attempt.id()).get(mark.no());
        Script script = scripts.of(attempt.id());
        marks.give(attempt.id(), mark);
        if (attempt.awaitsMarking()) {
            closing.remark(attempt, mark.at());
        } else if (before == null || !before.judgement().worth(mark.judgement())) {
            remarking.remark(actor, attempt, script, mark.no(), Cause.REMARKED, mark.reason(), mark.at());
        }
    }
}
