package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.TrueFalseBody;
import vn.hocso.testing.SharedData;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class QtiFormatTests {

    private static final QtiInteractions INTERACTIONS = new QtiInteractions();
    private static final QtiFormat FORMAT = new QtiFormat(Stream.of(
                    INTERACTIONS.qtiChoice(),
                    INTERACTIONS.qtiInlineChoice(),
                    INTERACTIONS.qtiOrder(),
                    INTERACTIONS.qtiMatch(),
                    INTERACTIONS.qtiTextEntry(),
                    INTERACTIONS.qtiExtendedText())
            .toList());

    private static final String CHOICE = """
            <assessmentItem identifier="q1" title="Thủ đô">
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier">
            <correctResponse><value>B</value></correctResponse></responseDeclaration>
            <itemBody><p>Chọn <b>một</b>.</p><choiceInteraction responseIdentifier="R" maxChoices="1">
            <prompt>Thủ đô?</prompt><simpleChoice identifier="A">Huế</simpleChoice>
            <simpleChoice identifier="B">Hà Nội</simpleChoice></choiceInteraction></itemBody></assessmentItem>""";

    @Test
    void aChoiceKeepsTextAndPromptInTheirOrder() {
        ReadQuestion question = read(CHOICE);

        assertThat(question.externalId()).isEqualTo("q1");
        assertThat(question.type()).isEqualTo("SINGLE_CHOICE");
        assertThat(question.stem().lines()).containsExactly("Chọn một.", "", "Thủ đô?");
        assertThat(question.body(Choices.class).options())
                .extracting(Choices.Option::text, Choices.Option::correct)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Huế", false),
                        org.assertj.core.groups.Tuple.tuple("Hà Nội", true));
    }

    @Test
    void pointsTakenAwayAreNotReadAsEarned() {
        ReadQuestion question = read(ruled(CHOICE, """
                <responseCondition><responseIf><match><variable identifier="R"/><baseValue>A</baseValue></match>
                <setOutcomeValue identifier="SCORE"><subtract><variable identifier="SCORE"/><baseValue>1</baseValue></subtract>
                </setOutcomeValue></responseIf><responseElseIf><match><variable identifier="R"/><correct identifier="R"/></match>
                <setOutcomeValue identifier="SCORE"><baseValue>2</baseValue></setOutcomeValue></responseElseIf>
                </responseCondition>"""));

        assertThat(question.body(Choices.class).scoring()).isNull();
        assertThat(question.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.processing-lost");
    }

    @Test
    void theMostThereIsMayBeAVariable() {
        assertThat(read(ruled(CHOICE, """
                <responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match>
                <setOutcomeValue identifier="SCORE"><variable identifier="MAXSCORE"/></setOutcomeValue></responseIf>
                </responseCondition>""")).problems()).isEmpty();
    }

    @Test
    void answersThatOnlyCountTogetherAreTold() {
        assertThat(read(ruled(CHOICE, """
                <responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match>
                <responseCondition><responseIf><match><variable identifier="S"/><correct identifier="S"/></match>
                <setOutcomeValue identifier="SCORE"><baseValue>1</baseValue></setOutcomeValue></responseIf></responseCondition>
                </responseIf></responseCondition>""")).problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.processing-lost");
    }

    @Test
    void anOptionThatKeepsItsPlaceIsTold() {
        assertThat(read(CHOICE.replace("identifier=\"A\">", "identifier=\"A\" fixed=\"true\">")
                                .replace("maxChoices", "shuffle=\"true\" maxChoices"))
                        .problems())
                .containsExactly(ImportProblem.lost(1, "order-unfixed", "Huế"));
    }

    @Test
    void theRightAnswerOfALongTextIsNotLeftOutInSilence() {
        assertThat(read("""
                <assessmentItem identifier="e"><responseDeclaration identifier="R" cardinality="single" baseType="string">
                <correctResponse><value>Hà Nội</value></correctResponse></responseDeclaration><itemBody><p>Thủ đô?</p>
                <extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>""").problems()).containsExactly(ImportProblem.lost(1, "part-lost", "correctResponse"));
    }

    private static String ruled(String item, String rules) {
        return item.replace("</itemBody>", "</itemBody><responseProcessing>" + rules + "</responseProcessing>");
    }

    @Test
    void theNamesOfQti3MeanTheSame() {
        ReadQuestion question = read("""
                <qti-assessment-item identifier="q1" title="Thứ tự">
                <qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier">
                <qti-correct-response><qti-value>B</qti-value><qti-value>A</qti-value></qti-correct-response>
                </qti-response-declaration><qti-item-body><qti-order-interaction response-identifier="R">
                <qti-prompt>Xếp</qti-prompt><qti-simple-choice identifier="A">hai</qti-simple-choice>
                <qti-simple-choice identifier="B">một</qti-simple-choice></qti-order-interaction></qti-item-body>
                </qti-assessment-item>""");

        assertThat(question.stem()).isEqualTo("Xếp");
        assertThat(question.body(OrderingBody.class)).isEqualTo(new OrderingBody(List.of("một", "hai")));
    }

    @Test
    void whatAMappingEarnsBecomesAShare() {
        ShortAnswerBody body = read(entry(
                        "string",
                        "<mapping><mapEntry mapKey=\"York\" mappedValue=\"2\"/>"
                                + "<mapEntry mapKey=\"york\" mappedValue=\"1\"/></mapping>"))
                .body(ShortAnswerBody.class);

        assertThat(body.accepted())
                .extracting(ShortAnswerBody.AcceptedText::text, ShortAnswerBody.AcceptedText::sharePercent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("York", 100),
                        org.assertj.core.groups.Tuple.tuple("york", 50));
    }

    @Test
    void anEntryOfANumberIsNumeric() {
        assertThat(read(entry("float", "<correctResponse><value>3.5</value></correctResponse>"))
                        .body(NumericBody.class)
                        .accepted()
                        .getFirst()
                        .value())
                .isEqualByComparingTo("3.5");
    }

    @Test
    void pairsThatAreMatchedOnceBecomeAMatching() {
        assertThat(read("""
                <assessmentItem identifier="m"><responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair">
                <correctResponse><value>A X</value><value>B Y</value></correctResponse></responseDeclaration><itemBody>
                <matchInteraction responseIdentifier="R"><prompt>Nối</prompt><simpleMatchSet>
                <simpleAssociableChoice identifier="A">a</simpleAssociableChoice>
                <simpleAssociableChoice identifier="B">b</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>
                <simpleAssociableChoice identifier="X">x</simpleAssociableChoice>
                <simpleAssociableChoice identifier="Y">y</simpleAssociableChoice>
                <simpleAssociableChoice identifier="Z">z</simpleAssociableChoice></simpleMatchSet>
                </matchInteraction></itemBody></assessmentItem>""").body(MatchingBody.class))
                .isEqualTo(new MatchingBody(List.of(new Pair("a", "x"), new Pair("b", "y")), List.of("z")));
    }

    @Test
    void severalEntriesInATextBecomeBlanks() {
        CompositeBody body = read("""
                <assessmentItem identifier="b"><responseDeclaration identifier="R1" cardinality="single" baseType="string">
                <correctResponse><value>mây</value></correctResponse></responseDeclaration>
                <responseDeclaration identifier="R2" cardinality="single" baseType="string">
                <correctResponse><value>gió</value></correctResponse></responseDeclaration>
                <itemBody><p>Có <textEntryInteraction responseIdentifier="R1"/> và <textEntryInteraction responseIdentifier="R2"/>.</p>
                </itemBody></assessmentItem>""").body(CompositeBody.class);

        assertThat(body.text()).isEqualTo("Có [[1]] và [[2]].");
        assertThat(body.parts()).hasSize(2);
    }

    @Test
    void anInteractionWithoutATypeOfOursIsNamed() {
        ReadQuestion question =
                read("<assessmentItem identifier=\"d\"><itemBody><drawingInteraction/></itemBody></assessmentItem>");

        assertThat(question.isReadable()).isFalse();
        assertThat(question.problems()).containsExactly(ImportProblem.fatal(1, "type-unknown", "drawingInteraction"));
    }

    @ParameterizedTest
    @CsvSource({
        "choice, SINGLE_CHOICE",
        "order, ORDERING",
        "text_entry, SHORT_ANSWER",
        "essay, ESSAY",
        "extended_text_rubric, ESSAY",
    })
    void aSampleIsOfTheTypeItsInteractionSays(String name, String type) throws IOException {
        assertThat(sample(name).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"gap_match, gapMatchInteraction", "match, associateInteraction"})
    void aSampleThatCannotBeCarriedNamesItsInteraction(String name, String interaction) throws IOException {
        ReadQuestion question = sample(name);

        assertThat(question.isReadable()).isFalse();
        assertThat(question.problems())
                .filteredOn(ImportProblem::fatal)
                .extracting(problem -> problem.params().get("what"))
                .containsExactly(interaction);
    }

    @Test
    void pairsThatEarnDifferentlySayThatTheirPointsStayBehind() throws IOException {
        ReadQuestion question = sample("categorization");

        assertThat(question.body(MatchingBody.class).pairs())
                .contains(new Pair("Demetrius", "A Midsummer-Night's Dream"), new Pair("Prospero", "The Tempest"))
                .hasSize(4);
        assertThat(question.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.mapping-lost");
    }

    @Test
    void rulesOfItsOwnAreNamedWhereTheAnswerIsKeptByItself() throws IOException {
        ReadQuestion question = sample("match2");

        assertThat(question.body(MatchingBody.class).pairs())
                .contains(new Pair("Weißeritz", "Dresden"), new Pair("Spree", "Bautzen"));
        assertThat(question.problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.feedback-lost", "assessment.import.processing-lost");
    }

    @Test
    void feedbackInsideAnOptionIsToldToWhoeverChoseIt() throws IOException {
        ReadQuestion question = sample("Example02-feedbackInline");

        TrueFalseBody body = question.body(TrueFalseBody.class);
        assertThat(body.right()).isTrue();
        assertThat(body.whenTrue()).isNotBlank();
        assertThat(body.whenFalse()).isNotBlank();
    }

    @Test
    void aToleranceOfItsRulesIsThatOfTheNumber() {
        NumericBody body = read(ruled("""
                <responseCondition><responseIf><equal toleranceMode="absolute" tolerance="0.1 0.1"><variable identifier="R"/>
                <correct identifier="R"/></equal><setOutcomeValue identifier="SCORE"><baseValue baseType="float">2</baseValue>
                </setOutcomeValue></responseIf><responseElseIf><and><gte><variable identifier="R"/><baseValue baseType="float">3</baseValue>
                </gte><lte><variable identifier="R"/><baseValue baseType="float">4</baseValue></lte></and><setOutcomeValue identifier="SCORE">
                <baseValue baseType="float">1</baseValue></setOutcomeValue></responseElseIf><responseElse><setOutcomeValue identifier="SCORE">
                <baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse></responseCondition>""")).body(NumericBody.class);

        assertThat(body.accepted())
                .containsExactly(
                        new AcceptedNumber(
                                Closeness.ABSOLUTE, new BigDecimal("3.5"), new BigDecimal("0.1"), null, 100, null),
                        new AcceptedNumber(Closeness.RANGE, new BigDecimal("3"), null, new BigDecimal("4"), 50, null));
    }

    @Test
    void rulesThatSayWhatIsUsualLoseNothing() {
        assertThat(read(ruled("""
                <responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>""")).problems()).isEmpty();
    }

    @Test
    void rulesOfAnyOtherKindAreNamed() {
        assertThat(read(ruled("""
                <responseCondition><responseIf><stringMatch caseSensitive="false"><variable identifier="R"/>
                <baseValue baseType="string">ba</baseValue></stringMatch><setOutcomeValue identifier="SCORE">
                <baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>""")).problems())
                .extracting(ImportProblem::code)
                .containsExactly("assessment.import.processing-lost");
    }

    @Test
    void anAnswerWhoseCapitalsDidNotMatterIsNamedWhereThoseOfOthersDo() {
        ReadQuestion question = read("""
                <assessmentItem identifier="t" title="Cố đô"><responseDeclaration identifier="R" cardinality="single" baseType="string">
                <correctResponse><value>Huế</value></correctResponse><mapping defaultValue="0">
                <mapEntry mapKey="Huế" mappedValue="1" caseSensitive="true"/><mapEntry mapKey="Thuận Hóa" mappedValue="1" caseSensitive="false"/>
                </mapping></responseDeclaration><itemBody><p>Cố đô nào?</p><textEntryInteraction responseIdentifier="R"/></itemBody>
                </assessmentItem>""");

        assertThat(question.problems())
                .extracting(ImportProblem::code, problem -> problem.params().get("what"))
                .containsExactly(tuple("assessment.import.capitals-matter", "Thuận Hóa"));
    }

    @Test
    void questionsOfOneItemAskWhatStandsWithTheirAnswers() {
        ReadQuestion question = read("""
                <assessmentItem identifier="c" title="Ca"><responseDeclaration identifier="R1" cardinality="single" baseType="identifier">
                <correctResponse><value>A</value></correctResponse></responseDeclaration>
                <responseDeclaration identifier="R2" cardinality="single" baseType="string"/><itemBody><p>Một công dân nộp hồ sơ.</p>
                <div><p>Ai nhận?</p><choiceInteraction responseIdentifier="R1" shuffle="true" maxChoices="1">
                <simpleChoice identifier="A">Một cửa</simpleChoice><simpleChoice identifier="B">Bảo vệ</simpleChoice></choiceInteraction></div>
                <div><p>Vì sao?</p><extendedTextInteraction responseIdentifier="R2"/></div></itemBody></assessmentItem>""");

        assertThat(question.type()).isEqualTo("CASE");
        assertThat(question.stem()).isEqualTo("Một công dân nộp hồ sơ.");
        assertThat(question.body(CompositeBody.class).parts())
                .extracting(CompositeBody.Part::stem)
                .containsExactly("Ai nhận?", "Vì sao?");
    }

    private static String ruled(String rules) {
        return entry("float", "<correctResponse><value>3.5</value></correctResponse>")
                .replace("</itemBody>", "</itemBody><responseProcessing>" + rules + "</responseProcessing>");
    }

    private static ReadQuestion sample(String name) throws IOException {
        byte[] content = Files.readAllBytes(SharedData.require("qti/items-2.1/" + name + ".xml"));
        QuestionFile file = new QuestionFile(name + ".xml", content);
        assertThat(FORMAT.recognises(file)).isTrue();
        return FORMAT.read(file).questions().getFirst();
    }

    private static String entry(String baseType, String answers) {
        return "<assessmentItem identifier=\"t\"><responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\""
                + baseType
                + "\">" + answers
                + "</responseDeclaration><itemBody><p>Là <textEntryInteraction responseIdentifier=\"R\"/>.</p>"
                + "</itemBody></assessmentItem>";
    }

    private static ReadQuestion read(String xml) {
        return FORMAT.read(new QuestionFile("item.xml", xml.getBytes(UTF_8)))
                .questions()
                .getFirst();
    }
}
