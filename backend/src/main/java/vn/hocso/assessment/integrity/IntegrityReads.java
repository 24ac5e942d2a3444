package vn.hocso.assessment.integrity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.integrity.Hints.Wanted;
import vn.hocso.assessment.integrity.IntegrityChecks.Check;
import vn.hocso.assessment.integrity.IntegrityViews.HintDetail;
import vn.hocso.assessment.integrity.IntegrityViews.HintView;
import vn.hocso.assessment.integrity.IntegrityViews.IntegrityView;
import vn.hocso.assessment.integrity.IntegrityViews.LastCheck;
import vn.hocso.assessment.integrity.IntegrityViews.SideView;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.assessment.quiz.DefinedQuizzes.Definition;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.job.Jobs;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** What is told about hints. */
@Component
class IntegrityReads {

    /** Beyond this a chance is only very small. */
    private static final long RAREST = 1_000_000_000;

    private final IntegrityService service;
    private final Hints hints;
    private final IntegrityChecks checks;
    private final TakenReads taken;
    private final HintQuestions questions;
    private final DefinedQuizzes quizzes;
    private final Accounts accounts;
    private final Jobs jobs;
    private final JdbcClient jdbc;

    IntegrityReads(
            IntegrityService service,
            Hints hints,
            IntegrityChecks checks,
            TakenReads taken,
            HintQuestions questions,
            DefinedQuizzes quizzes,
            Accounts accounts,
            Jobs jobs,
            JdbcClient jdbc) {
        this.service = service;
        this.hints = hints;
        this.checks = checks;
        this.taken = taken;
        this.questions = questions;
        this.quizzes = quizzes;
        this.accounts = accounts;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public IntegrityView ofQuiz(Actor actor, QuizId id) {
        Definition quiz = quizzes.requireMayAuthor(actor, id);
        Check check = checks.find(id).orElse(null);
        return new IntegrityView(
                id,
                quiz.courseId(),
                quiz.title(),
                taken.since(id, null),
                check == null ? 0 : taken.since(id, check.at()),
                SameAnswers.LEAST_PEOPLE,
                SameAnswers.LEAST_COMMON,
                TakenReads.MOST,
                check == null ? null : view(check),
                hints.counts(id, AccountId.of(actor)),
                jobs.latest(IntegrityWork.KIND, id.value()).orElse(null));
    }

    private LastCheck view(Check check) {
        return new LastCheck(
                check.at(),
                name(accounts.byIds(List.of(check.by())), check.by()),
                check.people(),
                check.pairs(),
                check.timed());
    }

    @Transactional(readOnly = true)
    public Page<HintView> hints(Actor actor, Wanted wanted, Paging paging) {
        quizzes.requireMayAuthor(actor, wanted.quiz());
        List<Hint> found = hints.page(wanted, paging.size(), paging.offset());
        Map<AccountId, AccountView> people = people(found);
        return Page.of(found.stream().map(one -> view(one, people)).toList(), paging, hints.count(wanted));
    }

    @Transactional(readOnly = true)
    public HintDetail one(Actor actor, UUID id) {
        Hint hint = service.require(actor, id);
        Definition quiz = quizzes.requireMayAuthor(actor, hint.quizId());
        Map<AccountId, AccountView> people = people(List.of(hint));
        List<SideView> sides = sides(hint, people);
        return new HintDetail(
                view(hint, people), hint.quizId(), quiz.courseId(), quiz.title(), sides, questions.of(hint, sides));
    }

    /** The first attempt of the hint first. */
    private List<SideView> sides(Hint hint, Map<AccountId, AccountView> people) {
        return jdbc.sql("""
                        select id, account_id, started_at, submitted_at, score_percent from assessment_attempt
                        where id in (:first, :other) order by id <> :first
                        """)
                .param("first", Ids.bytes(hint.attemptId().value()))
                .param("other", Ids.bytes(hint.otherAttemptId().value()))
                .query((row, number) -> new SideView(
                        new AttemptId(Columns.id(row, "id")),
                        name(people, new AccountId(Columns.id(row, "account_id"))),
                        Columns.instant(row, "started_at"),
                        Columns.instantOrNull(row, "submitted_at"),
                        Columns.integerOrNull(row, "score_percent")))
                .list();
    }

    private Map<AccountId, AccountView> people(List<Hint> found) {
        Set<AccountId> ids = new HashSet<>();
        found.forEach(one -> {
            ids.add(one.accountId());
            ids.add(one.otherAccountId());
            if (one.judgedBy() != null) {
                ids.add(one.judgedBy());
            }
        });
        return accounts.byIds(ids);
    }

    private static HintView view(Hint hint, Map<AccountId, AccountView> people) {
        AccountId judge = hint.judgedBy();
        return new HintView(
                hint.id(),
                hint.kind(),
                hint.strength(),
                name(people, hint.accountId()),
                hint.ofTwo() ? name(people, hint.otherAccountId()) : null,
                hint.asked(),
                hint.found(),
                Math.round(hint.expected() * 10) / 10.0,
                (long) Math.min(RAREST, 1 / hint.byChance()),
                hint.foundAt(),
                hint.stillFound(),
                hint.state(),
                hint.note(),
                hint.judgedAt(),
                judge == null ? null : name(people, judge));
    }

    private static String name(Map<AccountId, AccountView> people, AccountId id) {
        AccountView account = people.get(id);
        return account == null ? "" : account.fullName();
    }
}
