package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.DescriptionBody;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.DragWordsBody.Word;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.MatrixBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.SelectInTextBody;
import vn.hocso.assessment.question.SelectInTextBody.Piece;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;
import vn.hocso.media.FileGroup;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported comes back as it was, or the export says what it left out. */
class RoundTripTests {

    private static final AnnotationConfigApplicationContext CONTEXT = new AnnotationConfigApplicationContext(
            QtiFormat.class,
            QtiInteractions.class,
            QtiTextInteractions.class,
            QtiOneFormat.class,
            QtiPackage.class,
            QtiExport.class,
            MoodleXmlFormat.class,
            MoodleTypes.class,
            MoodleGapTypes.class,
            MoodleCloze.class,
            MoodleXmlExport.class,
            GiftFormat.class,
            GiftExport.class);

    static Stream<ReadQuestion> questions() {
        return Stream.of(
                question(
                        "SINGLE_CHOICE",
                        new Choices(List.of(option("Huế & <b>", true, null), option("Vinh", false, null)))),
                question(
                        "MULTIPLE_CHOICE",
                        new Choices(
                                List.of(option("a", true, 60), option("b", true, 40), option("c", false, -50)),
                                ChoiceScoring.WEIGHTS)),
                question(
                        "MULTIPLE_CHOICE",
                        new Choices(
                                List.of(option("a", true, null), option("b", true, null), option("c", false, null)))),
                question("TRUE_FALSE", new TrueFalseBody(false, null, null)),
                question("TRUE_FALSE", new TrueFalseBody(true, "Đúng rồi", "Chưa đúng")),
                question(
                        "SHORT_ANSWER",
                        new ShortAnswerBody(
                                List.of(
                                        new AcceptedText("Hà Nội", Syntax.TEXT, 100, null),
                                        new AcceptedText("Thăng Long", Syntax.TEXT, 50, null)),
                                false,
                                false)),
                question(
                        "NUMERIC",
                        new NumericBody(
                                List.of(new AcceptedNumber(
                                        Closeness.ABSOLUTE, new BigDecimal("3.14"), BigDecimal.ZERO, null, 100, null)),
                                List.of(),
                                0)),
                question(
                        "NUMERIC",
                        new NumericBody(
                                List.of(new AcceptedNumber(
                                        Closeness.ABSOLUTE,
                                        new BigDecimal("3.14"),
                                        new BigDecimal("0.01"),
                                        null,
                                        100,
                                        null)),
                                List.of(),
                                0)),
                question(
                        "MATCHING",
                        new MatchingBody(
                                List.of(new Pair("Lào Cai", "Bắc"), new Pair("Huế", "Trung")), List.of("Nam"))),
                question("ORDERING", new OrderingBody(List.of("Một", "Hai", "Ba"))),
                question(
                        "MATRIX",
                        new MatrixBody(
                                List.of("Cột 1", "Cột 2"),
                                List.of(
                                        new MatrixBody.Row("Hàng 1", Set.of(0, 1)),
                                        new MatrixBody.Row("Hàng 2", Set.of(1))),
                                true)),
                question("ESSAY", new EssayBody(1_000, null, null, List.of())),
                question("ESSAY", new EssayBody(1_000, "Mẫu", "Gợi ý", List.of())),
                question(
                        "FILE_UPLOAD",
                        new FileUploadBody(
                                3, Set.of(FileGroup.PICTURE, FileGroup.DOCUMENT), 20, true, "Gợi ý", List.of())),
                question("FILE_UPLOAD", new FileUploadBody(7, Set.of(FileGroup.ARCHIVE), 100, false, null, List.of())),
                question(
                        "DRAG_WORDS",
                        new DragWordsBody(
                                "Thủ đô là [[2]], cố đô là [[1]].",
                                List.of(
                                        new Word("Huế", 1, false),
                                        new Word("Hà Nội", 1, true),
                                        new Word("Vinh", 1, false)))),
                question(
                        "SELECT_IN_TEXT",
                        new SelectInTextBody(List.of(
                                new Piece("Trời ", false, false),
                                new Piece("xanh", true, true),
                                new Piece(" và ", false, false),
                                new Piece("đỏ", true, false)))),
                question("DESCRIPTION", new DescriptionBody()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionComesBackAsItWasOrTheExportSaysWhatIsLeftOut(ReadQuestion question) {
        for (QuestionWriter writer :
                CONTEXT.getBeansOfType(QuestionWriter.class).values()) {
            QuestionWriter.Written written = writer.write(List.of(question));
            if (!written.left().isEmpty()) {
                assertThat(written.count()).isEqualTo(written.left().stream().anyMatch(ImportProblem::fatal) ? 0 : 1);
                continue;
            }
            ReadQuestion back = read(writer, written.content());
            assertThat(back.type()).as(writer.name()).isEqualTo(question.type());
            assertThat(back.body()).as(writer.name()).isEqualTo(question.body());
            assertThat(back.stem()).as(writer.name()).isEqualTo(question.stem());
            assertThat(back.problems()).as(writer.name()).isEmpty();
        }
    }

    private static ReadQuestion read(QuestionWriter writer, byte[] content) {
        QuestionFile file = new QuestionFile("tep." + writer.extension(), content);
        List<QuestionFormat> formats = CONTEXT.getBeansOfType(QuestionFormat.class).values().stream()
                .filter(one -> one.recognises(file))
                .toList();
        assertThat(formats).as(writer.name()).hasSize(1);
        return formats.getFirst().read(file).questions().getFirst();
    }

    private static Choices.Option option(
            String text, boolean correct, @org.jspecify.annotations.Nullable Integer weight) {
        return new Choices.Option(null, text, correct, weight, null);
    }

    private static ReadQuestion question(String type, Object body) {
        Draft draft = new Draft(1);
        draft.stem = "Câu hỏi về {x} & <y>: chọn gì?";
        draft.topic = "Chủ đề/Con";
        return draft.as(type, body);
    }
}
