package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.PastAttempts;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.PaperSetter.Exam;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.quiz.PublishedQuizzes;
import vn.hocso.learning.ActivityContext;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;

/** Attempts of the past, marked by the same rules. Nobody is told that they were marked, since that was long ago. */
@Service
class BroughtInAttempts implements PastAttempts {

    private final AttemptStore attempts;
    private final AnswerKeys keys;
    private final Answers answers;
    private final PaperSetter setter;
    private final PublishedQuizzes quizzes;
    private final QuestionTypes types;
    private final Marking marking;
    private final ToldOutcomes told;
    private final ActivityOutcomes outcomes;
    private final Enrolments enrolments;

    BroughtInAttempts(
            AttemptStore attempts,
            AnswerKeys keys,
            Answers answers,
            PaperSetter setter,
            PublishedQuizzes quizzes,
            QuestionTypes types,
            Marking marking,
            ToldOutcomes told,
            ActivityOutcomes outcomes,
            Enrolments enrolments) {
        this.attempts = attempts;
        this.keys = keys;
        this.answers = answers;
        this.setter = setter;
        this.quizzes = quizzes;
        this.types = types;
        this.marking = marking;
        this.told = told;
        this.outcomes = outcomes;
        this.enrolments = enrolments;
    }

    @Override
    @Transactional
    public int bringIn(QuizId quizId, List<PastAttempt> past, Answering answering) {
        Set<EnrolmentId> wanted =
                past.stream().map(PastAttempt::enrolmentId).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<EnrolmentId, EnrolmentSummary> known = enrolments.byIds(wanted).stream()
                .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, Function.identity()));
        wanted.retainAll(attempts.without(quizId, known.keySet()));
        Map<EnrolmentId, Integer> numbers = new HashMap<>();
        int count = 0;
        for (PastAttempt one : past) {
            EnrolmentSummary learner = known.get(one.enrolmentId());
            if (learner != null && wanted.contains(one.enrolmentId())) {
                make(learner, quizId, numbers.merge(one.enrolmentId(), 1, Integer::sum), one, answering);
                count++;
            }
        }
        return count;
    }

    private void make(EnrolmentSummary learner, QuizId quizId, int number, PastAttempt past, Answering answering) {
        var place = quizzes.require(learner.versionId(), quizId);
        Exam exam = setter.set(place.quiz(), learner.accountId());
        Attempt open = Attempt.start(
                new ActivityContext(
                        learner.enrolmentId(), learner.accountId(), learner.courseId(), learner.versionId()),
                place,
                Extension.NONE,
                number,
                exam.paper().items().size(),
                past.startedAt());
        if (!attempts.add(open, exam.paper())) {
            return;
        }
        keys.add(open.id(), exam.key());
        List<Answer> given = given(open, exam, past, answering);
        Script script = new Script(exam.paper(), exam.key(), given, HandMarks.NONE);
        Attempt.Mark mark = script.mark(marking);
        Attempt closed = open.closed(mark, past.submittedAt());
        attempts.close(closed, mark);
        if (mark.passed()) {
            outcomes.passed(closed.enrolmentId(), closed.lessonId(), closed.blockId(), past.submittedAt());
        }
        told.tell(closed, script.conduct(), script.shares(marking), past.submittedAt());
    }

    private List<Answer> given(Attempt open, Exam exam, PastAttempt past, Answering answering) {
        List<Answer> given = new ArrayList<>();
        Instant at = past.startedAt();
        for (AnswerKey.Entry entry : exam.key().entries()) {
            Paper.Item item = exam.paper().item(entry.no());
            JsonNode answer = answering.answer(
                    past,
                    new AskedQuestion(
                            entry.questionId(),
                            item.shown(),
                            types.require(item.type()).solution(entry.key())));
            if (answer != null) {
                SaveAnswer sent = new SaveAnswer(null, answer, false, (long) entry.no(), null, null);
                answers.save(open.id(), open.accountId(), entry.no(), sent, false, at);
                given.add(new Answer(entry.no(), answer, false, 0, entry.no(), at));
            }
        }
        return given;
    }
}
