package vn.hocso.assessment.integrity;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.integrity.Hint.State;
import vn.hocso.assessment.integrity.IntegrityRefusals.CheckUnderWay;
import vn.hocso.assessment.integrity.IntegrityRefusals.HintUnknown;
import vn.hocso.assessment.integrity.IntegrityRefusals.JudgementWithoutNote;
import vn.hocso.assessment.integrity.IntegrityRefusals.TooFewPeople;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.assessment.quiz.DefinedQuizzes.Definition;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Has attempts looked through, and keeps what a person makes of each hint. Those may who may also change marks of the quiz. */
@Service
class IntegrityService {

    private final Hints hints;
    private final TakenReads reads;
    private final DefinedQuizzes quizzes;
    private final UnitPaths paths;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    IntegrityService(
            Hints hints,
            TakenReads reads,
            DefinedQuizzes quizzes,
            UnitPaths paths,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.hints = hints;
        this.reads = reads;
        this.quizzes = quizzes;
        this.paths = paths;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void check(Actor actor, QuizId id) {
        Definition quiz = quizzes.requireMayAuthor(actor, id);
        boolean underWay = jobs.latest(IntegrityWork.KIND, id.value())
                .filter(job -> !job.state().isFinal())
                .isPresent();
        if (underWay) {
            throw new CheckUnderWay();
        }
        if (reads.since(id, null) < SameAnswers.LEAST_PEOPLE) {
            throw new TooFewPeople(SameAnswers.LEAST_PEOPLE);
        }
        audit.record(AuditedAct.of("assessment.integrity-checked")
                .on("quiz", id.value(), quiz.title())
                .in(paths.of(quiz.unitId())));
        jobs.start(actor, new NewJob(IntegrityWork.KIND, id.value(), "{}", null));
    }

    /** The hint, for those who may author its quiz and whom it is not about. */
    Hint require(Actor actor, UUID id) {
        Hint hint = hints.find(id, AccountId.of(actor)).orElseThrow(HintUnknown::new);
        quizzes.requireMayAuthor(actor, hint.quizId());
        return hint;
    }

    /** Keeps what somebody made of a hint, and why; an open one has no reason. Nothing else follows. */
    @Transactional
    public void judge(Actor actor, UUID id, State state, @Nullable String note) {
        Hint hint = require(actor, id);
        String why = state == State.OPEN || note == null
                ? null
                : VietnameseText.clean(note).strip();
        if (state != State.OPEN && (why == null || why.isEmpty())) {
            throw new JudgementWithoutNote();
        }
        if (hint.state() == state && Objects.equals(hint.note(), why)) {
            return;
        }
        hints.judge(id, state, why, clock.instant().truncatedTo(ChronoUnit.MICROS), AccountId.of(actor));
        Definition quiz = quizzes.requireMayAuthor(actor, hint.quizId());
        AuditedAct act = AuditedAct.of("assessment.integrity-hint-judged")
                .on("quiz", hint.quizId().value(), quiz.title())
                .in(paths.of(quiz.unitId()))
                .with(Changes.none().fact("hintKind", hint.kind()).of("hintState", hint.state(), state))
                .because(why);
        Stream.of(hint.accountId(), hint.otherAccountId())
                .distinct()
                .forEach(person -> audit.record(act.to(person.value())));
    }
}
