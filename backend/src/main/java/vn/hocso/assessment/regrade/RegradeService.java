package vn.hocso.assessment.regrade;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.Regrading;
import vn.hocso.assessment.attempt.Regrading.Way;
import vn.hocso.assessment.bank.MendedQuestions;
import vn.hocso.assessment.bank.MendedQuestions.Mended;
import vn.hocso.assessment.bank.MendedQuestions.Revision;
import vn.hocso.assessment.bank.UnitPaths;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.assessment.regrade.AskedAttempts.Asked;
import vn.hocso.assessment.regrade.Regrade.State;
import vn.hocso.assessment.regrade.RegradeRefusals.NobodyAsked;
import vn.hocso.assessment.regrade.RegradeRefusals.QuestionBeingRegraded;
import vn.hocso.assessment.regrade.RegradeRefusals.RegradeBusy;
import vn.hocso.assessment.regrade.RegradeRefusals.RegradeDone;
import vn.hocso.assessment.regrade.RegradeRefusals.RegradeOutdated;
import vn.hocso.assessment.regrade.RegradeRefusals.RegradeUnknown;
import vn.hocso.assessment.regrade.RegradeRefusals.TooManyAttempts;
import vn.hocso.assessment.regrade.RegradeRows.Counts;
import vn.hocso.assessment.regrade.RegradeRows.Row;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Finds out what regrading a question would do, and has it done for a reason. */
@Service
class RegradeService {

    static final int MOST = 20_000;
    private static final int AT_ONCE = 200;

    private final Regrades regrades;
    private final RegradeRows rows;
    private final AskedAttempts asked;
    private final MendedQuestions questions;
    private final DefinedQuizzes quizzes;
    private final Regrading regrading;
    private final Enrolments enrolments;
    private final Classes classes;
    private final UnitPaths paths;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    RegradeService(
            Regrades regrades,
            RegradeRows rows,
            AskedAttempts asked,
            MendedQuestions questions,
            DefinedQuizzes quizzes,
            Regrading regrading,
            Enrolments enrolments,
            Classes classes,
            UnitPaths paths,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.regrades = regrades;
        this.rows = rows;
        this.asked = asked;
        this.questions = questions;
        this.quizzes = quizzes;
        this.regrading = regrading;
        this.enrolments = enrolments;
        this.classes = classes;
        this.paths = paths;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what would become of every attempt that was asked the question. No mark changes. */
    @Transactional
    public UUID preview(Actor actor, QuestionId id, @Nullable QuizId quiz, Way way) {
        Mended question = questions.requireMayMend(actor, id);
        if (quiz != null) {
            quizzes.requireMayAuthor(actor, quiz);
        }
        List<Asked> concerned = asked.of(actor, id, quiz);
        if (concerned.isEmpty()) {
            throw new NobodyAsked();
        }
        if (concerned.size() > MOST) {
            throw new TooManyAttempts(MOST);
        }
        Regrade regrade = new Regrade(
                Ids.next(),
                id,
                quiz,
                question.latest().revision(),
                way,
                State.PREVIEWED,
                null,
                now(),
                AccountId.of(actor),
                null);
        regrades.forgetPreviews(AccountId.of(actor));
        regrades.add(regrade);
        for (int from = 0; from < concerned.size(); from += AT_ONCE) {
            rows.add(
                    regrade.id(),
                    previewed(
                            concerned.subList(from, Math.min(from + AT_ONCE, concerned.size())),
                            mended(question, regrade.revision()),
                            regrade));
        }
        return regrade.id();
    }

    private List<Row> previewed(List<Asked> some, Regrading.Mended question, Regrade regrade) {
        Map<AttemptId, EnrolmentId> of =
                some.stream().collect(Collectors.toMap(Asked::attemptId, Asked::enrolmentId, (one, same) -> one));
        Map<EnrolmentId, EnrolmentSummary> learners = enrolments.byIds(Set.copyOf(of.values())).stream()
                .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, Function.identity()));
        Set<EnrolmentId> settled = classes.settled(Set.copyOf(of.values()));
        List<Row> found = new ArrayList<>();
        regrading
                .preview(of.keySet(), question, regrade.way(), regrade.madeBy())
                .forEach(outcome -> {
                    EnrolmentId enrolment = of.get(outcome.attemptId());
                    EnrolmentSummary learner = learners.get(enrolment);
                    found.add(new Row(outcome, learner != null && learner.completed(), settled.contains(enrolment)));
                });
        return found;
    }

    static Regrading.Mended mended(Mended question, int revision) {
        Revision now = question.at(revision);
        return new Regrading.Mended(question.questionId(), revision, now.type(), now.body(), now.explanation());
    }

    /** Those who previewed may look at it and carry it out, as long as they may mend the question. */
    Regrade require(Actor actor, UUID id) {
        Regrade regrade = regrades.find(id)
                .filter(one -> one.madeBy().equals(AccountId.of(actor)))
                .orElseThrow(RegradeUnknown::new);
        questions.requireMayMend(actor, regrade.questionId());
        return regrade;
    }

    /** Begins to write the marks; after a try that failed or was cancelled, goes on with what is left. */
    @Transactional
    public void apply(Actor actor, UUID id, String reason) {
        questions.lock(require(actor, id).questionId());
        Regrade regrade = regrades.lock(id).orElseThrow(RegradeUnknown::new);
        if (regrade.state() == State.DONE) {
            throw new RegradeDone();
        }
        if (isUnderWay(regrade)) {
            throw new RegradeBusy();
        }
        Mended question = questions.requireMayMend(actor, regrade.questionId());
        requirePresent(regrade, question);
        Counts counts = rows.counts(id);
        if (regrade.state() == State.PREVIEWED) {
            String why = VietnameseText.clean(reason).strip();
            regrades.begin(id, why, now());
            audit.record(AuditedAct.of("assessment.question-regraded")
                    .on("question", question.questionId().value(), null)
                    .in(paths.of(question.unitId()))
                    .with(Changes.none()
                            .fact("way", regrade.way())
                            .fact("revision", regrade.revision())
                            .fact("attempts", counts.all())
                            .fact("changed", counts.changed())
                            .fact("passes", counts.passes())
                            .fact("fails", counts.fails()))
                    .because(why));
        }
        jobs.start(actor, new NewJob(RegradeWork.KIND, id, "{}", counts.all()));
    }

    /** Whether marks are being written. As a later one keeps earlier ones from going on, it can only be the last of its question. */
    boolean isUnderWay(Regrade regrade) {
        return regrade.state() == State.APPLYING
                && jobs.latest(RegradeWork.KIND, regrade.id())
                        .filter(job -> !job.state().isFinal())
                        .isPresent();
    }

    /** What was begun would undo what a later regrade did, and a preview tells nothing of it. */
    private void requirePresent(Regrade regrade, Mended question) {
        Regrade last = lastOther(regrade);
        if (last != null && isUnderWay(last)) {
            throw new QuestionBeingRegraded();
        }
        if (isOvertaken(regrade, question, last)) {
            throw new RegradeOutdated();
        }
    }

    /** Whether the question, or a regrade carried out later, has left behind what is not through. */
    boolean isOvertaken(Regrade regrade, Mended question) {
        return regrade.state() != State.DONE && isOvertaken(regrade, question, lastOther(regrade));
    }

    private static boolean isOvertaken(Regrade regrade, Mended question, @Nullable Regrade last) {
        Instant since = Objects.requireNonNullElse(regrade.appliedAt(), regrade.madeAt());
        boolean regradedSince =
                last != null && Objects.requireNonNull(last.appliedAt()).isAfter(since);
        return regradedSince || question.latest().revision() != regrade.revision();
    }

    private @Nullable Regrade lastOther(Regrade regrade) {
        return regrades.carriedOut(regrade.questionId(), 2).stream()
                .filter(one -> !one.id().equals(regrade.id()))
                .findFirst()
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
