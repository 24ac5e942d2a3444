package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Shown;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptOpen;
import vn.hocso.assessment.attempt.AttemptRefusals.NothingToCheck;
import vn.hocso.assessment.attempt.PeerViews.ReceivedReview;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.assessment.attempt.ResultView.AnnotatedAnswer;
import vn.hocso.assessment.attempt.ResultView.ChangedMark;
import vn.hocso.assessment.attempt.ResultView.ReviewedOption;
import vn.hocso.assessment.attempt.ResultView.ReviewedQuestion;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.Words;

/** Tells learners what their attempts came to, and no more than the rules of the quiz release. */
@Component
class Results {

    private final AttemptStore attempts;
    private final Answers answers;
    private final AnswerKeys keys;
    private final Scripts scripts;
    private final PersonMarks personMarks;
    private final MarkChanges changes;
    private final ReceivedReviews received;
    private final QuestionTypes types;
    private final Marking marking;
    private final PointsByCompetency byCompetency;
    private final Enrolments enrolments;
    private final Extensions extensions;
    private final Words words;
    private final Clock clock;

    Results(
            AttemptStore attempts,
            Answers answers,
            AnswerKeys keys,
            Scripts scripts,
            PersonMarks personMarks,
            MarkChanges changes,
            ReceivedReviews received,
            QuestionTypes types,
            Marking marking,
            PointsByCompetency byCompetency,
            Enrolments enrolments,
            Extensions extensions,
            Words words,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.keys = keys;
        this.scripts = scripts;
        this.personMarks = personMarks;
        this.changes = changes;
        this.received = received;
        this.types = types;
        this.marking = marking;
        this.byCompetency = byCompetency;
        this.enrolments = enrolments;
        this.extensions = extensions;
        this.words = words;
        this.clock = clock;
    }

    ResultView of(Attempt attempt, Locale locale) {
        Mark mark = attempt.mark();
        if (mark == null) {
            throw new AttemptOpen();
        }
        Instant now = clock.instant();
        Paper paper = attempts.paper(attempt.id());
        FrozenQuiz quiz = paper.quiz();
        Terms terms = new Terms(quiz, extensions.of(attempt.quizId(), attempt.enrolmentId()));
        List<Attempt> made = attempts.of(attempt.enrolmentId(), attempt.quizId());
        Integer allowed = terms.attemptsAllowed();
        Refusal hindrance = terms.hindrance(made, now);
        Set<Shown> shown = Released.of(terms, attempt, mark, now);
        Work work = shown.isEmpty() ? null : work(attempt);
        return new ResultView(
                attempt.id(),
                attempt.enrolmentId(),
                attempt.lessonId(),
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
                work != null && shown.contains(Shown.MARKS) && !mark.awaitsMarking()
                        ? byCompetency.of(marking.shares(paper, work.key(), work.answers(), work.byPersons()), locale)
                        : List.of(),
                changes.of(attempt.id()).stream()
                        .map(change -> ChangedMark.of(change, shown.contains(Shown.MARKS)))
                        .toList(),
                work == null ? null : review(attempt, paper, work, shown),
                allowed == null ? null : Math.max(0, allowed - made.size()),
                hindrance == null,
                terms.nextAttemptAt(made),
                hindrance == null ? null : words.in(locale, hindrance.code(), hindrance.params()),
                quiz.conductOrUsual().practice(),
                quiz.peerReview() != null,
                enrolments.require(attempt.enrolmentId()).completed());
    }

    /** One answer of an open attempt at a quiz for practice, told at once. */
    ReviewedQuestion check(Attempt attempt, int no) {
        Paper paper = attempts.paper(attempt.id());
        Answer answer = answers.of(attempt.id()).stream()
                .filter(one -> one.no() == no)
                .findFirst()
                .orElseThrow(NothingToCheck::new);
        if (!paper.quiz().conductOrUsual().practice() || !attempt.isOpen()) {
            throw new NothingToCheck();
        }
        return keys.of(attempt.id()).entries().stream()
                .filter(entry -> entry.no() == no)
                .map(entry -> reviewed(
                        paper, entry, answer, null, List.of(), List.of(), Released.duringPractice(paper.quiz())))
                .findFirst()
                .orElseThrow(NothingToCheck::new);
    }

    /** What was answered, and what tells how good that was. */
    private record Work(AnswerKey key, List<Answer> answers, Map<Integer, PersonMark> byPersons) {}

    private Work work(Attempt attempt) {
        return new Work(
                keys.of(attempt.id()),
                answers.of(attempt.id()),
                scripts.byHand(attempt.id()).marks());
    }

    private List<ReviewedQuestion> review(Attempt attempt, Paper paper, Work work, Set<Shown> shown) {
        Map<Integer, Answer> given = work.answers().stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        Map<Integer, Settled> settled = personMarks.settled(attempt.id());
        Map<Integer, List<ReceivedReview>> byPeers = received.of(attempt, shown);
        return work.key().entries().stream()
                .map(entry -> {
                    int no = entry.no();
                    Settled marked = settled.get(no);
                    List<Annotation> said =
                            marked == null ? List.of() : marked.judgement().annotations();
                    return reviewed(
                            paper,
                            entry,
                            given.get(no),
                            work.byPersons().get(no),
                            said,
                            byPeers.getOrDefault(no, List.of()),
                            shown);
                })
                .toList();
    }

    private ReviewedQuestion reviewed(
            Paper paper,
            AnswerKey.Entry entry,
            @Nullable Answer answer,
            @Nullable PersonMark byPerson,
            List<Annotation> said,
            List<ReceivedReview> byPeers,
            Set<Shown> shown) {
        Paper.Item item = paper.item(entry.no());
        QuestionType type = types.require(item.type());
        JsonNode given = answer == null ? null : answer.answer();
        JsonNode own = shown.contains(Shown.OWN_ANSWER) ? given : null;
        JsonNode solution = shown.contains(Shown.RIGHT_ANSWER) ? type.solution(entry.latestKey()) : null;
        BigDecimal found = marking.points(paper, entry, answer, byPerson);
        BigDecimal points = found == null ? BigDecimal.ZERO : found;
        boolean explained = shown.contains(Shown.EXPLANATION);
        return new ReviewedQuestion(
                entry.no(),
                item.type(),
                item.stem(),
                item.picture(),
                options(item, solution, own),
                item.shown(),
                own,
                solution,
                shown.contains(Shown.RIGHT_OR_WRONG) ? points.compareTo(BigDecimal.ONE) == 0 : null,
                shown.contains(Shown.MARKS) ? points : null,
                found == null,
                explained && given != null ? type.feedback(entry.latestKey(), given) : List.of(),
                explained && byPerson != null ? byPerson.remark() : null,
                // Passages quote the answer, so they are told only where it is shown, too.
                explained && own != null ? AnnotatedAnswer.of(type.prose(item.shown(), own), said) : null,
                byPeers,
                explained ? entry.latestExplanation() : null);
    }

    private static List<ReviewedOption> options(Paper.Item item, @Nullable JsonNode solution, @Nullable JsonNode own) {
        Set<UUID> right = solution == null ? null : Choices.chosenIfAny(solution);
        Set<UUID> chosen = own == null ? null : Choices.chosenIfAny(own);
        return Choices.shownIfAny(item.shown()).stream()
                .map(option -> new ReviewedOption(
                        option.optionId(),
                        option.text(),
                        right == null ? null : right.contains(option.optionId()),
                        chosen == null ? null : chosen.contains(option.optionId())))
                .toList();
    }
}
