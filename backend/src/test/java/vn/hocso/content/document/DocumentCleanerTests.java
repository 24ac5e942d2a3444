package vn.hocso.content.document;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.shared.VietnameseText;
import vn.hocso.testing.SharedData;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DocumentCleanerTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String EVERYTHING = """
            {"type":"doc","content":[
              {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Chuyển đổi số"}]},
              {"type":"paragraph","content":[
                {"type":"text","text":"đậm","marks":[{"type":"bold"},{"type":"link","attrs":{"href":"https://example.vn/a?b=c"}}]},
                {"type":"hardBreak"},{"type":"text","text":"thường"}]},
              {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"một"}]}]}]},
              {"type":"orderedList","attrs":{"start":3},"content":[{"type":"listItem","content":[{"type":"paragraph"}]}]},
              {"type":"table","content":[{"type":"tableRow","content":[
                {"type":"tableHeader","attrs":{"colspan":2,"rowspan":1},"content":[{"type":"paragraph"}]}]}]},
              {"type":"horizontalRule"},
              {"type":"codeBlock","content":[{"type":"text","text":"a < b"}]}]}
            """;

    @Test
    void keepsEverythingTheEditorMakes() {
        assertThat(DocumentCleaner.clean(JSON.readTree(EVERYTHING))).isEqualTo(JSON.readTree(EVERYTHING));
    }

    @Test
    void whatItKeepsHasTheFormThatTheApiDescribes() {
        JsonNode data = JSON.createObjectNode().set("document", DocumentCleaner.clean(JSON.readTree(EVERYTHING)));
        JsonMapper strict = JSON.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();

        JsonNode read = strict.valueToTree(strict.treeToValue(data, RichText.class));

        assertThat(read).isEqualTo(data);
    }

    @Test
    void cleaningTwiceIsCleaningOnce() {
        JsonNode once = DocumentCleaner.clean(
                paragraph("{\"type\":\"text\",\"text\":\"  a\\u0000b\\u0301 \",\"marks\":[{\"type\":\"italic\"}]}"));

        assertThat(DocumentCleaner.clean(once)).isEqualTo(once);
    }

    @Test
    void dropsAttributesNobodyAskedFor() {
        JsonNode clean = DocumentCleaner.clean(JSON.readTree("""
                {"type":"doc","onload":"x","content":[{"type":"paragraph","attrs":{"style":"color:red","class":"a"},"content":[
                  {"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"https://a.vn","onclick":"x","target":"_top"}}]}]}]}
                """));

        assertThat(clean.toString()).doesNotContain("onload", "style", "class", "onclick", "target");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "iframe", "image", "html", "rawHtml", "", "doc", "Paragraph"})
    void refusesNodesItDoesNotKnow(String type) {
        JsonNode document = JSON.readTree("{\"type\":\"doc\",\"content\":[{\"type\":\"%s\"}]}".formatted(type));

        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> DocumentCleaner.clean(document))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("content.unknown-node"));
    }

    @Test
    void refusesNodesWhereTheyDoNotBelong() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> DocumentCleaner.clean(
                        JSON.readTree("{\"type\":\"doc\",\"content\":[{\"type\":\"text\",\"text\":\"a\"}]}")));
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> DocumentCleaner.clean(
                        JSON.readTree("{\"type\":\"doc\",\"content\":[{\"type\":\"listItem\"}]}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>1</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//evil.example",
                "/relative",
                "https:evil",
                "https://a.vn/\"onclick",
                "mailto:",
                ""
            })
    void refusesLinksThatLeadAnywhereButTheWebOrMail(String href) {
        JsonNode document = paragraph("""
                {"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":%s}}]}
                """.formatted(JSON.writeValueAsString(href)));

        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> DocumentCleaner.clean(document))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("content.link-not-allowed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://chinhphu.vn/?q=s%E1%BB%91#a",
                "http://a.vn",
                "mailto:phong.cchc@example.vn",
                "HTTPS://A.VN"
            })
    void acceptsLinksToTheWebAndMail(String href) {
        JsonNode document = paragraph("""
                {"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"%s"}}]}
                """.formatted(href));

        assertThat(DocumentCleaner.clean(document).toString()).contains(href);
    }

    @Test
    void refusesDocumentsNestedBeyondReason() {
        StringBuilder document = new StringBuilder("{\"type\":\"doc\",\"content\":[");
        document.append("{\"type\":\"blockquote\",\"content\":[".repeat(100));
        document.append("]}".repeat(100)).append("]}");

        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> DocumentCleaner.clean(JSON.readTree(document.toString())))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("content.too-deep"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "1",
                "\"a\"",
                "[]",
                "{}",
                "{\"type\":\"doc\",\"content\":3}",
                "{\"type\":\"doc\",\"content\":[7]}"
            })
    void refusesWhatIsNoDocument(String json) {
        assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> DocumentCleaner.clean(JSON.readTree(json)));
    }

    @Test
    void storesTextsComposed() {
        String decomposed = Normalizer.normalize("Chuyển đổi số", Normalizer.Form.NFD);

        assertThat(textOf(DocumentCleaner.clean(text(decomposed)))).isEqualTo("Chuyển đổi số");
    }

    @Test
    void markupStaysTextAndAwkwardStringsSurvive() throws Exception {
        List<String> hostile = Stream.concat(
                        JSON.readTree(SharedData.require("hostile/naughty-strings.json"))
                                .valueStream()
                                .map(JsonNode::stringValue),
                        JSON.readTree(SharedData.require("hostile/html-sanitising.json"))
                                .valueStream()
                                .map(fixture -> fixture.path("payload").stringValue()))
                .filter(text -> !text.isEmpty())
                .toList();

        assertThat(hostile).hasSizeGreaterThan(500).allSatisfy(given -> {
            JsonNode clean = DocumentCleaner.clean(text(given));
            assertThat(DocumentCleaner.clean(clean)).isEqualTo(clean);
            String kept = new RichTextBlock().text(JSON.createObjectNode().set("document", clean));
            assertThat(kept.replaceAll("(?U)\\s", ""))
                    .isEqualTo(VietnameseText.clean(given).replaceAll("(?U)\\s", ""));
        });
    }

    private static JsonNode text(String text) {
        return paragraph("{\"type\":\"text\",\"text\":%s}".formatted(JSON.writeValueAsString(text)));
    }

    private static JsonNode paragraph(String inline) {
        return JSON.readTree(
                "{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\",\"content\":[%s]}]}".formatted(inline));
    }

    private static String textOf(JsonNode document) {
        return document.at("/content/0/content/0/text").stringValue();
    }
}
