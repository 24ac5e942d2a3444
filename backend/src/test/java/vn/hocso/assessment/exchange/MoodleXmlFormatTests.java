package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.ChoiceTypes;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.EssayBody;
import vn.hocso.assessment.question.FileUploadBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.TrueFalseBody;
import vn.hocso.media.FileGroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hocso.assessment.exchange.MoodleFiles.FORMAT;
import static vn.hocso.assessment.exchange.MoodleFiles.file;
import static vn.hocso.assessment.exchange.MoodleFiles.one;
import static vn.hocso.assessment.exchange.MoodleFiles.read;

class MoodleXmlFormatTests {

    @Test
    void choicesKeepTheirFeedbackAndTheirCategory() {
        ReadQuestions read = read("""
                <question type="category"><category><text>$course$/Luật</text></category></question>
                <question type="multichoice"><name><text>Thủ đô</text></name>
                <questiontext format="html"><text><![CDATA[<p>Thủ đô của <b>Việt Nam</b>?</p>]]></text></questiontext>
                <idnumber>Q1</idnumber><single>true</single>
                <answer fraction="100"><text>Hà Nội</text><feedback><text>Đúng</text></feedback></answer>
                <answer fraction="0"><text>Huế</text></answer>
                <tags><tag><text>địa lý</text></tag></tags></question>""");
        ReadQuestion question = read.questions().getFirst();

        assertThat(question.topic()).isEqualTo("$course$/Luật");
        assertThat(question.externalId()).isEqualTo("Q1");
        assertThat(question.tags()).containsExactly("địa lý");
        assertThat(question.stem()).isEqualTo("Thủ đô của Việt Nam?");
        assertThat(question.type()).isEqualTo("SINGLE_CHOICE");
        assertThat(question.body(Choices.class).options())
                .containsExactly(
                        new Choices.Option(null, "Hà Nội", true, null, "Đúng"),
                        new Choices.Option(null, "Huế", false, null, null));
    }

    @Test
    void severalRightOptionsCountByTheirWeights() {
        ReadQuestion question = one("multichoice", """
                <single>false</single><answer fraction="33.33333"><text>a</text></answer>
                <answer fraction="33.33333"><text>b</text></answer><answer fraction="33.33333"><text>c</text></answer>
                <answer fraction="-50"><text>d</text></answer>""");

        assertThat(question.type()).isEqualTo("MULTIPLE_CHOICE");
        assertThat(question.body(Choices.class).options())
                .extracting(Choices.Option::weightPercent)
                .containsExactly(34, 33, 33, -50);
    }

    @Test
    void aTruthTellsEachSideItsFeedback() {
        assertThat(one("truefalse", """
                <answer fraction="0"><text>true</text><feedback><text>Chưa</text></feedback></answer>
                <answer fraction="100"><text>false</text></answer>""").body(TrueFalseBody.class)).isEqualTo(new TrueFalseBody(false, "Chưa", null));
    }

    @Test
    void wordsMindCapitalsWhenTheySay() {
        ShortAnswerBody body = one("shortanswer", """
                <usecase>1</usecase><answer fraction="100"><text>Hà Nội</text></answer>
                <answer fraction="50"><text>*Nội*</text></answer>""").body(ShortAnswerBody.class);

        assertThat(body.matchCase()).isTrue();
        assertThat(body.accepted())
                .extracting(ShortAnswerBody.AcceptedText::syntax)
                .containsExactly(ShortAnswerBody.Syntax.TEXT, ShortAnswerBody.Syntax.WILDCARD);
    }

    @Test
    void numbersKeepToleranceAndUnits() {
        NumericBody body = one("numerical", """
                <answer fraction="100"><text>3.14</text><tolerance>0.01</tolerance></answer>
                <unitgradingtype>1</unitgradingtype><unitpenalty>0.1</unitpenalty><units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit>
                <unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units>""").body(NumericBody.class);

        assertThat(body.accepted().getFirst().tolerance()).isEqualByComparingTo("0.01");
        assertThat(body.unitPenaltyPercent()).isEqualTo(10);
        assertThat(body.units().getLast().factor()).isEqualByComparingTo(new BigDecimal("0.01"));
    }

    @Test
    void aUnitThatIsNotGradedCostsNothing() {
        for (String graded : List.of("<unitgradingtype>0</unitgradingtype>", "")) {
            assertThat(unit("<answer fraction=\"100\"><text>5</text></answer>" + graded
                                    + "<unitpenalty>0.1</unitpenalty>")
                            .body(NumericBody.class)
                            .unitPenaltyPercent())
                    .as(graded)
                    .isZero();
        }
    }

    @Test
    void aUnitThatCostsOfTheMostThereIsSaysSo() {
        String graded = "<unitgradingtype>2</unitgradingtype><unitpenalty>0.5</unitpenalty>";
        ReadQuestion full = unit("<answer fraction=\"100\"><text>5</text></answer>" + graded);
        ReadQuestion half =
                unit("<answer fraction=\"100\"><text>5</text></answer><answer fraction=\"50\"><text>6</text></answer>"
                        + graded);

        assertThat(full.body(NumericBody.class).unitPenaltyPercent()).isEqualTo(50);
        assertThat(full.problems()).isEmpty();
        assertThat(half.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.unit-penalty-near");
    }

    private static ReadQuestion unit(String inner) {
        return one(
                "numerical", inner + "<units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>");
    }

    @Test
    void whatAnyNumberEarnsIsNotLeftOutInSilence() {
        assertThat(one(
                                "numerical",
                                "<answer fraction=\"100\"><text>5</text></answer><answer fraction=\"50\"><text>*</text></answer>")
                        .problems())
                .containsExactly(ImportProblem.lost(1, "mapping-lost", "*"));
    }

    @Test
    void optionsThatKeepTheirPlaceAreTold() {
        assertThat(one("multichoice", """
                <single>true</single><shuffleanswers>false</shuffleanswers><answer fraction="0"><text>a</text></answer>
                <answer fraction="100"><text>Tất cả</text></answer>""").problems())
                .containsExactly(ImportProblem.lost(1, "order-unfixed", "shuffleanswers"));
    }

    @Test
    void itemsThatAreDrawnToBePutInOrderAreTold() {
        assertThat(one("ordering", """
                <selecttype>RANDOM</selecttype><selectcount>2</selectcount>
                <answer><text>a</text></answer><answer><text>b</text></answer><answer><text>c</text></answer>""").problems()).containsExactly(ImportProblem.lost(1, "items-drawn", "2"));
    }

    @Test
    void pairsWithoutAPremiseDistract() {
        assertThat(one("matching", """
                <subquestion><text>Hà Nội</text><answer><text>Thủ đô</text></answer></subquestion>
                <subquestion><text>Huế</text><answer><text>Cố đô</text></answer></subquestion>
                <subquestion><text></text><answer><text>Thị xã</text></answer></subquestion>""").body(MatchingBody.class))
                .isEqualTo(new MatchingBody(
                        List.of(new Pair("Hà Nội", "Thủ đô"), new Pair("Huế", "Cố đô")), List.of("Thị xã")));
    }

    @Test
    void anEssayKeepsWhatIsForItsMarker() {
        assertThat(one("essay", "<graderinfo><text>Chấm rộng</text></graderinfo>")
                        .body(EssayBody.class)
                        .guidance())
                .isEqualTo("Chấm rộng");
    }

    @Test
    void anEssayWithAttachmentsBecomesAFileUpload() {
        ReadQuestion question = one(
                "essay",
                "<responseformat>noinline</responseformat><attachments>2</attachments><maxbytes>1048577</maxbytes>"
                        + "<filetypeslist>image,.pdf</filetypeslist>");
        FileUploadBody body = question.body(FileUploadBody.class);
        assertThat(body.mostFiles()).isEqualTo(2);
        assertThat(body.mostMegabytes()).isEqualTo(2);
        assertThat(body.withText()).isFalse();
        assertThat(body.groups()).containsExactlyInAnyOrder(FileGroup.PICTURE, FileGroup.DOCUMENT);
        assertThat(question.problems())
                .containsExactly(ImportProblem.lost(question.line(), "kinds-widened", "image,.pdf"));
    }

    @Test
    void anyNumberOfFilesOfAnyKindIsAsMuchAsCanBeAskedFor() {
        ReadQuestion question = one("essay", "<attachments>-1</attachments><maxbytes>0</maxbytes>");
        FileUploadBody body = question.body(FileUploadBody.class);
        assertThat(body.mostFiles()).isEqualTo(10);
        assertThat(body.withText()).isTrue();
        assertThat(body.groups()).containsExactlyInAnyOrder(FileGroup.values());
        assertThat(question.problems()).isEmpty();
    }

    @Test
    void embeddedAnswersBecomeBlanks() {
        ReadQuestion question = read("""
                <question type="cloze"><name><text>Điền</text></name><questiontext><text>Thủ đô là {2:SHORTANSWER:=Hà Nội#Tốt~%50%Thăng Long}, có {1:NM:=3:0.5} cửa, màu {:MC:=đỏ~xanh \\} lá}.</text></questiontext></question>""").questions().getFirst();
        CompositeBody body = question.body(CompositeBody.class);

        assertThat(body.text()).isEqualTo("Thủ đô là [[1]], có [[2]] cửa, màu [[3]].");
        assertThat(body.parts())
                .extracting(CompositeBody.Part::type)
                .containsExactly("SHORT_ANSWER", "NUMERIC", "SINGLE_CHOICE");
        assertThat(body.parts().getFirst().weight()).isEqualTo(2);
        assertThat(Bodies.read(body.parts().getLast().body(), Choices.class).options())
                .extracting(Choices.Option::text)
                .containsExactly("đỏ", "xanh } lá");
    }

    @Test
    void blanksWithSeveralRightAnswersMakeACaseAndOneAloneAQuestion() {
        List<ReadQuestion> read = read("""
                <question type="cloze"><name><text>Nhiều</text></name><questiontext><text>Thủ đô là {2:SA:=Hà Nội}. Số chẵn: {1:MULTIRESPONSE_H:=2~3~=4#Đúng}. Số lẻ: {3:MR:%100%1~%50%3~%-25%4}.</text></questiontext></question>
                <question type="cloze"><name><text>Một</text></name><questiontext><text>Chọn các số chẵn: {:MRS:=2~3~=4}</text></questiontext></question>""").questions();

        ReadQuestion several = read.getFirst();
        assertThat(several.type()).isEqualTo("CASE");
        assertThat(several.stem()).isEqualTo("Thủ đô là (1). Số chẵn: (2). Số lẻ: (3).");
        List<CompositeBody.Part> parts = several.body(CompositeBody.class).parts();
        assertThat(parts)
                .extracting(CompositeBody.Part::stem, CompositeBody.Part::type, CompositeBody.Part::weight)
                .containsExactly(
                        tuple("(1)", "SHORT_ANSWER", 2),
                        tuple("(2)", "MULTIPLE_CHOICE", 1),
                        tuple("(3)", "MULTIPLE_CHOICE", 3));
        Choices even = Bodies.read(parts.get(1).body(), Choices.class);
        assertThat(even.scoring()).isEqualTo(Choices.ChoiceScoring.PARTIAL);
        assertThat(even.options())
                .extracting(Choices.Option::text, Choices.Option::correct)
                .containsExactly(tuple("2", true), tuple("3", false), tuple("4", true));
        Choices odd = Bodies.read(parts.get(2).body(), Choices.class);
        assertThat(odd.scoring()).isEqualTo(Choices.ChoiceScoring.WEIGHTS);
        assertThat(odd.options())
                .as("the right ones make up the whole")
                .extracting(Choices.Option::weightPercent)
                .containsExactly(67, 33, -25);
        assertThat(ChoiceTypes.all().require("CASE").check(several.body())).isEmpty();
        assertThat(several.problems()).extracting(ImportProblem::code).containsExactly("assessment.import.type-near");

        assertThat(read.getLast().type()).isEqualTo("MULTIPLE_CHOICE");
        assertThat(read.getLast().stem()).isEqualTo("Chọn các số chẵn:");
        assertThat(read.getLast().problems()).isEmpty();
    }

    @Test
    void saysWhichTypeItDoesNotKnowAndReadsTheRest() {
        ReadQuestions read = read("<question type=\"stack\"><questiontext><text>x</text></questiontext></question>"
                + "<question type=\"description\"><questiontext><text>y</text></questiontext></question>");

        assertThat(read.questions()).extracting(ReadQuestion::type).containsExactly(null, "DESCRIPTION");
        assertThat(read.questions().getFirst().problems())
                .extracting(ImportProblem::code, problem -> problem.params().get("what"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("assessment.import.type-unknown", "stack"));
    }

    @Test
    void formulasOfPhpBecomeOurs() {
        CalculatedBody body = one("calculated", """
                <answer fraction="100"><text>pow({a}+1,2)*sin({b})+pi()/ceil(sqrt({a}))-cos(deg2rad({b}))</text><tolerance>0.1</tolerance>
                <tolerancetype>2</tolerancetype></answer><units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit></units>
                <dataset_definitions><dataset_definition><name><text>a</text></name><minimum><text>1</text></minimum>
                <maximum><text>9</text></maximum><decimals><text>0</text></decimals></dataset_definition></dataset_definitions>""").body(CalculatedBody.class);

        assertThat(body.formula()).isEqualTo("(a + 1)^2 * SIN(b * 180 / PI) + PI / CEILING(SQRT(a)) - COS(b)");
        assertThat(body.units()).extracting(NumericBody.Unit::name).containsExactly("m");
    }

    @Test
    void aNumberThatIsNoneSpoilsItsQuestionOnly() {
        assertThat(one("numerical", "<answer fraction=\"100\"><text>ba</text></answer>")
                        .problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.not-a-number");
    }

    @Test
    void refusesAFileThatBringsEntities() {
        assertThatThrownBy(() -> FORMAT.read(file("<!DOCTYPE quiz [<!ENTITY x 'y'>]><quiz>&x;</quiz>")))
                .isInstanceOf(SafeXml.XmlForbidden.class);
    }
}
