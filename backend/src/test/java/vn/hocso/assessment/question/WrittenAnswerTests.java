package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.NumericBody.Unit;
import vn.hocso.assessment.question.NumericQuestion.Counted;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.ShortAnswerQuestion.Written;

import static org.assertj.core.api.Assertions.assertThat;

class WrittenAnswerTests {

    private final ShortAnswerQuestion words = new ShortAnswerQuestion();
    private final NumericQuestion numbers = new NumericQuestion();
    private final CalculatedQuestion calculated = new CalculatedQuestion();

    @Test
    void spacesAndCapitalsDoNotMatterUnlessAskedFor() {
        assertThat(said("Hà Nội", "  hà   NỘI ", false, false)).isEqualByComparingTo("1");
        assertThat(said("Hà Nội", "hà nội", true, false)).isEqualByComparingTo("0");
    }

    @Test
    void anAnswerWithoutDiacriticsCountsOnlyWhereTheyAreIgnored() {
        assertThat(said("Điện Biên", "dien bien", false, true)).isEqualByComparingTo("1");
        assertThat(said("Điện Biên", "dien bien", false, false)).isEqualByComparingTo("0");
        assertThat(said("Điện Biên", "dien bien", true, true)).isEqualByComparingTo("0");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        assertThat(said("Huế", java.text.Normalizer.normalize("Huế", java.text.Normalizer.Form.NFD), false, false))
                .isEqualByComparingTo("1");
    }

    @Test
    void aToneMayStandUponEitherOfTwoVowels() {
        assertThat(said("Hoà bình", "hòa bình", false, false)).isEqualByComparingTo("1");
        assertThat(said("Thủy điện Hòa Bình", "thuỷ điện hoà bình", false, false))
                .isEqualByComparingTo("1");
        assertThat(said("SỨC KHỎE", "SỨC KHOẺ", true, false)).isEqualByComparingTo("1");
        assertThat(said(Syntax.WILDCARD, "*xã hội hóa*", "chủ trương xã hội hoá giáo dục"))
                .isEqualByComparingTo("1");
        assertThat(said("hóa", "hòa", false, false)).isEqualByComparingTo("0");
        assertThat(said("hoàn", "hoan", false, false)).isEqualByComparingTo("0");
        assertThat(said(Syntax.REGEX, "h[òó]a", "hòa")).isEqualByComparingTo("1");
    }

    @Test
    void aStarStandsForAnythingAndAnEscapedOneForItself() {
        assertThat(said(Syntax.WILDCARD, "chữ ký * số", "chữ ký điện tử số")).isEqualByComparingTo("1");
        assertThat(said(Syntax.WILDCARD, "5 \\* 3", "5 * 3")).isEqualByComparingTo("1");
        assertThat(said(Syntax.WILDCARD, "5 \\* 3", "5 x 3")).isEqualByComparingTo("0");
        assertThat(said(Syntax.TEXT, "a*", "abc")).isEqualByComparingTo("0");
        assertThat(said(Syntax.WILDCARD, "a.c*", "abc")).isEqualByComparingTo("0");
    }

    @Test
    void aRegularExpressionMustMatchTheWholeAnswer() {
        assertThat(said(Syntax.REGEX, "QĐ-\\d+", "QĐ-12")).isEqualByComparingTo("1");
        assertThat(said(Syntax.REGEX, "QĐ-\\d+", "theo QĐ-12")).isEqualByComparingTo("0");
    }

    @Test
    @Timeout(5)
    void noPatternTakesLong() {
        assertThat(said(Syntax.REGEX, "(a+)+b", "a".repeat(500))).isEqualByComparingTo("0");
        assertThat(said(Syntax.WILDCARD, "*a".repeat(200), "a".repeat(499) + "c"))
                .isEqualByComparingTo("0");
        assertThat(problem(Syntax.REGEX, "((a{500}){500}){500}")).isEqualTo("assessment.bad-pattern");
        assertThat(problem(Syntax.REGEX, "(a")).isEqualTo("assessment.bad-pattern");
        assertThat(problem(Syntax.REGEX, "(a)\\1")).isEqualTo("assessment.bad-pattern");
    }

    @Test
    void theBestOfSeveralFormsCountsAndSpeaks() {
        ShortAnswerBody body = new ShortAnswerBody(
                List.of(
                        new AcceptedText("*", Syntax.WILDCARD, 25, "Chưa đủ"),
                        new AcceptedText("nghị định", Syntax.TEXT, 100, "Đúng rồi")),
                false,
                false);
        assertThat(words.share(body, new Written("nghị định"), Scoring.PARTIAL)).isEqualByComparingTo("1");
        assertThat(words.told(body, new Written("nghị định"))).containsExactly("Đúng rồi");
        assertThat(words.share(body, new Written("thông tư"), Scoring.PARTIAL)).isEqualByComparingTo("0.25");
        assertThat(words.share(body, new Written("  "), Scoring.PARTIAL)).isEqualByComparingTo("0");
    }

    @Test
    void aNumberMayBeWrittenTheVietnameseWayOrTheEnglishOne() {
        assertThat(counted("1.234,5", "1234.5")).isEqualByComparingTo("1");
        assertThat(counted("1,234.5", "1234.5")).isEqualByComparingTo("1");
        assertThat(counted("1 234,50", "1234.5")).isEqualByComparingTo("1");
        assertThat(counted("1.234", "1234")).isEqualByComparingTo("1");
        assertThat(counted("1.234", "1.234")).isEqualByComparingTo("1");
        assertThat(counted("-3,5", "-3.5")).isEqualByComparingTo("1");
        assertThat(counted("2,5e3", "2500")).isEqualByComparingTo("1");
    }

    @Test
    void whatIsNoNumberEarnsNothing() {
        for (String written : List.of("", "mười", "1.2.3", "1,2,3", "12abc", "1e999", "NaN", "Infinity", "--1")) {
            assertThat(counted(written, "123")).as(written).isEqualByComparingTo("0");
        }
    }

    @Test
    void toleranceIsAbsoluteOrRelativeOrARange() {
        assertThat(near(Closeness.ABSOLUTE, "100", "0.5", null, "100,5")).isEqualByComparingTo("1");
        assertThat(near(Closeness.ABSOLUTE, "100", "0.5", null, "100,51")).isEqualByComparingTo("0");
        assertThat(near(Closeness.RELATIVE, "-200", "0.05", null, "-210")).isEqualByComparingTo("1");
        assertThat(near(Closeness.RELATIVE, "-200", "0.05", null, "-210,1")).isEqualByComparingTo("0");
        assertThat(near(Closeness.RANGE, "3", null, "5", "5")).isEqualByComparingTo("1");
        assertThat(near(Closeness.RANGE, "3", null, "5", "2,99")).isEqualByComparingTo("0");
    }

    @Test
    void aUnitConvertsAndAMissingOneCosts() {
        NumericBody body = new NumericBody(
                List.of(new AcceptedNumber(Closeness.ABSOLUTE, new BigDecimal("1500"), null, null, 100, null)),
                List.of(new Unit("m", BigDecimal.ONE), new Unit("km", new BigDecimal("1000"))),
                20);
        assertThat(numbers.share(body, new Counted("1,5", "km"), Scoring.PARTIAL))
                .isEqualByComparingTo("1");
        assertThat(numbers.share(body, new Counted("1500", "m"), Scoring.PARTIAL))
                .isEqualByComparingTo("1");
        assertThat(numbers.share(body, new Counted("1500", null), Scoring.PARTIAL))
                .isEqualByComparingTo("0.8");
        assertThat(numbers.share(body, new Counted("1500", "km"), Scoring.PARTIAL))
                .isEqualByComparingTo("0");
    }

    @Test
    void whatAMissingUnitCostsIsExact() {
        NumericBody body = new NumericBody(
                List.of(
                        new AcceptedNumber(Closeness.ABSOLUTE, new BigDecimal("1500"), null, null, 100, null),
                        new AcceptedNumber(Closeness.ABSOLUTE, new BigDecimal("1000"), null, null, 50, null)),
                List.of(new Unit("m", BigDecimal.ONE)),
                15);
        assertThat(numbers.share(body, new Counted("1000", null), Scoring.PARTIAL))
                .isEqualByComparingTo("0.425");
    }

    @Test
    void eachPaperHasNumbersOfItsOwnAndTheStemReadsThem() {
        JsonNode body = SampleBodies.json(SampleBodies.ALL.get("CALCULATED"));
        Frozen one = calculated.freeze(body, false, new Random(1));
        assertThat(calculated.freeze(body, false, new Random(1))).isEqualTo(one);
        Random random = new Random(7);
        assertThat(java.util.stream.Stream.generate(
                                () -> calculated.freeze(body, false, random).shown())
                        .limit(30)
                        .distinct())
                .hasSizeGreaterThan(10);
        assertThat(calculated.stem("Cho a = {a} và b = {b}.", one.shown())).doesNotContain("{");
    }

    @Test
    @Timeout(5)
    void onlyFormulasThatComputeQuicklyAreTaken() {
        for (String formula : List.of(
                "a / 0",
                "c + 1",
                "a +",
                "FACT(1000000000)",
                "ROUND(a, 999999999)",
                "a ^ 999999999",
                "9^9^9^9",
                "((a^9)^9)^9^9",
                "STR_UPPER(a)",
                "1e999999999",
                "\"x\" + a",
                "a; b")) {
            assertThat(codes(formula)).as(formula).contains("assessment.bad-formula");
        }
        assertThat(codes("SQRT(a^2 + 1) * PI / MAX(a, 2)")).isEmpty();
    }

    private List<String> codes(String formula) {
        CalculatedBody body = new CalculatedBody(
                List.of(new CalculatedBody.Variable("a", BigDecimal.ONE, BigDecimal.TEN, 0)),
                formula,
                Closeness.ABSOLUTE,
                BigDecimal.ZERO,
                List.of(),
                0);
        return calculated.check(Bodies.write(body)).stream()
                .map(QuestionType.QuestionProblem::code)
                .toList();
    }

    private BigDecimal said(String accepted, String written, boolean matchCase, boolean ignoreDiacritics) {
        return words.share(
                new ShortAnswerBody(
                        List.of(new AcceptedText(accepted, Syntax.TEXT, 100, null)), matchCase, ignoreDiacritics),
                new Written(written),
                Scoring.PARTIAL);
    }

    private BigDecimal said(Syntax syntax, String pattern, String written) {
        return words.share(form(syntax, pattern), new Written(written), Scoring.PARTIAL);
    }

    private String problem(Syntax syntax, String pattern) {
        return words.check(Bodies.write(form(syntax, pattern))).getFirst().code();
    }

    private static ShortAnswerBody form(Syntax syntax, String pattern) {
        return new ShortAnswerBody(List.of(new AcceptedText(pattern, syntax, 100, null)), false, false);
    }

    private BigDecimal counted(String written, String right) {
        return near(Closeness.ABSOLUTE, right, null, null, written);
    }

    private BigDecimal near(
            Closeness closeness, String value, @Nullable String tolerance, @Nullable String upTo, String written) {
        AcceptedNumber right = new AcceptedNumber(
                closeness,
                new BigDecimal(value),
                tolerance == null ? null : new BigDecimal(tolerance),
                upTo == null ? null : new BigDecimal(upTo),
                100,
                null);
        return numbers.share(
                new NumericBody(List.of(right), List.of(), 0), new Counted(written, null), Scoring.PARTIAL);
    }
}
