package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.AttemptSheet.MarkHistory;
import vn.hocso.assessment.attempt.AttemptSheet.OverrideView;
import vn.hocso.assessment.attempt.AttemptSheet.SheetQuestion;
import vn.hocso.assessment.attempt.MarkChanges.MarkChange;
import vn.hocso.assessment.attempt.Overrides.Override;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.assessment.attempt.ResultView.AnnotatedAnswer;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.Classes;
import vn.hocso.shared.Actor;

/** Puts together what those see of an attempt who may change its mark. */
@Component
class AttemptSheets {

    private final AttemptStore attempts;
    private final Overriding overriding;
    private final Overrides overrides;
    private final PersonMarks personMarks;
    private final MarkChanges changes;
    private final Marking marking;
    private final QuestionTypes types;
    private final Accounts accounts;
    private final Classes classes;

    AttemptSheets(
            AttemptStore attempts,
            Overriding overriding,
            Overrides overrides,
            PersonMarks personMarks,
            MarkChanges changes,
            Marking marking,
            QuestionTypes types,
            Accounts accounts,
            Classes classes) {
        this.attempts = attempts;
        this.overriding = overriding;
        this.overrides = overrides;
        this.personMarks = personMarks;
        this.changes = changes;
        this.marking = marking;
        this.types = types;
        this.accounts = accounts;
        this.classes = classes;
    }

    @Transactional(readOnly = true)
    public AttemptSheet of(Actor actor, AttemptId id) {
        Attempt attempt = attempts.find(id).orElseThrow(AttemptUnknown::new);
        Script script = overriding.requireMayOverride(actor, attempt);
        Mark mark = Objects.requireNonNull(attempt.mark());
        List<Override> given = overrides.of(id);
        List<MarkChange> history = changes.of(id);
        Map<AccountId, AccountView> people = people(attempt, given, history);
        Map<Integer, Override> byNo = given.stream().collect(Collectors.toMap(Override::no, Function.identity()));
        Map<Integer, Settled> settled = personMarks.settled(id);
        Script found = script.with(new HandMarks(PersonMarks.marks(settled.values()), Set.of(), null));
        return new AttemptSheet(
                id,
                attempt.quizId(),
                script.paper().quiz().title(),
                attempt.enrolmentId(),
                name(people, attempt.accountId()),
                attempt.number(),
                attempt.submittedAt(),
                mark.points(),
                mark.maxPoints(attempt.questions()),
                mark.scorePercent(),
                found.mark(marking).scorePercent(),
                mark.passed(),
                script.paper().quiz().passMarkPercent(),
                !classes.settled(List.of(attempt.enrolmentId())).isEmpty(),
                view(byNo.get(Overrides.WHOLE), people),
                questions(script, found, settled, byNo, people),
                history.stream().map(one -> history(one, people)).toList());
    }

    private List<SheetQuestion> questions(
            Script script,
            Script found,
            Map<Integer, Settled> settled,
            Map<Integer, Override> given,
            Map<AccountId, AccountView> people) {
        Map<Integer, Answer> answers =
                script.answers().stream().collect(Collectors.toMap(Answer::no, Function.identity()));
        return script.key().entries().stream()
                .filter(entry ->
                        types.require(script.paper().item(entry.no()).type()).counts())
                .map(entry -> {
                    Paper.Item item = script.paper().item(entry.no());
                    Answer answer = answers.get(entry.no());
                    Settled byPerson = settled.get(entry.no());
                    return new SheetQuestion(
                            entry.no(),
                            item.type(),
                            item.stem(),
                            item.picture(),
                            item.shown(),
                            answer == null ? null : answer.answer(),
                            solution(item, entry),
                            share(script, entry, answer),
                            share(found, entry, answer),
                            byPerson == null ? null : byPerson.judgement().remark(),
                            byPerson == null || answer == null
                                    ? null
                                    : AnnotatedAnswer.of(
                                            types.require(item.type()).prose(item.shown(), answer.answer()),
                                            byPerson.judgement().annotations()),
                            entry.amended() != null,
                            view(given.get(entry.no()), people));
                })
                .toList();
    }

    private @Nullable BigDecimal share(Script script, AnswerKey.Entry entry, @Nullable Answer answer) {
        return marking.points(
                script.paper(), entry, answer, script.byHand().marks().get(entry.no()));
    }

    private @Nullable JsonNode solution(Paper.Item item, AnswerKey.Entry entry) {
        return types.require(item.type()).solution(entry.latestKey());
    }

    private Map<AccountId, AccountView> people(Attempt attempt, List<Override> given, List<MarkChange> history) {
        Set<AccountId> ids = new HashSet<>(Set.of(attempt.accountId()));
        given.forEach(one -> ids.add(one.givenBy()));
        history.forEach(one -> ids.add(one.by()));
        return accounts.byIds(ids);
    }

    private static String name(Map<AccountId, AccountView> people, AccountId id) {
        AccountView account = people.get(id);
        return account == null ? "" : account.fullName();
    }

    private static @Nullable OverrideView view(@Nullable Override one, Map<AccountId, AccountView> people) {
        return one == null
                ? null
                : new OverrideView(one.share(), one.reason(), name(people, one.givenBy()), one.givenAt());
    }

    private static MarkHistory history(MarkChange one, Map<AccountId, AccountView> people) {
        return new MarkHistory(
                one.no() == Overrides.WHOLE ? null : one.no(),
                one.cause(),
                one.before().share(),
                one.after().share(),
                one.before().percent(),
                one.after().percent(),
                one.reason(),
                name(people, one.by()),
                one.at());
    }
}
