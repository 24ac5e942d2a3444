package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.competency.Competencies;
import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.Competencies.NewFramework;
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
class QuestionImportTests {

    private static final String FILE = """
            $CATEGORY: $course$/top/Chữ ký số

            ::Một::Chữ ký số có giá trị pháp lý?{TRUE}

            ::Hai::Thủ đô của Việt Nam là{=Hà Nội ~Huế ~Đà Nẵng}

            ::Ba::Câu hỏng{=Hà Nội ~Huế
            """;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Competencies competencies;

    private UnitId unit;
    private Someone trainer;
    private LearnerCalls calls;

    @BeforeEach
    void aUnitHasATrainer() {
        unit = somebody.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        calls = new LearnerCalls(http, trainer.signedIn());
    }

    @Test
    void nothingIsInTheBankUntilSomebodyConfirms() {
        JsonNode one = json(upload(trainer, unit, FILE));

        assertThat(one.path("format").asString()).isEqualTo("GIFT");
        assertThat(one.path("verdicts").path("READY").asInt()).isEqualTo(2);
        assertThat(one.path("verdicts").path("ERROR").asInt()).isEqualTo(1);
        assertThat(inTheBank()).isZero();
    }

    @Test
    void whatKeepsAQuestionOutIsSaidWithItsLineAndWhatToDo() {
        JsonNode one = json(upload(trainer, unit, FILE));
        JsonNode faulty = json(calls.get(uri(one) + "/questions?verdict=ERROR"));

        assertThat(faulty.path("total").asInt()).isEqualTo(1);
        JsonNode note = faulty.path("items").path(0).path("notes").path(0);
        assertThat(note.path("code").asString()).isEqualTo("assessment.import.unbalanced-braces");
        assertThat(note.path("line").asInt()).isEqualTo(7);
        assertThat(note.path("fatal").asBoolean()).isTrue();
        assertThat(note.path("text").asString()).contains("{ }").doesNotContain("assessment.");
    }

    @Test
    void aFileWithoutAQuestionSaysSo() {
        JsonNode one = json(upload(trainer, unit, "cau-hoi.gift", "// chỉ có chú thích\n"));

        assertThat(one.path("notes").path(0).path("code").asString()).isEqualTo("assessment.import.no-questions");
        assertThat(one.path("notes").path(0).path("text").asString()).doesNotContain("assessment.");
    }

    @Test
    void questionsWithErrorsAreLeftOutOnlyWhenSomebodySaysSo() {
        JsonNode one = json(upload(trainer, unit, FILE));

        assertThat(confirm(one, false)).hasStatus(409);
        assertThat(confirm(one, true)).hasStatus(202);
        JsonNode done = done(one);
        assertThat(done.path("outcomes").path("CREATED").asInt()).isEqualTo(2);
        assertThat(done.path("outcomes").path("SKIPPED").asInt()).isEqualTo(1);
        assertThat(done.path("job").path("result").path("url").asString()).isNotEmpty();
        assertThat(json(calls.get("/api/questions?unit=%s&topic=Nhập/Chữ ký số".formatted(unit)))
                        .path("total")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theSameFileAgainAddsNothing() {
        JsonNode first = json(upload(trainer, unit, FILE));
        confirm(first, true);
        done(first);
        JsonNode second = json(upload(trainer, unit, FILE));

        assertThat(second.path("verdicts").path("KNOWN").asInt()).isEqualTo(2);
        confirm(second, true);
        assertThat(done(second).path("outcomes").path("KNOWN").asInt()).isEqualTo(2);
        assertThat(inTheBank()).isEqualTo(2);
    }

    @Test
    void whatWasCarriedOutIsNotCarriedOutAgain() {
        JsonNode one = json(upload(trainer, unit, FILE));
        confirm(one, true);
        done(one);

        assertThat(confirm(one, true)).hasStatus(409);
    }

    @Test
    void competenciesAreFoundAgainByTheirCodesAndOthersAreNamed() {
        String framework = "Q" + Somebody.word();
        competencies.load(
                somebody.administrator().actor(),
                new NewFramework(
                        framework,
                        "1",
                        "Khung",
                        "Framework",
                        "",
                        List.of(new NewCompetency("1.1", "", "Bảo vệ thiết bị", "Protecting devices", "", ""))));
        JsonNode one = json(upload(
                trainer,
                unit,
                "// [tag:%s:1.1] [tag:%s:9] [tag:khó]\nĐúng không?{TRUE}"
                        .formatted(framework.toLowerCase(), framework)));

        JsonNode notes =
                json(calls.get(uri(one) + "/questions")).path("items").path(0).path("notes");
        assertThat(notes.valueStream().map(note -> note.path("code").asString()))
                .containsExactlyInAnyOrder("assessment.import.competency-unknown", "assessment.import.tags-lost");
        confirm(one, false);
        done(one);
        JsonNode question =
                json(calls.get("/api/questions?unit=" + unit)).path("items").path(0);
        assertThat(question.path("competencies")
                        .valueStream()
                        .map(competency -> competency.path("title").asString()))
                .containsExactly("Bảo vệ thiết bị");
        for (String format : List.of("GIFT", "MOODLE_XML")) {
            assertThat(new String(
                            calls.get("/api/question-exports/file?format=%s&unit=%s".formatted(format, unit))
                                    .getResponse()
                                    .getContentAsByteArray(),
                            UTF_8))
                    .contains(framework + ":1.1");
        }
    }

    @Test
    void aPictureThatIsAskedAboutIsKeptAndTakenAlongAgain() {
        JsonNode one = json(upload(trainer, unit, "chi-tren-hinh.xml", markers(SamplePictures.png(40, 20))));
        assertThat(one.path("verdicts").path("READY").asInt()).isEqualTo(1);
        confirm(one, false);
        done(one);

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
        assertThat(json(upload(trainer, unit, "chi-tren-hinh.xml", markers(SamplePictures.png(40, 20))))
                        .path("verdicts")
                        .path("KNOWN")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aPictureThatTheLibraryRefusesKeepsItsQuestionOut() {
        JsonNode one = json(upload(trainer, unit, "la.xml", markers(SamplePictures.drawn("bmp", 40, 20))));

        assertThat(one.path("verdicts").path("ERROR").asInt()).isEqualTo(1);
        assertThat(json(calls.get(uri(one) + "/questions"))
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
        JsonNode one = json(upload(trainer, unit, "man-hinh.xml", file));
        JsonNode row = json(calls.get(uri(one) + "/questions")).at("/items/0");
        assertThat(row.path("hasPicture").asBoolean()).isTrue();
        assertThat(row.path("notes").size()).isZero();
        confirm(one, false);
        done(one);

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
        assertThat(json(upload(colleague, unit, "man-hinh.xml", file))
                        .at("/verdicts/KNOWN")
                        .asInt())
                .as("the same picture in somebody else's library")
                .isEqualTo(1);
        assertThat(json(upload(trainer, unit, "man-hinh.xml", asking("Trang đăng nhập", SamplePictures.png(41, 20))))
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
        JsonNode drawn = newer.path("items")
                .valueStream()
                .filter(one -> one.hasNonNull("picture"))
                .findFirst()
                .orElseThrow();
        assertThat(drawn.at("/picture/url").asString()).endsWith(".svg");
        assertThat(drawn.at("/picture/description").asString()).startsWith("Figure showing Rectangle ABCD");
    }

    private JsonNode imported(String name) throws IOException {
        unit = somebody.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        calls = new LearnerCalls(http, trainer.signedIn());
        JsonNode one = json(upload(trainer, unit, name, Files.readAllBytes(SharedData.require("qti/" + name))));
        confirm(one, true);
        done(one);
        return json(calls.get("/api/questions?unit=" + unit));
    }

    @Test
    void aPictureThatNobodyDescribedIsToldAndKeepsItsQuestionADraft() {
        JsonNode one = json(upload(trainer, unit, "man-hinh.xml", asking("a.png", SamplePictures.png(40, 20))));
        JsonNode note = json(calls.get(uri(one) + "/questions")).at("/items/0/notes/0");
        assertThat(note.path("code").asString()).isEqualTo("assessment.import.picture-to-describe");
        assertThat(note.path("text").asString()).contains("a.png");
        assertThat(note.path("fatal").asBoolean()).isFalse();
        confirm(one, false);
        done(one);

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
        JsonNode one = json(upload(trainer, unit, "la.xml", asking("Trang đăng nhập", picture)));
        JsonNode row = json(calls.get(uri(one) + "/questions")).at("/items/0");

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

    @Test
    void importsOfOnesOwnAreListedWithWhatCameOfThem() {
        JsonNode first = json(upload(trainer, unit, FILE));
        confirm(first, true);
        done(first);
        upload(trainer, unit, "hai.gift", "Đúng chứ?{TRUE}");

        JsonNode list = json(calls.get("/api/question-imports?size=1"));
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.path("items").path(0).path("fileName").asString()).isEqualTo("hai.gift");
        JsonNode earlier = json(calls.get("/api/question-imports?size=1&page=1"))
                .path("items")
                .path(0);
        assertThat(earlier.path("state").asString()).isEqualTo("DONE");
        assertThat(earlier.path("questionCount").asInt()).isEqualTo(3);
        assertThat(earlier.path("created").asInt()).isEqualTo(2);
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();
        assertThat(json(new LearnerCalls(http, colleague.signedIn()).get("/api/question-imports"))
                        .path("total")
                        .asInt())
                .isZero();
    }

    private static String markers(byte[] picture) {
        return """
                <quiz><question type="ddmarker"><name><text>Chỉ</text></name><questiontext><text>Chỉ vào ủy ban</text></questiontext>
                <file name="hinh.png" encoding="base64">%s</file><drag><no>1</no><text>đây</text></drag>
                <drop><no>1</no><shape>rectangle</shape><coords>4,4;20,10</coords><choice>1</choice></drop></question></quiz>
                """.formatted(java.util.Base64.getEncoder().encodeToString(picture));
    }

    @Test
    void anUnknownOrHostileFileIsRefusedWithItsReason() {
        assertThat(json(upload(trainer, unit, "bai.docx", "Không phải câu hỏi"))
                        .path("code")
                        .asString())
                .isEqualTo("assessment.question-file-unknown");
        String bomb = "<!DOCTYPE quiz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><quiz>&b;</quiz>";
        assertThat(json(upload(trainer, unit, "bom.xml", bomb)).path("code").asString())
                .isEqualTo("assessment.question-file-forbidden-xml");
    }

    @Test
    void anImportIsDiscardedByWhoeverBeganIt() {
        JsonNode one = json(upload(trainer, unit, FILE));

        assertThat(http.delete().uri(uri(one)).with(trainer.signedIn()).exchange())
                .hasStatus(204);
        assertThat(calls.get(uri(one))).hasStatus(404);
    }

    @Test
    void importsAreForThoseWhoWriteQuestionsOfTheUnitAndSeenByTheirOwnerOnly() {
        JsonNode one = json(upload(trainer, unit, FILE));
        Someone learner = somebody.in(unit).make();
        Someone other = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();

        assertThat(http.get().uri(uri(one)).exchange()).hasStatus(401);
        assertThat(upload(learner, unit, FILE)).hasStatus(403);
        assertThat(upload(other, unit, FILE)).hasStatus(404);
        assertThat(new LearnerCalls(http, learner.signedIn()).get(uri(one))).hasStatus(403);
        assertThat(new LearnerCalls(http, other.signedIn()).get(uri(one) + "/questions"))
                .hasStatus(404);
        assertThat(new LearnerCalls(http, colleague.signedIn()).get(uri(one))).hasStatus(404);
    }

    private int inTheBank() {
        return json(calls.get("/api/questions?unit=" + unit)).path("total").asInt();
    }

    private static String uri(JsonNode one) {
        return "/api/question-imports/" + one.path("id").asString();
    }

    private MvcTestResult confirm(JsonNode one, boolean skipErrors) {
        return calls.post(
                uri(one) + "/confirmation",
                "{\"topic\": \"Nhập\", \"keepTopics\": true, \"difficulty\": \"MEDIUM\", \"skipErrors\": %s}"
                        .formatted(skipErrors));
    }

    private JsonNode done(JsonNode one) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "DONE"
                        .equals(json(calls.get(uri(one)))
                                .path("job")
                                .path("state")
                                .asString()));
        return json(calls.get(uri(one)));
    }

    private MvcTestResult upload(Someone who, UnitId to, String content) {
        return upload(who, to, "cau-hoi.gift", content);
    }

    private MvcTestResult upload(Someone who, UnitId to, String name, String content) {
        return upload(who, to, name, content.getBytes(UTF_8));
    }

    private MvcTestResult upload(Someone who, UnitId to, String name, byte[] content) {
        return http.post()
                .uri("/api/question-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .param("unitId", to.toString())
                .with(who.signedIn())
                .exchange();
    }
}
