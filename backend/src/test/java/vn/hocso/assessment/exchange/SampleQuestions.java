package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.bank.WrittenPicture;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CalculatedBody.Variable;
import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.CategorisingBody.Category;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.DescriptionBody;
import vn.hocso.assessment.question.DragWordsBody;
import vn.hocso.assessment.question.DragWordsBody.Word;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.HotSpotBody;
import vn.hocso.assessment.question.HotSpotBody.Area;
import vn.hocso.assessment.question.HotSpotBody.Shape;
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

/** Questions of every type, several of those that formats say in different ways. */
final class SampleQuestions {

    private static final Picture MAP = Picture.of("bản đồ 1.png", new PackageFile(SamplePictures.png(200, 100)))
            .orElseThrow();

    static final QuestionWriter.Pictures PICTURES =
            id -> Optional.of(MAP).filter(picture -> picture.id().equals(id));

    /** What any of them may show. */
    static final WrittenPicture SHOWN = new WrittenPicture(MAP.id(), "Bản đồ \"hành chính\" & <chú giải>\nnăm 2025");

    private SampleQuestions() {}

    static Stream<ReadQuestion> all() {
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
                question(
                        "SINGLE_CHOICE",
                        new Choices(List.of(
                                new Choices.Option(null, "Huế", true, null, "Đúng.\nXem thêm"),
                                new Choices.Option(null, "Vinh", false, null, "Chưa")))),
                question(
                        "MULTIPLE_CHOICE",
                        new Choices(
                                List.of(
                                        new Choices.Option(null, "a", true, 50, "Một nửa"),
                                        option("b", true, 50),
                                        option("c", false, -20)),
                                ChoiceScoring.WEIGHTS)),
                question(
                        "MULTIPLE_CHOICE",
                        new Choices(
                                List.of(option("a", true, 50), option("b", true, 50), option("c", false, 0)),
                                ChoiceScoring.WEIGHTS)),
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
                question(
                        "DRAG_WORDS",
                        new DragWordsBody(
                                "Tỉnh [[3]], thuộc miền [[1]].",
                                List.of(
                                        new Word("Bắc", 1, false),
                                        new Word("Nam", 1, false),
                                        new Word("Lào Cai", 2, true),
                                        new Word("Cà Mau", 2, false)))),
                question(
                        "MATRIX",
                        new MatrixBody(
                                List.of("Có", "Không"),
                                List.of(
                                        new MatrixBody.Row("Ký số", Set.of(0)),
                                        new MatrixBody.Row("Con dấu", Set.of(0))),
                                false)),
                question(
                        "CATEGORISING",
                        new CategorisingBody(List.of(
                                new Category("Bộ", List.of("Bộ Y tế", "Bộ Nội vụ")),
                                new Category("Tỉnh", List.of("Lào Cai")),
                                new Category("Xã", List.of())))),
                numeric(Closeness.RANGE, "10", null, "12.5"),
                numeric(Closeness.RELATIVE, "-200", "0.05", null),
                question(
                        "NUMERIC",
                        new NumericBody(
                                List.of(
                                        accepted(Closeness.ABSOLUTE, "9.8", "0.05", null, 100),
                                        accepted(Closeness.ABSOLUTE, "9.8", "0.5", null, 50)),
                                List.of(),
                                0)),
                question(
                        "NUMERIC",
                        new NumericBody(
                                List.of(accepted(Closeness.ABSOLUTE, "3", "0", null, 100)),
                                List.of(
                                        new NumericBody.Unit("m", BigDecimal.ONE),
                                        new NumericBody.Unit("cm", new BigDecimal("0.01"))),
                                10)),
                question("CALCULATED", calculated("a * 1000 + b^2 - SIN(a)")),
                question("CALCULATED", calculated("(a + b) / (a - (b - 1)) * CEILING((-a)^2)")),
                question("FILL_IN_BLANKS", blanks()),
                question(
                        "HOT_SPOT",
                        new HotSpotBody(
                                MAP.id(),
                                "Bản đồ hành chính",
                                List.of(
                                        new Area(Shape.RECTANGLE, List.of(point(10, 10), point(20, 30))),
                                        new Area(Shape.CIRCLE, List.of(point(50, 50), point(55, 50))),
                                        new Area(Shape.POLYGON, List.of(point(70, 10), point(90, 10), point(80, 40)))),
                                2)),
                question(
                        "CASE",
                        new CompositeBody(
                                null,
                                List.of(
                                        part("Ai ký?", "SHORT_ANSWER", words("Giám đốc"), 3),
                                        part(
                                                "Ký số được không?\nVì sao?",
                                                "SINGLE_CHOICE",
                                                new Choices(List.of(
                                                        option("Được", true, null), option("Không", false, null))),
                                                1),
                                        part("Trình bày", "ESSAY", new EssayBody(1_000, null, null, List.of()), 1)))),
                question(
                        "CASE",
                        new CompositeBody(
                                null,
                                List.of(part("Mấy ngày?", "NUMERIC", number(Closeness.ABSOLUTE, "3", "1", null), 1)))),
                question("DESCRIPTION", new DescriptionBody()));
    }

    private static Choices.Option option(String text, boolean correct, @Nullable Integer weight) {
        return new Choices.Option(null, text, correct, weight, null);
    }

    private static ReadQuestion numeric(
            Closeness closeness, String value, @Nullable String tolerance, @Nullable String upTo) {
        return question("NUMERIC", number(closeness, value, tolerance, upTo));
    }

    private static NumericBody number(
            Closeness closeness, String value, @Nullable String tolerance, @Nullable String upTo) {
        return new NumericBody(List.of(accepted(closeness, value, tolerance, upTo, 100)), List.of(), 0);
    }

    private static AcceptedNumber accepted(
            Closeness closeness, String value, @Nullable String tolerance, @Nullable String upTo, int share) {
        return new AcceptedNumber(
                closeness,
                new BigDecimal(value),
                tolerance == null ? null : new BigDecimal(tolerance),
                upTo == null ? null : new BigDecimal(upTo),
                share,
                null);
    }

    private static CalculatedBody calculated(String formula) {
        return new CalculatedBody(
                List.of(
                        new Variable("a", BigDecimal.ONE, BigDecimal.valueOf(9), 0),
                        new Variable("b", BigDecimal.ONE, new BigDecimal("2.5"), 1)),
                formula,
                Closeness.RELATIVE,
                new BigDecimal("0.01"),
                List.of(),
                0);
    }

    private static CompositeBody blanks() {
        return new CompositeBody(
                "Năm [[1]], thủ đô\nlà [[2]]: {chọn} [[3]].",
                List.of(
                        part(null, "NUMERIC", number(Closeness.ABSOLUTE, "1010", "0.5", null), 1),
                        part(null, "SHORT_ANSWER", words("Hà ~Nội}"), 2),
                        part(
                                null,
                                "SINGLE_CHOICE",
                                new Choices(List.of(option("đỏ = {1}", true, null), option("xanh", false, null))),
                                3)));
    }

    private static ShortAnswerBody words(String text) {
        return new ShortAnswerBody(
                List.of(
                        new AcceptedText(text, Syntax.TEXT, 100, null),
                        new AcceptedText("Thăng Long", Syntax.TEXT, 50, null)),
                true,
                false);
    }

    private static Part part(@Nullable String stem, String type, Object body, int weight) {
        return new Part(stem, type, Bodies.write(body), weight);
    }

    private static HotSpotBody.Point point(int x, int y) {
        return new HotSpotBody.Point(BigDecimal.valueOf(x), BigDecimal.valueOf(y));
    }

    private static ReadQuestion question(String type, Object body) {
        Draft draft = new Draft(1);
        draft.stem = "Câu hỏi về {x} & <y>: chọn gì?";
        draft.topic = "Chủ đề/Con";
        draft.tags.add("DigComp:1.1");
        if (!type.equals("DESCRIPTION")) {
            draft.explanation = "Vì thế.\nXem & học.";
        }
        return draft.as(type, body);
    }
}
