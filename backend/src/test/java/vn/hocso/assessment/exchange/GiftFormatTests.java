package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GiftFormatTests {

    @Test
    void answersThatAnEmptyLineCutOffAreNoTextToRead() {
        ReadQuestions read = read("Thủ đô? {\n\n=Hà Nội\n\n~Huế\n}\n\n\\=Một dòng để đọc");

        assertThat(read.questions()).extracting(ReadQuestion::isReadable).containsExactly(false, false, false, true);
    }

    @Test
    void aSingleRightOptionMakesASingleChoice() {
        ReadQuestion question =
                one("::Thủ đô::Thủ đô của Việt Nam là gì?{=Hà Nội#Đúng ~Huế ~Đà Nẵng ####Điều 13 Hiến pháp}");

        assertThat(question.type()).isEqualTo("SINGLE_CHOICE");
        assertThat(question.title()).isEqualTo("Thủ đô");
        assertThat(question.stem()).isEqualTo("Thủ đô của Việt Nam là gì?");
        assertThat(question.explanation()).isEqualTo("Điều 13 Hiến pháp");
        assertThat(question.body(Choices.class).options())
                .extracting(Choices.Option::text, Choices.Option::correct, Choices.Option::feedback)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Hà Nội", true, "Đúng"),
                        org.assertj.core.groups.Tuple.tuple("Huế", false, null),
                        org.assertj.core.groups.Tuple.tuple("Đà Nẵng", false, null));
    }

    @Test
    void thirdsAreRoundedToAWholeAndSaySo() {
        ReadQuestion question = one("Chọn{~%33.33333%A ~%33.33333%B ~%-100%C ~%33.33333%D}");

        assertThat(question.type()).isEqualTo("MULTIPLE_CHOICE");
        assertThat(question.body(Choices.class).scoring()).isEqualTo(ChoiceScoring.WEIGHTS);
        assertThat(question.body(Choices.class).options())
                .extracting(Choices.Option::weightPercent)
                .containsExactly(34, 33, -100, 33);
        assertThat(question.problems())
                .extracting(ImportProblem::code)
                .containsOnly("assessment.import.weight-rounded");
    }

    @Test
    void numbersComeAloneWithAToleranceAsARangeOrSeveral() {
        assertThat(numbers("Năm?{#1822}").getFirst().value()).isEqualByComparingTo("1822");
        assertThat(numbers("Pi?{#3.1415:0.0005}").getFirst().tolerance()).isEqualByComparingTo("0.0005");
        assertThat(numbers("Pi?{#-3.142..-3.141}").getFirst())
                .isEqualTo(new NumericBody.AcceptedNumber(
                        Closeness.RANGE, new BigDecimal("-3.142"), null, new BigDecimal("-3.141"), 100, null));
        assertThat(numbers("Năm?{#\n=1822:0\n=%50%1822:2#Gần}"))
                .extracting(NumericBody.AcceptedNumber::sharePercent)
                .containsExactly(100, 50);
    }

    @Test
    void arrowsMakePairsAndAnAnswerToNothingADistraction() {
        ReadQuestion question = one("Nối{=Hà Nội -> Thủ đô\n=Huế -> Cố đô\n= -> Thị xã}");

        assertThat(question.body(MatchingBody.class))
                .isEqualTo(new MatchingBody(
                        List.of(new Pair("Hà Nội", "Thủ đô"), new Pair("Huế", "Cố đô")), List.of("Thị xã")));
    }

    @Test
    void acceptedWordsKeepTheirSharesAndStars() {
        ReadQuestion question = one("Con gì?{=Ếch#Tốt =%50%Mèo =%0%*#Sai}");

        assertThat(question.body(ShortAnswerBody.class).accepted())
                .extracting(ShortAnswerBody.AcceptedText::sharePercent, ShortAnswerBody.AcceptedText::syntax)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(100, Syntax.TEXT),
                        org.assertj.core.groups.Tuple.tuple(50, Syntax.TEXT),
                        org.assertj.core.groups.Tuple.tuple(0, Syntax.WILDCARD));
    }

    @Test
    void theFirstFeedbackOfATruthIsForSayingTrue() {
        assertThat(one("A.{FALSE#nói đúng#nói sai}").body(TrueFalseBody.class))
                .isEqualTo(new TrueFalseBody(false, "nói đúng", "nói sai"));
        assertThat(one("A.{TRUE# #nói sai}").body(TrueFalseBody.class))
                .isEqualTo(new TrueFalseBody(true, null, "nói sai"));
    }

    @Test
    void aMissingWordStandsWhereItsAnswersStood() {
        assertThat(one("Hà Nội là {=thủ đô =thành phố} của Việt Nam.").stem())
                .isEqualTo("Hà Nội là _____ của Việt Nam.");
    }

    @Test
    void escapedSignsAreOrdinaryLetters() {
        ReadQuestion question = one("5 \\= ?\\{\\}{~ \\~ = \\= 2 + 3}");

        assertThat(question.stem()).isEqualTo("5 = ?{}");
        assertThat(question.body(Choices.class).options())
                .extracting(Choices.Option::text)
                .containsExactly("~", "= 2 + 3");
    }

    @Test
    void commentsCarryAnIdAndTagsAndCategoriesTheTopic() {
        ReadQuestions read =
                read("$CATEGORY: $course$/Luật/Cán bộ\n\n// [id:393]\n// [tag:a] [tag:b] [tags:c, d]\nLuận?{}");
        ReadQuestion question = read.questions().getFirst();

        assertThat(question.type()).isEqualTo("ESSAY");
        assertThat(question.externalId()).isEqualTo("393");
        assertThat(question.tags()).containsExactly("a", "b", "c", "d");
        assertThat(question.topic()).isEqualTo("$course$/Luật/Cán bộ");
    }

    @Test
    void aBraceLeftOpenIsReportedWithItsLineAndSpoilsNothingElse() {
        ReadQuestions read = read("Một?{T}\n\nHai?{=a ~b\n\nBa?{F}");

        assertThat(read.questions()).extracting(ReadQuestion::type).containsExactly("TRUE_FALSE", null, "TRUE_FALSE");
        assertThat(read.questions().get(1).problems())
                .containsExactly(ImportProblem.fatal(3, "unbalanced-braces", "{ }"));
    }

    @Test
    void scriptsNeverArriveAndFormattingIsReported() {
        ReadQuestion question =
                one("[html]<p>Mặt <b>trời</b></p><script>alert(1)</script><img src\\=x onerror\\=alert(1)>{T}");

        assertThat(question.stem()).isEqualTo("Mặt trời");
        assertThat(question.problems())
                .extracting(ImportProblem::code)
                .containsExactlyInAnyOrder("assessment.import.picture-lost", "assessment.import.formatting-lost");
    }

    @Test
    void readsNoMoreQuestionsThanAnybodyReviews() {
        ReadQuestions read = read("Đúng?{T}\n\n".repeat(ReadQuestions.MOST + 10));

        assertThat(read.questions()).hasSize(ReadQuestions.MOST);
        assertThat(read.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.too-many-questions");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> new GiftFormat().read(new QuestionFile("a.gift", new byte[] {(byte) 0xC3, 0x28})))
                .isInstanceOf(QuestionFile.NotUtf8.class);
    }

    private static List<NumericBody.AcceptedNumber> numbers(String gift) {
        return one(gift).body(NumericBody.class).accepted();
    }

    private static ReadQuestion one(String gift) {
        ReadQuestions read = read(gift);
        assertThat(read.questions()).hasSize(1);
        return read.questions().getFirst();
    }

    private static ReadQuestions read(String gift) {
        return new GiftFormat().read(new QuestionFile("questions.gift", gift.getBytes(UTF_8)));
    }
}
