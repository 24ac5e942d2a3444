package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptOpen;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.attempt.ResultView.ReviewedOption;
import vn.hocso.assessment.attempt.ResultView.ReviewedQuestion;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.learning.Enrolments;

/** Tells learners what their attempts came to, and no more than the rules of the quiz release. */
@Component
class Results {

    private final AttemptStore attempts;
    private final Answers answers;
    private final AnswerKeys keys;
    private final PersonMarks personMarks;
    private final QuestionTypes types;
    private final Marking marking;
    private final Enrolments enrolments;

    Results(
            AttemptStore attempts,
            Answers answers,
            AnswerKeys keys,
            PersonMarks personMarks,
            QuestionTypes types,
            Marking marking,
            Enrolments enrolments) {
        this.attempts = attempts;
        this.answers = answers;
        this.keys = keys;
        this.personMarks = personMarks;
        this.types = types;
        this.marking = marking;
        this.enrolments = enrolments;
    }

    ResultView of(Attempt attempt) {
        Mark mark = attempt.mark();
        if (mark == null) {
            throw new AttemptOpen();
        }
        Paper paper = attempts.paper(attempt.id());
        FrozenQuiz quiz = paper.quiz();
        List<Attempt> made = attempts.of(attempt.enrolmentId(), attempt.quizId());
        Integer allowed = quiz.attemptsAllowed();
        return new ResultView(
                attempt.id(),
                attempt.enrolmentId(),
                attempt.quizId(),
                quiz.title(),
                attempt.number(),
                attempt.state(),
                mark.scorePercent(),
                mark.points(),
                attempt.questions(),
                mark.passed(),
                mark.awaitsMarking(),
                quiz.passMarkPercent(),
                attempt.submittedAt(),
                mark.topics(),
                released(quiz, mark) ? review(attempt, paper) : null,
                allowed == null ? null : Math.max(0, allowed - made.size()),
                AttemptService.hindrance(quiz, made) == null,
                enrolments.require(attempt.enrolmentId()).completed());
    }

    private static boolean released(FrozenQuiz quiz, Mark mark) {
        return switch (quiz.review()) {
            case NEVER -> false;
            case AFTER_SUBMIT -> true;
            case AFTER_PASS -> mark.passed();
        };
    }

    private List<ReviewedQuestion> review(Attempt attempt, Paper paper) {
        Map<Integer, Answer> given =
                answers.of(attempt.id()).stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        Map<Integer, PersonMark> byPersons = personMarks.of(attempt.id());
        return keys.of(attempt.id()).entries().stream()
                .map(entry -> reviewed(paper, entry, given.get(entry.no()), byPersons.get(entry.no())))
                .toList();
    }

    private ReviewedQuestion reviewed(
            Paper paper, AnswerKey.Entry entry, @Nullable Answer answer, @Nullable PersonMark byPerson) {
        Paper.Item item = paper.item(entry.no());
        QuestionType type = types.require(item.type());
        JsonNode given = answer == null ? null : answer.answer();
        JsonNode solution = type.solution(entry.key());
        BigDecimal points = marking.points(paper, entry, answer, byPerson);
        return new ReviewedQuestion(
                entry.no(),
                item.type(),
                item.stem(),
                options(item, solution, given),
                item.shown(),
                given,
                solution,
                points != null && points.compareTo(BigDecimal.ONE) == 0,
                points == null ? BigDecimal.ZERO : points,
                points == null,
                given == null ? List.of() : type.feedback(entry.key(), given),
                byPerson == null ? null : byPerson.remark(),
                entry.explanation());
    }

    private static List<ReviewedOption> options(
            Paper.Item item, @Nullable JsonNode solution, @Nullable JsonNode given) {
        Set<UUID> right = solution == null ? Set.of() : Choices.chosenIfAny(solution);
        Set<UUID> chosen = given == null ? Set.of() : Choices.chosenIfAny(given);
        return Choices.shownIfAny(item.shown()).stream()
                .map(option -> ReviewedOption.of(option.optionId(), option.text(), right, chosen))
                .toList();
    }
}
