package vn.hocso.assessment.integrity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.integrity.Hint.Kind;
import vn.hocso.assessment.integrity.Hints.Fresh;
import vn.hocso.assessment.integrity.IntegrityChecks.Check;
import vn.hocso.assessment.integrity.TakenReads.Read;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.identity.AccountId;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;

/** Looks through the attempts at a quiz. Only what it found is written, in one transaction at the end, so that a restart begins anew. */
@Component
class IntegrityWork implements JobWork {

    static final String KIND = "integrity-check";
    private static final int REPORTED = 50;

    private final TakenReads reads;
    private final Hints hints;
    private final IntegrityChecks checks;
    private final DefinedQuizzes quizzes;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntegrityWork(
            TakenReads reads,
            Hints hints,
            IntegrityChecks checks,
            DefinedQuizzes quizzes,
            JsonMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.reads = reads;
        this.hints = hints;
        this.checks = checks;
        this.quizzes = quizzes;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        QuizId quiz = new QuizId(Objects.requireNonNull(run.subject()));
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        quizzes.requireMayAuthor(run.owner(), quiz);
        Read read = reads.of(quiz);
        int people = read.taken().size();
        run.progress(0, people);
        Findings findings = Findings.among(read.taken(), read.items(), read.outages(), done -> {
            if (done % REPORTED == 0) {
                run.progress(done, people);
            }
        });
        List<Fresh> fresh = fresh(findings);
        quizzes.requireMayAuthor(run.owner(), quiz);
        transaction.executeWithoutResult(status -> {
            hints.replace(quiz, fresh, at);
            checks.put(
                    quiz,
                    new Check(
                            at,
                            AccountId.of(run.owner()),
                            findings.people(),
                            findings.alike().pairs(),
                            findings.timed()));
        });
        run.progress(people, people);
        run.counts(Map.of("HINTS", fresh.size()));
    }

    private List<Fresh> fresh(Findings findings) {
        List<Fresh> fresh = new ArrayList<>();
        findings.alike()
                .hints()
                .forEach(one -> fresh.add(new Fresh(
                        Kind.SAME_ANSWERS,
                        one.first().attempt(),
                        one.second().attempt(),
                        one.common(),
                        one.alike(),
                        one.expected(),
                        one.byChance(),
                        null)));
        findings.quick()
                .forEach(one -> fresh.add(alone(
                        Kind.QUICK_ANSWERS,
                        one.taken(),
                        one.timed(),
                        one.quick().size(),
                        one.expected(),
                        one.byChance(),
                        json.writeValueAsString(one.quick()))));
        findings.fast()
                .forEach(one -> fresh.add(alone(
                        Kind.FAST_ATTEMPT,
                        one.taken(),
                        one.questions(),
                        (int) Math.round(one.seconds()),
                        one.usual(),
                        one.byChance(),
                        null)));
        return fresh;
    }

    private static Fresh alone(
            Kind kind, Taken taken, int asked, int found, double expected, double byChance, @Nullable String times) {
        UUID attempt = taken.attempt();
        return new Fresh(kind, attempt, attempt, asked, found, expected, byChance, times);
    }
}
