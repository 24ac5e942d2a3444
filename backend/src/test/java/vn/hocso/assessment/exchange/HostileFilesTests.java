package vn.hocso.assessment.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Files that are meant to do harm, in every format that could carry the harm. */
class HostileFilesTests {

    private static final Duration QUICKLY = Duration.ofSeconds(30);
    private static final int MANY = 300_000;

    private static final String MOODLE =
            "<quiz><question type=\"%s\"><questiontext format=\"html\"><text>%s</text></questiontext>%s</question></quiz>";
    private static final String OLD =
            "<questestinterop><item ident=\"a\"><presentation><material><mattext texttype=\"text/html\">%s</mattext></material></presentation></item></questestinterop>";
    private static final String ITEM = "<assessmentItem identifier=\"a\">%s<itemBody>%s</itemBody></assessmentItem>";
    private static final String NEW =
            "<qti-assessment-item identifier=\"a\"><qti-item-body>%s</qti-item-body></qti-assessment-item>";

    /** Files by the element that each is made of. */
    private static final Map<String, String> FORMATS = Map.of(
            "quiz", MOODLE.formatted("description", "&x;", ""),
            "questestinterop", OLD.formatted("&x;"),
            "assessmentItem", ITEM.formatted("", "&x;"),
            "qti-assessment-item", NEW.formatted("&x;"));

    @ParameterizedTest
    @ValueSource(strings = {"quiz", "questestinterop", "assessmentItem", "qti-assessment-item"})
    void nothingIsFetchedIntoAFileNorUnfolded(String root) throws IOException {
        for (String declared : List.of(
                "<!ENTITY x SYSTEM 'file:///etc/passwd'>",
                "<!ENTITY x SYSTEM 'http://localhost:1/x'>",
                "<!ENTITY % y SYSTEM 'file:///etc/passwd'> %y;",
                "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;&b;&b;&b;&b;'>")) {
            String xml = "<?xml version=\"1.0\"?><!DOCTYPE %s [%s]>%s".formatted(root, declared, FORMATS.get(root));
            byte[] content = xml.getBytes(UTF_8);

            assertThatThrownBy(() -> read("a.xml", content)).isInstanceOf(SafeXml.XmlForbidden.class);
            if (!root.equals("quiz")) {
                byte[] packed = zip("items/a.xml", content);
                assertThatThrownBy(() -> read("a.zip", packed)).isInstanceOf(SafeXml.XmlForbidden.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.xml", "a/../../a.xml", "/a.xml", "..\\a.xml", "a\\..\\..\\a.xml", "C:\\a.xml", "file:a.xml"
            })
    void noPathLeavesAPackage(String path) throws IOException {
        byte[] packed = zip(path, ITEM.formatted("", "x").getBytes(UTF_8));

        assertThatThrownBy(() -> read("a.zip", packed)).isInstanceOf(SafeZip.PackageReachesOut.class);
    }

    @Test
    void aPackageMayBeWrittenOnWindows() throws IOException {
        byte[] packed = zip("muc\\a.xml", ITEM.formatted("", "<p>Chữ</p>").getBytes(UTF_8));

        assertThat(read("a.zip", packed).questions())
                .extracting(ReadQuestion::stem)
                .containsExactly("Chữ");
    }

    @Test
    void nothingOfAForeignFileIsEverHtml() {
        String html = "<p onclick=\"x()\">Chữ</p><script>x()</script><img src=\"x\" onerror=\"x()\" alt=\"Ảnh\">"
                + "<a href=\"javascript:x()\">liên kết</a><svg onload=\"x()\"></svg><iframe src=\"x\"></iframe>";
        String escaped = html.replace("<", "&lt;").replace("\"", "&quot;");
        String closed = "<p onclick=\"x()\">Chữ</p><script>x()</script><img src=\"x\" onerror=\"x()\" alt=\"Ảnh\"/>"
                + "<a href=\"javascript:x()\">liên kết</a><svg onload=\"x()\"></svg><iframe src=\"x\"></iframe>";

        for (ReadQuestion question : List.of(
                one("a.gift", html.replace("=", "\\=") + " {}"),
                one("a.xml", MOODLE.formatted("description", escaped, "")),
                one("a.xml", OLD.formatted(escaped)),
                one("a.xml", ITEM.formatted("", closed)),
                one("a.xml", NEW.formatted(closed)))) {
            assertThat(question.stem())
                    .startsWith("Chữ")
                    .contains("Ảnh", "liên kết")
                    .doesNotContain("<", "x()");
            assertThat(question.problems()).extracting(ImportProblem::code).contains("assessment.import.picture-lost");
        }
    }

    /** Ten letters can name a number of a milliard digits, which nobody should reckon with. */
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-9E99999999", "1e31"})
    void aNumberBeyondAllBoundsSpoilsItsQuestionOnly(String number) {
        String item = ITEM.formatted(
                "<responseDeclaration identifier=\"R\" cardinality=\"single\" baseType=\"float\"><correctResponse><value>"
                        + number + "</value></correctResponse></responseDeclaration>",
                "<p><textEntryInteraction responseIdentifier=\"R\"/></p>");
        String ruled = item.replace(
                "</assessmentItem>",
                "<responseProcessing><responseCondition><responseIf><equal toleranceMode=\"absolute\" tolerance=\"0.1 0.2\">"
                        + "<variable identifier=\"R\"/><correct identifier=\"R\"/></equal><setOutcomeValue identifier=\"SCORE\">"
                        + "<baseValue baseType=\"float\">1</baseValue></setOutcomeValue></responseIf></responseCondition>"
                        + "</responseProcessing></assessmentItem>");
        String drawn = "<assessmentItem identifier=\"a\"><templateDeclaration identifier=\"X\"/><templateProcessing>"
                + "<setTemplateValue identifier=\"X\"><baseValue>" + number
                + "</baseValue></setTemplateValue></templateProcessing>"
                + "<itemBody><textEntryInteraction responseIdentifier=\"R\"/></itemBody></assessmentItem>";
        String moodle = MOODLE.formatted(
                "numerical",
                "Hỏi",
                "<answer fraction=\"100\"><text>" + number + "</text><tolerance>0.1</tolerance></answer>");

        assertTimeoutPreemptively(QUICKLY, () -> {
            for (ReadQuestion question : List.of(
                    one("a.xml", item),
                    one("a.xml", ruled),
                    one("a.xml", drawn),
                    one("a.xml", moodle),
                    one("a.gift", "Hỏi {#" + number + ":0.1}"))) {
                assertThat(question.isReadable()).isFalse();
                assertThat(question.problems())
                        .extracting(ImportProblem::code)
                        .contains("assessment.import.not-a-number");
            }
        });
    }

    static Stream<Arguments> signs() {
        return Stream.of(
                arguments("a.txt", "", "\n", "\nANSWER: A"),
                arguments("a.txt", "", "{", "{=a ~b}"),
                arguments("a.gift", "", "<!--", "{}"),
                arguments("a.gift", "<b>a</b>", " ", "a"),
                arguments("a.gift", "// ", "[tags:", "\na{T}"),
                arguments("a.gift", "a{", "=%", "}"),
                arguments("a.gift", "a{~", "%33", "}"));
    }

    /** What a pattern would look through again from each place of it. */
    @ParameterizedTest
    @MethodSource("signs")
    void aTextOfOneSignOverAndOverIsReadInTime(String name, String before, String sign, String after) {
        String text = before + sign.repeat(MANY / sign.length()) + after;

        assertTimeoutPreemptively(QUICKLY, () -> read(name, text.getBytes(UTF_8)));
    }

    @Test
    void anElementOverAndOverIsReadInTime() {
        String spaces = " ".repeat(MANY);
        assertTimeoutPreemptively(QUICKLY, () -> {
            one("a.xml", OLD.formatted("a" + spaces + "b"));
            one("a.xml", ITEM.formatted("", "<p>" + "<b> </b>".repeat(MANY / 3) + "a</p>"));
            one("a.xml", MOODLE.formatted("description", "&lt;b&gt;a&lt;/b&gt;" + spaces + "b", ""));
            assertThat(one("a.xml", MOODLE.formatted("cloze", "{1:SA:".repeat(MANY / 6), ""))
                            .problems())
                    .extracting(ImportProblem::code)
                    .containsExactly("assessment.import.text-too-long");
        });
    }

    @Test
    void aPictureByAPathWithoutEndIsLookedForInTime() {
        String path = "@X@EmbeddedFile.requestUrlStub@X@" + "/xid-1_1".repeat(MANY / 8) + "\nx";
        assertTimeoutPreemptively(
                QUICKLY,
                () -> assertThat(
                                BlackboardFiles.isNamed(path)
                                        ? BlackboardFiles.meant(Set.of("a__xid-1_1.png"), "a.dat", path)
                                        : Optional.empty())
                        .isEmpty());
    }

    /** A picture that cannot be read is not looked for without end. */
    @Test
    void picturesOverAndOverAreReadInTime() {
        String broken = "<file name=\"a.png\" encoding=\"base64\">" + "A".repeat(5_000_001) + "</file>";
        String escaped = "&lt;img src=\"@@PLUGINFILE@@/a.png\"&gt;".repeat(MANY / 40);
        String moodle =
                MOODLE.formatted("description", escaped, "").replace("</questiontext>", broken + "</questiontext>");
        String old = OLD.formatted(escaped.replace("@@PLUGINFILE@@", "$IMS-CC-FILEBASE$"));
        String item = ITEM.formatted("", "<p><img src=\"a.png\" alt=\"a\"/></p>".repeat(MANY / 40));
        String asked = ITEM.formatted(
                "",
                "<div><img src=\"a.png\"/><textEntryInteraction responseIdentifier=\"R\"/></div>".repeat(MANY / 80));

        assertThat(moodle).contains(broken);
        assertTimeoutPreemptively(QUICKLY, () -> {
            for (ReadQuestion question :
                    List.of(one("a.xml", moodle), one("a.xml", old), one("a.xml", item), one("a.xml", asked))) {
                assertThat(question.picture()).isNull();
            }
        });
    }

    private static byte[] zip(String path, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static ReadQuestion one(String name, String text) {
        return read(name, text.getBytes(UTF_8)).questions().getFirst();
    }

    private static ReadQuestions read(String name, byte[] content) {
        return ForeignFilesTests.read(new QuestionFile(name, content));
    }
}
