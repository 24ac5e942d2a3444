package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class GiftRoundTripTests {

    private static final String AWKWARD = "// [html] <b>a</b> & \\n {x: =1} ~ # %50%\n\nđoạn hai";

    static Stream<ReadQuestion> questions() {
        return Stream.of(
                question(
                        "SINGLE_CHOICE",
                        new Choices(List.of(option(AWKWARD, true, null), option("%50%b", false, null)))),
                question(
                        "MULTIPLE_CHOICE",
                        new Choices(
                                List.of(option("a", true, 60), option("b", true, 40), option("c", false, -100)),
                                ChoiceScoring.WEIGHTS)),
                question("TRUE_FALSE", new TrueFalseBody(true, AWKWARD, "sai")),
                question("TRUE_FALSE", new TrueFalseBody(false, null, "sai")),
                question(
                        "SHORT_ANSWER",
                        new ShortAnswerBody(
                                List.of(
                                        new AcceptedText("Hà Nội", Syntax.TEXT, 100, "tốt"),
                                        new AcceptedText("*Nội", Syntax.WILDCARD, 50, null)),
                                false,
                                false)),
                question(
                        "NUMERIC",
                        new NumericBody(
                                List.of(
                                        new AcceptedNumber(
                                                Closeness.ABSOLUTE,
                                                new BigDecimal("3.14"),
                                                new BigDecimal("0.01"),
                                                null,
                                                100,
                                                "#"),
                                        new AcceptedNumber(
                                                Closeness.RANGE,
                                                new BigDecimal("-5"),
                                                null,
                                                new BigDecimal("5"),
                                                50,
                                                null)),
                                List.of(),
                                0)),
                question("MATCHING", new MatchingBody(List.of(new Pair("a=", "x~"), new Pair("b", "y")), List.of("z"))),
                question("ESSAY", new EssayBody(1_000, null, null, List.of())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsWrittenReadsBackTheSame(ReadQuestion question) {
        String gift = GiftWriter.write(question, new Leavings("GIFT")).orElseThrow();

        List<ReadQuestion> read = new GiftFormat()
                .read(new QuestionFile("a.gift", gift.getBytes(UTF_8)))
                .questions();

        assertThat(read).hasSize(1);
        assertThat(read.getFirst())
                .usingRecursiveComparison()
                .ignoringFields("line")
                .isEqualTo(question);
    }

    static Stream<ReadQuestion> unsaid() {
        return Stream.of(
                question(
                        "SHORT_ANSWER",
                        new ShortAnswerBody(List.of(new AcceptedText("a+", Syntax.REGEX, 100, null)), false, false)),
                question(
                        "SHORT_ANSWER",
                        new ShortAnswerBody(List.of(new AcceptedText("a", Syntax.TEXT, 100, null)), true, false)),
                question(
                        "MULTIPLE_CHOICE",
                        new Choices(
                                List.of(option("a", true, null), option("b", true, null)),
                                ChoiceScoring.ALL_OR_NOTHING)));
    }

    @ParameterizedTest
    @MethodSource("unsaid")
    void whatWouldReadBackAsAnotherQuestionIsNotWritten(ReadQuestion question) {
        Leavings left = new Leavings("GIFT");

        assertThat(GiftWriter.write(question, left)).isEmpty();
        assertThat(left.all()).hasSize(1).allMatch(ImportProblem::fatal);
    }

    /** With signs for right ones, Moodle would let learners choose one only. */
    @Test
    void severalRightOptionsAreWrittenWithWeights() {
        Leavings left = new Leavings("GIFT");
        Choices choices = new Choices(List.of(
                new Choices.Option(null, "a", true),
                new Choices.Option(null, "b", true),
                new Choices.Option(null, "c", false)));

        assertThat(GiftWriter.write(question("MULTIPLE_CHOICE", choices), left).orElseThrow())
                .contains("{~%50%[plain]a ~%50%[plain]b ~%-50%[plain]c####");
        assertThat(left.all()).extracting(ImportProblem::code).containsExactly("assessment.export.scoring-even");
    }

    private static Choices.Option option(
            String text, boolean correct, @org.jspecify.annotations.Nullable Integer weight) {
        return new Choices.Option(null, text, correct, weight, correct ? AWKWARD : null);
    }

    private static ReadQuestion question(String type, Object body) {
        Draft draft = new Draft(1);
        draft.externalId = "c-1";
        draft.title = "Tên: câu";
        draft.stem = AWKWARD;
        draft.explanation = AWKWARD;
        return draft.as(type, body);
    }
}
