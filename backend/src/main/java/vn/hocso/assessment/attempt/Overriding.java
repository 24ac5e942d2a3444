package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptOpen;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.AttemptRefusals.MarkingFirst;
import vn.hocso.assessment.attempt.AttemptRefusals.NoSuchQuestion;
import vn.hocso.assessment.attempt.AttemptRefusals.OwnAttempt;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.MarkChanges.MarkChange;
import vn.hocso.assessment.attempt.Overrides.Override;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;

/**
 * Putting a mark in place of what was found, for one question or the whole attempt, and taking it back. What was found is never lost: it
 * is found again. Attempts that await marking are marked first, which also keeps from the markers whose they are.
 */
@Service
class Overriding {

    private final AttemptStore attempts;
    private final Scripts scripts;
    private final Overrides overrides;
    private final MarkChanges changes;
    private final Marking marking;
    private final Closing closing;
    private final Access access;
    private final UnitPaths paths;
    private final AuditTrail audit;
    private final Clock clock;

    Overriding(
            AttemptStore attempts,
            Scripts scripts,
            Overrides overrides,
            MarkChanges changes,
            Marking marking,
            Closing closing,
            Access access,
            UnitPaths paths,
            AuditTrail audit,
            Clock clock) {
        this.attempts = attempts;
        this.scripts = scripts;
        this.overrides = overrides;
        this.changes = changes;
        this.marking = marking;
        this.closing = closing;
        this.access = access;
        this.paths = paths;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts the share in place of the mark of the question, or of the whole attempt where no question is named. */
    @Transactional
    public void put(Actor actor, AttemptId id, int no, BigDecimal share, String reason) {
        Attempt attempt = attempts.lock(id).orElseThrow(AttemptUnknown::new);
        Script script = requireMayOverride(actor, attempt);
        requireQuestion(script, no);
        String why = VietnameseText.clean(reason).strip();
        Instant now = now();
        boolean same = overrides
                .find(id, no)
                .filter(one -> one.share().compareTo(share) == 0 && one.reason().equals(why))
                .isPresent();
        if (!same) {
            overrides.put(id, new Override(no, share, why, now, AccountId.of(actor)));
            change(actor, attempt, script, no, Cause.OVERRIDDEN, why, now);
        }
    }

    /** Lets what was found count again. */
    @Transactional
    public void take(Actor actor, AttemptId id, int no) {
        Attempt attempt = attempts.lock(id).orElseThrow(AttemptUnknown::new);
        Script script = requireMayOverride(actor, attempt);
        requireQuestion(script, no);
        if (overrides.find(id, no).isPresent()) {
            overrides.take(id, no);
            change(actor, attempt, script, no, Cause.RESTORED, null, now());
        }
    }

    /** All that the attempt is marked by, if the actor may change its mark. */
    Script requireMayOverride(Actor actor, Attempt attempt) {
        Script script = scripts.of(attempt.id());
        access.require(actor, AUTHOR_COURSES, script.paper().quiz().bank());
        if (attempt.accountId().equals(AccountId.of(actor))) {
            throw new OwnAttempt();
        }
        if (attempt.mark() == null) {
            throw new AttemptOpen();
        }
        if (attempt.awaitsMarking()) {
            throw new MarkingFirst();
        }
        return script;
    }

    private void requireQuestion(Script script, int no) {
        boolean known = no == Overrides.WHOLE || script.shares(marking).stream().anyMatch(one -> one.no() == no);
        if (!known) {
            throw new NoSuchQuestion(no);
        }
    }

    private void change(
            Actor actor, Attempt attempt, Script before, int no, Cause cause, @Nullable String why, Instant now) {
        Script after = before.with(scripts.byHand(attempt.id()));
        Attempt marked = closing.remark(attempt, after, now);
        Marked old = marked(attempt, before, no);
        Marked found = marked(marked, after, no);
        changes.add(new MarkChange(attempt.id(), no, cause, old, found, why, AccountId.of(actor), now, null));
        var quiz = after.paper().quiz();
        audit.record(AuditedAct.of(cause == Cause.RESTORED ? "assessment.mark-restored" : "assessment.mark-overridden")
                .on("quiz", quiz.quizId().value(), quiz.title())
                .to(attempt.accountId().value())
                .in(paths.of(quiz.bank()))
                .with(Changes.none()
                        .fact("question", no == Overrides.WHOLE ? null : no)
                        .of("percent", old.percent(), found.percent()))
                .because(why));
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
