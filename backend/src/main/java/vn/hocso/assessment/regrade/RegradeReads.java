package vn.hocso.assessment.regrade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.bank.MendedQuestions;
import vn.hocso.assessment.bank.MendedQuestions.Mended;
import vn.hocso.assessment.bank.MendedQuestions.Revision;
import vn.hocso.assessment.quiz.DefinedQuizzes;
import vn.hocso.assessment.quiz.DefinedQuizzes.Definition;
import vn.hocso.assessment.regrade.AskedAttempts.AskedQuiz;
import vn.hocso.assessment.regrade.Regrade.State;
import vn.hocso.assessment.regrade.RegradeRows.Told;
import vn.hocso.assessment.regrade.RegradeRows.Which;
import vn.hocso.assessment.regrade.RegradeViews.AskedWording;
import vn.hocso.assessment.regrade.RegradeViews.PastRegrade;
import vn.hocso.assessment.regrade.RegradeViews.RegradeView;
import vn.hocso.assessment.regrade.RegradeViews.RegradedAttempt;
import vn.hocso.assessment.regrade.RegradeViews.RegradingView;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.job.Jobs;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** What is told about regrading. */
@Component
class RegradeReads {

    private static final int PAST = 20;

    private final RegradeService service;
    private final Regrades regrades;
    private final RegradeRows rows;
    private final AskedAttempts asked;
    private final MendedQuestions questions;
    private final DefinedQuizzes quizzes;
    private final Accounts accounts;
    private final Jobs jobs;

    RegradeReads(
            RegradeService service,
            Regrades regrades,
            RegradeRows rows,
            AskedAttempts asked,
            MendedQuestions questions,
            DefinedQuizzes quizzes,
            Accounts accounts,
            Jobs jobs) {
        this.service = service;
        this.regrades = regrades;
        this.rows = rows;
        this.asked = asked;
        this.questions = questions;
        this.quizzes = quizzes;
        this.accounts = accounts;
        this.jobs = jobs;
    }

    RegradingView regrading(Actor actor, QuestionId id) {
        Mended question = questions.requireMayMend(actor, id);
        Revision latest = question.latest();
        List<AskedWording> wordings = asked.revisions(actor, id).stream()
                .map(one -> {
                    Revision then = question.at(one.revision());
                    return new AskedWording(
                            one.revision(),
                            then.stem(),
                            then.stem().equals(latest.stem()),
                            then.showsTheSameAs(latest),
                            one.attempts());
                })
                .toList();
        List<AskedQuiz> quizzes = asked.quizzes(actor, id);
        return new RegradingView(
                id, latest.stem(), latest.revision(), wordings, quizzes, past(actor, question, quizzes));
    }

    /** None of quizzes elsewhere. Only the last one of all can be under way, or be gone on with. */
    private List<PastRegrade> past(Actor actor, Mended question, List<AskedQuiz> quizzes) {
        Map<QuizId, String> titles = quizzes.stream().collect(Collectors.toMap(AskedQuiz::quizId, AskedQuiz::title));
        List<Regrade> all = regrades.carriedOut(question.questionId(), PAST);
        Regrade last = all.isEmpty() ? null : all.getFirst();
        boolean running = last != null && service.isUnderWay(last);
        List<Regrade> found = all.stream()
                .filter(one -> one.quizId() == null || titles.containsKey(one.quizId()))
                .toList();
        Map<AccountId, AccountView> people =
                accounts.byIds(found.stream().map(Regrade::madeBy).toList());
        return found.stream()
                .map(one -> {
                    boolean own = one.madeBy().equals(AccountId.of(actor));
                    boolean present = one.equals(last)
                            && one.revision() == question.latest().revision();
                    return new PastRegrade(
                            one.id(),
                            one.way(),
                            one.revision(),
                            one.quizId() == null ? null : titles.get(one.quizId()),
                            one.reason(),
                            name(people.get(one.madeBy())),
                            one.appliedAt(),
                            one.state(),
                            own,
                            running && one.equals(last),
                            own && present && !running && one.state() == State.APPLYING);
                })
                .toList();
    }

    RegradeView one(Actor actor, UUID id) {
        Regrade regrade = service.require(actor, id);
        QuizId quiz = regrade.quizId();
        Mended question = questions.requireMayMend(actor, regrade.questionId());
        return new RegradeView(
                id,
                regrade.questionId(),
                question.latest().stem(),
                regrade.revision(),
                quiz,
                quiz == null ? null : title(actor, quiz),
                regrade.way(),
                regrade.state(),
                regrade.reason(),
                regrade.madeAt(),
                service.isOvertaken(regrade, question),
                rows.counts(id),
                jobs.latest(RegradeWork.KIND, id).orElse(null));
    }

    private @Nullable String title(Actor actor, QuizId quiz) {
        return quizzes.findToAuthor(actor, quiz).map(Definition::title).orElse(null);
    }

    Page<RegradedAttempt> attempts(Actor actor, UUID id, Which which, Paging paging) {
        service.require(actor, id);
        List<Told> found = rows.page(id, which, paging.size(), paging.offset());
        return Page.of(named(found), paging, rows.count(id, which));
    }

    private List<RegradedAttempt> named(List<Told> found) {
        Map<AccountId, AccountView> people =
                accounts.byIds(found.stream().map(Told::accountId).distinct().toList());
        List<RegradedAttempt> named = new ArrayList<>();
        found.forEach(one -> named.add(new RegradedAttempt(
                one.awaitsMarking() ? null : one.attemptId(),
                name(people.get(one.accountId())),
                staffCode(people.get(one.accountId())),
                one.quizTitle(),
                one.number(),
                one.awaitsMarking() ? null : one.submittedAt(),
                one.effect(),
                one.before(),
                one.after(),
                one.completed(),
                one.settled(),
                one.awaitsMarking())));
        return named;
    }

    private static @Nullable String staffCode(@Nullable AccountView account) {
        return account == null ? null : account.staffCode();
    }

    private static String name(@Nullable AccountView account) {
        return account == null ? "" : account.fullName();
    }
}
