package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptOpen;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.MarkChanges.MarkChange;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Marks a locked attempt again whose result was told, after a person gave another mark, and writes down what became of it and why. */
@Component
class Remarking {

    private final Scripts scripts;
    private final Marking marking;
    private final Closing closing;
    private final MarkChanges changes;
    private final UnitPaths paths;
    private final AuditTrail audit;

    Remarking(
            Scripts scripts, Marking marking, Closing closing, MarkChanges changes, UnitPaths paths, AuditTrail audit) {
        this.scripts = scripts;
        this.marking = marking;
        this.closing = closing;
        this.changes = changes;
        this.paths = paths;
        this.audit = audit;
    }

    /** @param before what it was marked by until the person gave something */
    void remark(Actor actor, Attempt attempt, Script before, int no, Cause cause, @Nullable String why, Instant now) {
        Script after = before.with(scripts.byHand(attempt.id()));
        Attempt remarked = closing.remark(attempt, after, now);
        Marked old = marked(attempt, before, no);
        Marked found = marked(remarked, after, no);
        changes.add(new MarkChange(attempt.id(), no, cause, old, found, why, AccountId.of(actor), now, null));
        var quiz = after.paper().quiz();
        audit.record(AuditedAct.of(act(cause))
                .on("quiz", quiz.quizId().value(), quiz.title())
                .to(attempt.accountId().value())
                .in(paths.of(quiz.bank()))
                .with(Changes.none()
                        .fact("question", no == Overrides.WHOLE ? null : no)
                        .of("percent", old.percent(), found.percent()))
                .because(why));
    }

    private static String act(Cause cause) {
        return switch (cause) {
            case REGRADED -> throw new IllegalArgumentException("A regrade is written down as a whole");
            case REMARKED -> "assessment.mark-given-anew";
            case OVERRIDDEN -> "assessment.mark-overridden";
            case RESTORED -> "assessment.mark-restored";
        };
    }

    private Marked marked(Attempt attempt, Script script, int no) {
        Mark mark = attempt.mark();
        if (mark == null) {
            throw new AttemptOpen();
        }
        BigDecimal share = script.shares(marking).stream()
                .filter(one -> one.no() == no)
                .map(Marking.ItemShare::share)
                .findFirst()
                .orElse(null);
        return Marked.of(share, mark);
    }
}
