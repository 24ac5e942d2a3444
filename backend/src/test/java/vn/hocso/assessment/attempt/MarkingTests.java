package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.question.ChoiceTypes;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class MarkingTests {

    private static final UUID RIGHT = UUID.randomUUID();
    private static final UUID WRONG = UUID.randomUUID();

    private final Marking marking = new Marking(ChoiceTypes.both());

    @Test
    void everyQuestionCountsOnePoint() {
        Mark mark = mark(70, right(1), right(2), wrong(3), right(4));
        assertThat(mark.points()).isEqualByComparingTo("3");
        assertThat(mark.scorePercent()).isEqualTo(75);
        assertThat(mark.passed()).isTrue();
    }

    @Test
    void questionsLeftUnansweredEarnNothing() {
        assertThat(mark(50).points()).isEqualByComparingTo("0");
        assertThat(mark(50).passed()).isFalse();
    }

    @Test
    void exactlyThePassMarkPasses() {
        assertThat(mark(50, right(1), right(2)).passed()).isTrue();
        assertThat(mark(51, right(1), right(2)).passed()).isFalse();
    }

    @Test
    void aScoreJustBelowThePassMarkIsNotShownAsReachingIt() {
        Mark mark = marking.mark(paper(67, 3), key(3), List.of(right(1), right(2)), Map.of());
        assertThat(mark.scorePercent()).isEqualTo(66);
        assertThat(mark.passed()).isFalse();
    }

    @Test
    void thirdsThatMakeAWholeAreAWhole() {
        Mark mark = marking.mark(paper(50, 4), key(4), List.of(right(4)), thirds("0.3333"));
        assertThat(mark.points()).isEqualByComparingTo("2");
        assertThat(mark.scorePercent()).isEqualTo(50);
        assertThat(mark.passed()).isTrue();
    }

    @Test
    void whatIsTrulyLessThanAWholeStaysLess() {
        Mark mark = marking.mark(paper(50, 4), key(4), List.of(right(4)), thirds("0.3331"));
        assertThat(mark.points()).isEqualByComparingTo("1.9993");
        assertThat(mark.passed()).isFalse();
    }

    private static Map<Integer, PersonMark> thirds(String share) {
        PersonMark third = new PersonMark(new BigDecimal(share), null);
        return Map.of(1, third, 2, third, 3, third);
    }

    @Test
    void pointsAreToldByTopic() {
        assertThat(mark(50, right(1), wrong(2), right(4)).topics())
                .extracting(Attempt.TopicPoints::topic, t -> t.points().intValue(), Attempt.TopicPoints::maxPoints)
                .containsExactly(tuple("lẻ", 1, 2), tuple("chẵn", 1, 2));
    }

    private Mark mark(int passMark, Answer... answers) {
        return marking.mark(paper(passMark, 4), key(4), List.of(answers), Map.of());
    }

    private static Answer right(int no) {
        return answer(no, RIGHT);
    }

    private static Answer wrong(int no) {
        return answer(no, WRONG);
    }

    private static Answer answer(int no, UUID option) {
        return new Answer(no, Choices.choosing(Set.of(option)), false, 0, no, Instant.EPOCH);
    }

    private static Paper paper(int passMark, int questions) {
        FrozenQuiz quiz = new FrozenQuiz(
                new QuizId(UUID.randomUUID()),
                "Bài kiểm tra cuối khóa",
                null,
                questions,
                passMark,
                null,
                null,
                true,
                Review.NEVER,
                Scoring.ALL_OR_NOTHING,
                new UnitId(UUID.randomUUID()),
                List.of(),
                null,
                null);
        return new Paper(
                quiz,
                IntStream.rangeClosed(1, questions)
                        .mapToObj(no -> new Paper.Item(
                                no, "SINGLE_CHOICE", "Câu " + no, Choices.choosing(Set.of()), null, null))
                        .toList());
    }

    private static AnswerKey key(int questions) {
        List<AnswerKey.Entry> entries = new ArrayList<>();
        for (int no = 1; no <= questions; no++) {
            entries.add(new AnswerKey.Entry(
                    no,
                    new QuestionId(UUID.randomUUID()),
                    1,
                    no % 2 == 1 ? "lẻ" : "chẵn",
                    Choices.choosing(Set.of(RIGHT)),
                    null));
        }
        return new AnswerKey(entries);
    }
}
