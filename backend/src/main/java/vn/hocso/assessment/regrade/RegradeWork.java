package vn.hocso.assessment.regrade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.Regrading;
import vn.hocso.assessment.attempt.Regrading.Because;
import vn.hocso.assessment.bank.MendedQuestions;
import vn.hocso.assessment.bank.MendedQuestions.Mended;
import vn.hocso.assessment.regrade.Regrade.State;
import vn.hocso.assessment.regrade.RegradeRefusals.RegradeUnknown;
import vn.hocso.assessment.regrade.RegradeRows.Counts;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;

/** Marks attempts again, some in each transaction together with what became of them, so that a restart marks none twice. */
@Component
class RegradeWork implements JobWork {

    static final String KIND = "regrade";
    private static final int AT_ONCE = 25;

    private final Regrades regrades;
    private final RegradeRows rows;
    private final MendedQuestions questions;
    private final Regrading regrading;
    private final TransactionTemplate transaction;

    RegradeWork(
            Regrades regrades,
            RegradeRows rows,
            MendedQuestions questions,
            Regrading regrading,
            TransactionTemplate transaction) {
        this.regrades = regrades;
        this.rows = rows;
        this.questions = questions;
        this.regrading = regrading;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        UUID id = Objects.requireNonNull(run.subject());
        Regrade regrade = regrades.find(id).orElseThrow(RegradeUnknown::new);
        Counts counts = rows.counts(id);
        int done = counts.applied();
        run.progress(done, counts.all());
        for (int some = step(run, regrade); some > 0; some = step(run, regrade)) {
            done += some;
            run.progress(done, counts.all());
        }
        regrades.done(id);
        Counts found = rows.counts(id);
        run.counts(Map.of(
                "CHANGED", found.changed(),
                "PASSES", found.passes(),
                "FAILS", found.fails(),
                "KEPT", found.kept()));
    }

    private int step(JobRun run, Regrade regrade) {
        Integer some = transaction.execute(status -> part(run, regrade));
        return some == null ? 0 : some;
    }

    private int part(JobRun run, Regrade regrade) {
        Mended question = questions.requireMayMend(run.owner(), regrade.questionId());
        List<AttemptId> some = rows.left(regrade.id(), AT_ONCE);
        if (some.isEmpty() || regrade.state() == State.PREVIEWED) {
            return 0;
        }
        rows.applied(
                regrade.id(),
                regrading.apply(
                        some,
                        RegradeService.mended(question, regrade.revision()),
                        regrade.way(),
                        new Because(regrade.id(), Objects.requireNonNull(regrade.reason()), regrade.madeBy())));
        return some.size();
    }
}
