package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptOpen;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.AttemptRefusals.MarkingFirst;
import vn.hocso.assessment.attempt.AttemptRefusals.NoSuchQuestion;
import vn.hocso.assessment.attempt.AttemptRefusals.OwnAttempt;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.Overrides.Override;
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
    private final Marking marking;
    private final Remarking remarking;
    private final Access access;
    private final Clock clock;

    Overriding(
            AttemptStore attempts,
            Scripts scripts,
            Overrides overrides,
            Marking marking,
            Remarking remarking,
            Access access,
            Clock clock) {
        this.attempts = attempts;
        this.scripts = scripts;
        this.overrides = overrides;
        this.marking = marking;
        this.remarking = remarking;
        this.access = access;
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
            remarking.remark(actor, attempt, script, no, Cause.OVERRIDDEN, why, now);
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
            remarking.remark(actor, attempt, script, no, Cause.RESTORED, null, now());
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
