package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SharedData;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class ImportedPicturesTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    private UnitId unit;
    private Someone trainer;
    private LearnerCalls calls;
    private Importing imports;

    @BeforeEach
    void aUnitHasATrainer() {
        unit = somebody.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        calls = new LearnerCalls(http, trainer.signedIn());
        imports = new Importing(http, calls);
    }

    @Test
    void aPictureThatIsAskedAboutIsKeptAndTakenAlongAgain() {
        JsonNode one = json(imports.upload(trainer, unit, "chi-tren-hinh.xml", markers(SamplePictures.png(40, 20))));
        assertThat(one.path("verdicts").path("READY").asInt()).isEqualTo(1);
        imports.confirm(one, false);
        imports.done(one);

        String id = json(calls.get("/api/questions?unit=" + unit))
                .path("items")
                .path(0)
                .path("questionId")
                .asString();
        JsonNode body = json(calls.get("/api/questions/" + id)).path("body");
        assertThat(body.path("areas").size()).isEqualTo(1);
        assertThat(calls.get("/api/media/" + body.path("mediaId").asString())).hasStatusOk();
        assertThat(new String(
                        calls.get("/api/question-exports/file?format=MOODLE_XML&unit=" + unit)
                                .getResponse()
                                .getContentAsByteArray(),
                        UTF_8))
                .contains("type=\"ddmarker\"", "encoding=\"base64\">iVBOR");
        assertThat(json(imports.upload(trainer, unit, "chi-tren-hinh.xml", markers(SamplePictures.png(40, 20))))
                        .path("verdicts")
                        .path("KNOWN")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPictureThatTheLibraryRefusesKeepsItsQuestionOut() {
        JsonNode one = json(imports.upload(trainer, unit, "la.xml", markers(SamplePictures.drawn("bmp", 40, 20))));

        assertThat(one.path("verdicts").path("ERROR").asInt()).isEqualTo(1);
        assertThat(json(calls.get(Importing.uri(one) + "/questions"))
                        .path("items")
                        .path(0)
                        .path("notes")
                        .valueStream()
                        .filter(note -> note.path("fatal").asBoolean())
                        .map(note -> note.path("code").asString()))
                .containsExactly("media.kind-not-allowed");
    }

    @Test
    void thePictureOfWhatIsAskedComesAlongAndIsKnownAgain() {
        String file = asking("Trang đăng nhập", SamplePictures.png(40, 20));
        JsonNode one = json(imports.upload(trainer, unit, "man-hinh.xml", file));
        JsonNode row = json(calls.get(Importing.uri(one) + "/questions")).at("/items/0");
        assertThat(row.path("hasPicture").asBoolean()).isTrue();
        assertThat(row.path("notes").size()).isZero();
        imports.confirm(one, false);
        imports.done(one);

        JsonNode question = json(calls.get("/api/questions?unit=%s&q=trang dang nhap".formatted(unit)))
                .at("/items/0");
        assertThat(question.path("stem").asString()).isEqualTo("Bấm vào đâu?");
        assertThat(question.at("/picture/description").asString()).isEqualTo("Trang đăng nhập");
        assertThat(calls.get("/api/media/" + question.at("/picture/mediaId").asString()))
                .hasStatusOk();
        assertThat(new String(
                        calls.get("/api/question-exports/file?format=MOODLE_XML&unit=" + unit)
                                .getResponse()
                                .getContentAsByteArray(),
                        UTF_8))
                .contains("@@PLUGINFILE@@/a.png", "alt=\"Trang đăng nhập\"", "encoding=\"base64\">iVBOR");
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();
        assertThat(json(imports.upload(colleague, unit, "man-hinh.xml", file))
                        .at("/verdicts/KNOWN")
                        .asInt())
                .as("the same picture in somebody else's library")
                .isEqualTo(1);
        assertThat(json(imports.upload(
                                trainer, unit, "man-hinh.xml", asking("Trang đăng nhập", SamplePictures.png(41, 20))))
                        .at("/verdicts/READY")
                        .asInt())
                .as("another picture")
                .isEqualTo(1);
    }

    @Test
    void packagesOfOthersBringTheirPicturesAlsoDrawings() throws IOException {
        JsonNode older = imported("test_qti_1.2.zip");
        JsonNode newer = imported("test_qti_2.1.zip");

        assertThat(older.path("items").valueStream().filter(one -> one.hasNonNull("picture")))
                .hasSize(2);
        JsonNode drawn = shown(newer, "SINGLE_CHOICE");
        assertThat(drawn.at("/picture/url").asString()).endsWith(".svg");
        assertThat(drawn.at("/picture/description").asString()).startsWith("Figure showing Rectangle ABCD");
        assertThat(shown(newer, "ESSAY").at("/picture/description").asString())
                .as("before a long text to read")
                .startsWith("Picture of a door opening to a hallway");
    }

    private static JsonNode shown(JsonNode page, String type) {
        return page.path("items")
                .valueStream()
                .filter(one -> one.path("type").asString().equals(type) && one.hasNonNull("picture"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTextToReadMayBeLongAndOneThatIsTooLongKeepsNoPictureEither() {
        byte[] own = SamplePictures.png(43, 21);
        String text = "đ".repeat(10_000);
        JsonNode fits = json(
                imports.upload(trainer, unit, "doc.xml", asking("Trang", own).replace("Bấm vào đâu?", text)));
        assertThat(fits.at("/verdicts/READY").asInt()).isEqualTo(1);
        imports.confirm(fits, false);
        imports.done(fits);
        JsonNode question = json(calls.get("/api/questions?unit=" + unit)).at("/items/0");
        assertThat(question.path("stem").asString()).isEqualTo(text);

        JsonNode one = json(imports.upload(
                trainer,
                unit,
                "dai.xml",
                asking("Trang", "không phải hình".getBytes(UTF_8)).replace("Bấm vào đâu?", text + "đ")));
        assertThat(json(calls.get(Importing.uri(one) + "/questions"))
                        .at("/items/0/notes")
                        .valueStream()
                        .map(note -> note.path("text").asString()))
                .as("the library was not asked about the picture")
                .containsExactly("Nội dung dài 10001 ký tự, vượt quá 10000 ký tự. Hãy rút gọn");
    }

    private JsonNode imported(String name) throws IOException {
        aUnitHasATrainer();
        JsonNode one = json(imports.upload(trainer, unit, name, Files.readAllBytes(SharedData.require("qti/" + name))));
        imports.confirm(one, true);
        imports.done(one);
        return json(calls.get("/api/questions?unit=" + unit));
    }

    @Test
    void aPictureThatNobodyDescribedIsToldAndKeepsItsQuestionADraft() {
        JsonNode one = json(imports.upload(trainer, unit, "man-hinh.xml", asking("a.png", SamplePictures.png(40, 20))));
        JsonNode note = json(calls.get(Importing.uri(one) + "/questions")).at("/items/0/notes/0");
        assertThat(note.path("code").asString()).isEqualTo("assessment.import.picture-to-describe");
        assertThat(note.path("text").asString()).contains("a.png");
        assertThat(note.path("fatal").asBoolean()).isFalse();
        imports.confirm(one, false);
        imports.done(one);

        JsonNode question = json(calls.get("/api/questions?unit=" + unit)).at("/items/0");
        assertThat(json(calls.post(
                                "/api/questions/%s/status"
                                        .formatted(question.path("questionId").asString()),
                                "{\"status\": \"APPROVED\"}"))
                        .path("code")
                        .asString())
                .isEqualTo("assessment.picture-undescribed");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aQuestionComesWithoutAPictureThatTheLibraryRefuses(byte[] picture, String why) {
        JsonNode one = json(imports.upload(trainer, unit, "la.xml", asking("Trang đăng nhập", picture)));
        JsonNode row = json(calls.get(Importing.uri(one) + "/questions")).at("/items/0");

        assertThat(row.path("verdict").asString()).isEqualTo("READY");
        assertThat(row.path("hasPicture").asBoolean()).isFalse();
        assertThat(row.path("stem").asString()).isEqualTo("Bấm vào đâu?\n\nTrang đăng nhập");
        assertThat(row.path("notes").valueStream().map(note -> note.path("code").asString()))
                .containsExactly("assessment.import.picture-lost", why);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(SamplePictures.drawn("bmp", 40, 20), "media.kind-not-allowed"),
                Arguments.of("<html><script>alert(1)</script></html>".getBytes(UTF_8), "media.kind-not-allowed"),
                Arguments.of(vast(), "media.too-many-pixels"));
    }

    /** The head of a picture says that it has thousands of millions of pixels. */
    private static byte[] vast() {
        byte[] picture = SamplePictures.png(40, 20);
        ByteBuffer.wrap(picture).putInt(16, 60_000).putInt(20, 60_000);
        return picture;
    }

    private static String asking(String alt, byte[] picture) {
        return """
                <quiz><question type="truefalse"><name><text>Màn hình</text></name>
                <questiontext format="html"><text>&lt;p&gt;Bấm vào đâu?&lt;/p&gt;&lt;img src="@@PLUGINFILE@@/a.png" alt="%s"&gt;</text>
                <file name="a.png" path="/" encoding="base64">%s</file></questiontext>
                <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer></question></quiz>
                """.formatted(alt, java.util.Base64.getEncoder().encodeToString(picture));
    }

    private static String markers(byte[] picture) {
        return """
                <quiz><question type="ddmarker"><name><text>Chỉ</text></name><questiontext><text>Chỉ vào ủy ban</text></questiontext>
                <file name="hinh.png" encoding="base64">%s</file><drag><no>1</no><text>đây</text></drag>
                <drop><no>1</no><shape>rectangle</shape><coords>4,4;20,10</coords><choice>1</choice></drop></question></quiz>
                """.formatted(java.util.Base64.getEncoder().encodeToString(picture));
    }
}
