package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Screenshots;
import vn.hocso.assessment.bank.QuestionIntake.Incoming;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.TrueFalseBody;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class PicturesOfQuestionsTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private MediaLibrary library;

    @Autowired
    private QuestionIntake intake;

    private UnitId unit;
    private Someone person;
    private LearnerCalls trainer;
    private MediaId picture;

    @BeforeEach
    void aTrainerHasAScreenshot() {
        unit = somebody.unit();
        person = somebody.in(unit).withRole(Role.TRAINER).make();
        trainer = new LearnerCalls(http, person.signedIn());
        picture = Screenshots.keep(library, person.actor(), 40);
    }

    @Test
    void aQuestionShowsItsPictureAndIsFoundByWhatThatShows() {
        JsonNode question = json(write(null, Screenshots.written(picture, " Hộp thoại cảnh báo chứng thư ")));

        assertThat(question.at("/picture/mediaId").stringValue()).isEqualTo(picture.toString());
        assertThat(question.at("/picture/url").stringValue()).startsWith("/");
        assertThat(question.at("/picture/description").stringValue()).isEqualTo("Hộp thoại cảnh báo chứng thư");
        JsonNode found = json(trainer.get("/api/questions?unit=%s&q=canh bao chung thu".formatted(unit)));
        assertThat(found.path("total").intValue()).isEqualTo(1);
        assertThat(found.at("/items/0/picture/mediaId").stringValue()).isEqualTo(picture.toString());
    }

    @Test
    void aQuestionWithoutAPictureSaysSo() {
        JsonNode question = json(write(null, "null"));

        assertThat(question.hasNonNull("picture")).isFalse();
    }

    @Test
    void anotherPictureIsARevisionThatHasToBeApprovedAnew() {
        JsonNode first = json(write(null, Screenshots.written(picture, "Cũ")));
        assertThat(decide(first, "APPROVED")).hasStatusOk();

        MediaId other = Screenshots.keep(library, person.actor(), 41);
        JsonNode revised = json(write(first, Screenshots.written(other, "Mới")));
        assertThat(revised.path("revision").intValue()).isEqualTo(2);
        assertThat(revised.path("status").stringValue()).isEqualTo("DRAFT");
        assertThat(revised.at("/picture/mediaId").stringValue()).isEqualTo(other.toString());
        JsonNode without = json(write(revised, "null"));
        assertThat(without.hasNonNull("picture")).isFalse();
        assertThat(json(trainer.get("/api/questions?unit=%s&q=moi".formatted(unit)))
                        .path("total")
                        .intValue())
                .as("what a picture showed that is gone")
                .isZero();
    }

    @Test
    void whatIsNoPictureOfTheLibraryIsRefusedByItsField() {
        MediaId captions = Screenshots.keep(
                library,
                person.actor(),
                Purpose.CAPTIONS,
                "loi.vtt",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nXin chào\n".getBytes(UTF_8));

        assertFault(
                write(null, Screenshots.written(new MediaId(UUID.randomUUID()), "Không có")),
                "picture.mediaId",
                "assessment.picture-missing");
        assertFault(
                write(null, Screenshots.written(captions, "Không phải hình")),
                "picture.mediaId",
                "assessment.picture-missing");
    }

    @Test
    void aPictureThatNobodyDescribesIsRefusedByItsField() {
        assertFault(
                write(null, Screenshots.written(picture, " \\n ")),
                "picture.description",
                "assessment.picture-undescribed");
        assertFault(
                write(null, "{\"mediaId\": \"%s\"}".formatted(picture)),
                "picture.description",
                "assessment.picture-undescribed");
        JsonNode described = json(write(null, Screenshots.written(picture, "Có mô tả")));
        assertFault(
                write(described, Screenshots.written(picture, "")),
                "picture.description",
                "assessment.picture-undescribed");
        assertThat(write(null, Screenshots.written(picture, "a".repeat(1_001)))).hasStatus(400);
        assertThat(write(null, "{\"description\": \"Không có hình\"}")).hasStatus(400);
    }

    @Test
    void aCopyTakesThePictureAlong() {
        JsonNode question = json(write(null, Screenshots.written(picture, "Biểu mẫu")));
        JsonNode copy = json(trainer.post(uri(question) + "/copies", "{\"unitId\": \"%s\"}".formatted(unit)));

        assertThat(copy.path("questionId")).isNotEqualTo(question.path("questionId"));
        assertThat(copy.path("picture")).isEqualTo(question.path("picture"));
    }

    @Test
    void whatAFileBroughtUndescribedIsApprovedOnceSomebodyDescribedIt() {
        JsonNode question = undescribed();
        assertThat(question.at("/picture/mediaId").stringValue()).isEqualTo(picture.toString());

        assertFault(decide(question, "APPROVED"), "picture.description", "assessment.picture-undescribed");
        JsonNode copy = json(trainer.post(uri(question) + "/copies", "{\"unitId\": \"%s\"}".formatted(unit)));
        assertFault(decide(copy, "APPROVED"), "picture.description", "assessment.picture-undescribed");
        assertThat(decide(question, "RETIRED")).hasStatusOk();

        JsonNode described = json(write(question, Screenshots.written(picture, "Nút Đăng nhập")));
        assertThat(decide(described, "APPROVED")).hasStatusOk();
    }

    @Test
    void amongManyTheUndescribedStayDrafts() {
        JsonNode question = undescribed();
        write(null, Screenshots.written(picture, "Có mô tả"));
        String approval = "{\"which\": {\"unit\": \"%s\"}, \"status\": \"APPROVED\"}".formatted(unit);
        JsonNode told = json(trainer.post("/api/question-edits/preview", approval));
        assertThat(told.path("chosen").intValue()).isEqualTo(2);
        assertThat(told.path("changed").intValue()).isEqualTo(1);
        assertThat(told.path("undescribed").intValue()).isEqualTo(1);
        assertThat(told.path("unchanged").intValue()).isZero();
        assertThat(told.path("mayNot").intValue()).isZero();

        assertThat(json(trainer.post("/api/question-edits", approval))
                        .path("undescribed")
                        .intValue())
                .isEqualTo(1);
        assertThat(json(trainer.get(uri(question))).path("status").stringValue())
                .isEqualTo("DRAFT");
    }

    @Test
    void anAuthorTriesAQuestionWithItsPictureBeforeItIsSaved() {
        JsonNode tried = json(rehearse("{\"mediaId\": \"%s\"}".formatted(picture)));

        assertThat(tried.at("/picture/url").stringValue()).startsWith("/");
        assertFault(
                rehearse("{\"mediaId\": \"%s\"}".formatted(UUID.randomUUID())),
                "picture.mediaId",
                "assessment.picture-missing");
    }

    private JsonNode undescribed() {
        QuestionId id = intake.add(
                person.actor(),
                unit,
                new Incoming(
                        "Nhập",
                        "TRUE_FALSE",
                        Difficulty.EASY,
                        "Đây là trang giả mạo?",
                        Bodies.write(new TrueFalseBody(true, null, null)),
                        null,
                        new WrittenPicture(picture.value(), null),
                        Set.of()));
        return json(trainer.get("/api/questions/" + id));
    }

    private MvcTestResult write(@Nullable JsonNode former, String shown) {
        String question = """
                {"unitId": "%s", "revision": %s, "topic": "Kỹ năng số", "type": "TRUE_FALSE", "difficulty": "EASY",
                 "stem": "Đây là trang giả mạo?", "body": {"right": true}, "picture": %s}
                """.formatted(unit, former == null ? "null" : former.path("revision"), shown);
        return former == null ? trainer.post("/api/questions", question) : trainer.put(uri(former), question);
    }

    private MvcTestResult rehearse(String shown) {
        return trainer.post("/api/question-rehearsals", """
                {"unitId": "%s", "type": "TRUE_FALSE", "stem": "Đây là trang giả mạo?", "body": {"right": true}, "picture": %s, "seed": 7}
                """.formatted(unit, shown));
    }

    private MvcTestResult decide(JsonNode question, String status) {
        return trainer.post(uri(question) + "/status", "{\"status\": \"%s\"}".formatted(status));
    }

    private static String uri(JsonNode question) {
        return "/api/questions/" + question.path("questionId").stringValue();
    }

    private static void assertFault(MvcTestResult refused, String field, String code) {
        assertThat(refused).hasStatus(400);
        assertThat(List.of(
                        json(refused).at("/errors/0/field").stringValue(),
                        json(refused).at("/errors/0/code").stringValue()))
                .containsExactly(field, code);
    }
}
