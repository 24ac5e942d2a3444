package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is exported keeps to the rules of the specification that its schemas check, which are not ours to hand on. */
class QtiStructureTests {

    private static final List<String> ORDER = List.of(
            "responseDeclaration",
            "outcomeDeclaration",
            "templateDeclaration",
            "templateProcessing",
            "itemBody",
            "responseProcessing",
            "modalFeedback");

    /** Attributes that elements must have. */
    private static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            Map.entry("assessmentItem", Set.of("identifier", "title", "adaptive", "timeDependent")),
            Map.entry("responseDeclaration", Set.of("identifier", "cardinality", "baseType")),
            Map.entry("outcomeDeclaration", Set.of("identifier", "cardinality", "baseType")),
            Map.entry("templateDeclaration", Set.of("identifier", "cardinality", "baseType")),
            Map.entry("mapping", Set.of("defaultValue")),
            Map.entry("mapEntry", Set.of("mapKey", "mappedValue")),
            Map.entry("areaMapping", Set.of("defaultValue")),
            Map.entry("areaMapEntry", Set.of("shape", "coords", "mappedValue")),
            Map.entry("choiceInteraction", Set.of("responseIdentifier", "shuffle", "maxChoices")),
            Map.entry("inlineChoiceInteraction", Set.of("responseIdentifier", "shuffle")),
            Map.entry("orderInteraction", Set.of("responseIdentifier", "shuffle")),
            Map.entry("matchInteraction", Set.of("responseIdentifier", "shuffle", "maxAssociations")),
            Map.entry("gapMatchInteraction", Set.of("responseIdentifier", "shuffle")),
            Map.entry("hottextInteraction", Set.of("responseIdentifier", "maxChoices")),
            Map.entry("selectPointInteraction", Set.of("responseIdentifier", "maxChoices")),
            Map.entry("textEntryInteraction", Set.of("responseIdentifier")),
            Map.entry("extendedTextInteraction", Set.of("responseIdentifier")),
            Map.entry("uploadInteraction", Set.of("responseIdentifier")),
            Map.entry("simpleChoice", Set.of("identifier")),
            Map.entry("simpleAssociableChoice", Set.of("identifier", "matchMax")),
            Map.entry("img", Set.of("src", "alt")),
            Map.entry("gapText", Set.of("identifier", "matchMax")),
            Map.entry("feedbackInline", Set.of("outcomeIdentifier", "identifier", "showHide")),
            Map.entry("modalFeedback", Set.of("outcomeIdentifier", "identifier", "showHide")),
            Map.entry("equal", Set.of("toleranceMode")),
            Map.entry("baseValue", Set.of("baseType")),
            Map.entry("randomInteger", Set.of("min", "max")),
            Map.entry("mathOperator", Set.of("name")),
            Map.entry("setOutcomeValue", Set.of("identifier")),
            Map.entry("setTemplateValue", Set.of("identifier")));

    /** What stands in a line of text, and so never beside paragraphs. */
    private static final Set<String> INLINE =
            Set.of("textEntryInteraction", "inlineChoiceInteraction", "printedVariable", "hottext", "gap", "br");

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "simpleChoice", "simpleAssociableChoice", "gapText", "hottext", "feedbackInline");

    static Stream<ReadQuestion> questions() {
        return SampleQuestions.all().flatMap(one -> Stream.of(one, one.showing(SampleQuestions.SHOWN)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anItemIsBuiltAsTheSpecificationSays(ReadQuestion question) {
        for (QuestionWriter writer : List.of(new QtiExport().qtiTwo(), new QtiExport().qtiThree())) {
            QuestionWriter.Written written = writer.write(List.of(question), SampleQuestions.PICTURES);
            if (written.count() == 0) {
                continue;
            }
            Map<String, byte[]> files = SafeZip.files(written.content());
            XmlNode manifest = SafeXml.read(files.get("imsmanifest.xml"));
            assertThat(manifest.inside()
                            .filter(node -> node.name().equals("file"))
                            .map(node -> node.attribute("href")))
                    .as("files of the manifest")
                    .containsExactlyInAnyOrderElementsOf(files.keySet().stream()
                            .filter(path -> !path.equals("imsmanifest.xml"))
                            .toList());
            XmlNode raw = SafeXml.read(files.get("items/Q1.xml"));
            assertThat(raw.name()).isEqualTo(writer.name().equals("QTI_30") ? "qti-assessment-item" : "assessmentItem");
            check(QtiNames.ofTwo(raw), writer.name());
        }
    }

    private static void check(XmlNode item, String format) {
        assertThat(item.children().stream().map(XmlNode::name).toList())
                .as("order in %s", format)
                .isSortedAccordingTo(java.util.Comparator.comparing(ORDER::indexOf))
                .allMatch(ORDER::contains);
        Stream.concat(Stream.of(item), item.inside())
                .forEach(node -> assertThat(node.attributes().keySet())
                        .as("%s in %s", node.name(), format)
                        .containsAll(NEEDED.getOrDefault(node.name(), Set.of())));
        checkReferences(item);
        item.child("itemBody").ifPresent(QtiStructureTests::checkBlocks);
    }

    /** Whatever is named is declared, once. */
    private static void checkReferences(XmlNode item) {
        List<String> declared = item.children().stream()
                .filter(node -> node.name().endsWith("Declaration"))
                .map(node -> node.attribute("identifier"))
                .toList();
        assertThat(declared).doesNotHaveDuplicates();
        List<String> named = new ArrayList<>();
        item.inside().forEach(node -> {
            if (!node.attribute("responseIdentifier").isEmpty()) {
                named.add(node.attribute("responseIdentifier"));
            }
            if (Set.of("variable", "correct", "mapResponse", "mapResponsePoint", "setOutcomeValue", "printedVariable")
                    .contains(node.name())) {
                named.add(node.attribute("identifier"));
            }
            if (Set.of("modalFeedback", "feedbackInline").contains(node.name())) {
                named.add(node.attribute("outcomeIdentifier"));
            }
        });
        assertThat(declared).containsAll(named);
        List<String> parts = item.child("itemBody").stream()
                .flatMap(XmlNode::inside)
                .map(node -> node.attribute("identifier"))
                .filter(id -> !id.isEmpty())
                .toList();
        item.children("responseDeclaration").stream()
                .filter(node -> Set.of("identifier", "directedPair").contains(node.attribute("baseType")))
                .flatMap(node -> node.child("correctResponse").stream())
                .flatMap(node -> node.children("value").stream())
                .flatMap(value -> Stream.of(value.text().split(" ")))
                .forEach(value -> assertThat(parts).contains(value));
    }

    private static void checkBlocks(XmlNode body) {
        Stream.concat(Stream.of(body), body.inside())
                .filter(node -> node.children().stream().anyMatch(child -> INLINE.contains(child.name())))
                .forEach(node -> assertThat(PARAGRAPHS).contains(node.name()));
        assertThat(body.text()).as("text beside paragraphs").isEmpty();
    }
}
