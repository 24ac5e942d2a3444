package vn.hocso.assessment.attempt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.media.ObjectStore;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Files of up to one megabyte, two of them, PDF and pictures among others, with a text. */
@HocsoTest
class FileUploadTests {

    private static final String BODY = """
            {"mostFiles": 2, "groups": ["DOCUMENT", "PICTURE"], "mostMegabytes": 1, "withText": true,
              "guidance": "CHỈ DÀNH CHO NGƯỜI CHẤM", "rubric": []}""";
    private static final int PIECE = 512 * 1024;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ObjectStore store;

    @Autowired
    private GoneFiles goneFiles;

    @Autowired
    private AttemptPersonalData personalData;

    private EssayExam exam;
    private LearnerCalls learner;
    private String attempt;

    @BeforeEach
    void aLearnerIsAtWork() {
        exam = new EssayExam(http, somebody, courses, quizzes, Review.AFTER_SUBMIT, null, "FILE_UPLOAD", BODY);
        learner = exam.learner;
        attempt = "/api/attempts/"
                + json(learner.post(exam.quizUri + "/attempts", null))
                        .path("attemptId")
                        .stringValue();
    }

    @Test
    void aFileComesInPiecesAndIsMarkedByAPersonWhoDoesNotLearnItsName() throws IOException {
        byte[] pdf = pdf(PIECE + 17);
        JsonNode file = handedIn("Nguyễn Văn An - bài làm.pdf", pdf);
        assertThat(file.path("bytes").longValue()).isEqualTo(pdf.length);
        answer(1, file);
        assertThat(json(learner.get(attempt))
                        .at("/questions/0/answer/answer/files/0/name")
                        .stringValue())
                .isEqualTo("Nguyễn Văn An - bài làm.pdf");
        assertThat(learner.post(attempt + "/submission", null)).hasStatusOk();

        LearnerCalls marker = exam.trainer();
        MvcTestResult work = marker.get(attempt + "/marks");
        assertThat(work).bodyText().contains("1-1.pdf").doesNotContain("Văn An").contains("CHỈ DÀNH");
        MvcTestResult sent = marker.get(uri(file));
        assertThat(sent.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(sent.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("1-1.pdf")
                .doesNotContain("An");
        assertThat(sent).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(sent.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(sent.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(zipped(marker.get(attempt + "/files")))
                .containsOnlyKeys("1-1.pdf")
                .containsValue(pdf.length);

        assertThat(json(marker.put(attempt + "/marks/1", "{\"share\": 0.75, \"remark\": \"Tốt\"}"))
                        .path("awaitsMarking")
                        .booleanValue())
                .isFalse();
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(75);
        assertThat(result.at("/review/0/answer/files/0/name").stringValue()).startsWith("Nguyễn Văn An");
        assertThat(json(marker.get(attempt + "/sheet"))
                        .at("/questions/0/answer/files/0/name")
                        .stringValue())
                .as("who may change a mark knows whose it is")
                .startsWith("Nguyễn Văn An");
    }

    @Test
    void aPartOfACaseTakesFilesByItsOwnRule() {
        exam = new EssayExam(http, somebody, courses, quizzes, Review.AFTER_SUBMIT, null, "CASE", """
                {"parts": [{"stem": "Vì sao?", "type": "ESSAY", "weight": 1, "body": {"mostWords": 100, "rubric": []}},
                  {"stem": "Nộp kế hoạch", "type": "FILE_UPLOAD", "weight": 1, "body": %s}]}""".formatted(BODY));
        learner = exam.learner;
        attempt = attemptOf(learner);
        byte[] pdf = pdf(50);
        String announced = "{\"fileId\": \"%s\", \"name\": \"An.pdf\", \"bytes\": 50, \"part\": %d}";
        UUID id = UUID.randomUUID();
        assertThat(learner.post(attempt + "/answers/1/files", announced.formatted(id, 0)))
                .hasStatus(409)
                .bodyText()
                .contains("files-not-asked");
        assertThat(learner.post(attempt + "/answers/1/files", announced.formatted(id, 1)))
                .hasStatusOk();
        piece(learner, id, 0, pdf);
        JsonNode file = json(complete(id));
        assertThat(learner.put(
                        attempt + "/answers/1",
                        "{\"answer\": {\"parts\": {\"0\": {\"text\": \"Vì dân\"}, \"1\": {\"files\": [%s]}}}, \"seq\": 1}"
                                .formatted(file)))
                .hasStatusOk();
        learner.post(attempt + "/submission", null);
        LearnerCalls marker = exam.trainer();
        assertThat(marker.get(attempt + "/marks"))
                .bodyText()
                .contains("1-1.pdf")
                .doesNotContain("An.pdf");
        assertThat(marker.get(uri(file)).getResponse().getContentAsByteArray()).isEqualTo(pdf);
        assertThat(marker.put(attempt + "/marks/1", """
                        {"share": 0.5, "annotations": [{"from": 11, "to": 17, "quote": "Vì dân", "comment": "Đúng", "tag": "STRENGTH"}]}""")).hasStatusOk();
        assertThat(json(learner.get(attempt + "/result"))
                        .at("/review/0/annotated/text")
                        .stringValue())
                .isEqualTo("1. Vì sao?\nVì dân");
    }

    @Test
    void eachStepMayBeRepeated() {
        byte[] pdf = pdf(1_000);
        UUID id = UUID.randomUUID();
        announce(id, "bai.pdf", pdf.length);
        assertThat(announce(id, "bai.pdf", pdf.length)).hasStatusOk();
        assertThat(piece(learner, id, 0, pdf)).hasStatus(204);
        assertThat(piece(learner, id, 0, pdf)).hasStatus(204);
        JsonNode first = json(complete(id));
        assertThat(json(complete(id))).isEqualTo(first);
        assertThat(piece(learner, id, 0, pdf)).hasStatus(204);
        answer(1, first);
        answer(2, first);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsNotAskedForIsRefusedBeforeAByteIsSent() {
        assertThat(announce(UUID.randomUUID(), "bai.exe", 10))
                .hasStatus(400)
                .bodyText()
                .contains("file-not-allowed");
        assertThat(announce(UUID.randomUUID(), "bai.pdf", 1024 * 1024 + 1))
                .hasStatus(400)
                .bodyText()
                .contains("file-too-large");
        assertThat(announce(UUID.randomUUID(), "bai.pdf", 0)).hasStatus(400);
        assertThat(learner.post(
                        attempt + "/answers/2/files",
                        "{\"fileId\": \"%s\", \"name\": \"a.pdf\", \"bytes\": 1}".formatted(UUID.randomUUID())))
                .hasStatus(404);
        assertThat(learner.post(
                        attempt + "/answers/1/files",
                        "{\"fileId\": \"%s\", \"part\": 0, \"name\": \"a.pdf\", \"bytes\": 1}"
                                .formatted(UUID.randomUUID())))
                .hasStatus(409);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsLetGo() {
        byte[] page = "<!DOCTYPE html><html><body>hi</body></html>".getBytes(UTF_8);
        UUID id = UUID.randomUUID();
        announce(id, "bai.pdf", page.length);
        piece(learner, id, 0, page);
        assertThat(complete(id)).hasStatus(400).bodyText().contains("media.content-differs");
        assertThat(complete(id)).hasStatus(404);
    }

    @Test
    void aFileWithPiecesMissingOrOddIsNotWhole() {
        UUID id = UUID.randomUUID();
        byte[] pdf = pdf(PIECE + 5);
        announce(id, "bai.pdf", pdf.length);
        assertThat(piece(learner, id, 0, Arrays.copyOf(pdf, 10))).hasStatus(400);
        assertThat(piece(learner, id, 2, Arrays.copyOf(pdf, 10))).hasStatus(400);
        assertThat(piece(learner, id, 1, Arrays.copyOfRange(pdf, PIECE, pdf.length)))
                .hasStatus(204);
        assertThat(complete(id)).hasStatus(409).bodyText().contains("pieces-missing");
        assertThat(piece(learner, id, 0, Arrays.copyOf(pdf, PIECE))).hasStatus(204);
        assertThat(complete(id)).hasStatusOk();
    }

    @Test
    void answersNameFilesThatAreThereAndAsTheyAre() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        String renamed = file.toString().replace("\"bai.pdf\"", "\"khac.pdf\"");
        String larger = file.toString().replace(":100", ":99");
        String unknown = file.toString()
                .replace(file.path("fileId").stringValue(), UUID.randomUUID().toString());
        for (String wrong : List.of(renamed, larger, unknown)) {
            assertThat(put(1, wrong)).as(wrong).hasStatus(400);
        }
        assertThat(put(1, file.toString())).hasStatusOk();
    }

    @Test
    void filesOfAnotherAttemptAreNoAnswer() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        LearnerCalls other = another();
        String theirs = attemptOf(other);
        assertThat(other.put(theirs + "/answers/1", "{\"answer\": {\"files\": [%s]}, \"seq\": 1}".formatted(file)))
                .hasStatus(400);
        assertThat(other.post(
                        theirs + "/answers/1/files",
                        "{\"fileId\": %s, \"name\": \"a.pdf\", \"bytes\": 1}".formatted(file.path("fileId"))))
                .hasStatus(404);
    }

    @Test
    void whatBecomesWholeAfterTheTimeIsUpIsPartOfNoAnswer() {
        JsonNode inTime = handedIn("dung-gio.pdf", pdf(100));
        answer(1, inTime);
        UUID late = UUID.randomUUID();
        byte[] pdf = pdf(200);
        announce(late, "tre.pdf", pdf.length);
        piece(learner, late, 0, pdf);
        jdbc.sql("update assessment_attempt set deadline_at = ? where id = ?")
                .params(Columns.at(Instant.now().minusSeconds(60)), Ids.bytes(id()))
                .update();
        assertThat(complete(late)).hasStatus(409).bodyText().contains("attempt-closed");
        assertThat(piece(learner, late, 0, pdf)).hasStatus(409);
        assertThat(announce(UUID.randomUUID(), "tre.pdf", 10)).hasStatus(409);
        assertThat(json(learner.get(attempt + "/result")).path("state").stringValue())
                .isEqualTo("TIMED_OUT");
        assertThat(exam.trainer().get(uri(inTime))).hasStatusOk();
    }

    @Test
    void filesThatNoAnswerNamesAreSweptWithTheirBytes() {
        JsonNode kept = handedIn("giu.pdf", pdf(100));
        JsonNode left = handedIn("bo.pdf", pdf(101));
        UUID unfinished = UUID.randomUUID();
        announce(unfinished, "do-dang.pdf", 102);
        piece(learner, unfinished, 0, pdf(102));
        answer(1, kept, left);
        answer(2, kept);
        learner.post(attempt + "/submission", null);
        assertThat(learner.get(uri(left))).hasStatus(404);
        goneFiles.takeAway();
        assertThat(rows()).as("the attempt may be opened again").isEqualTo(3);
        jdbc.sql("update assessment_answer_file set left_at = timestampadd(day, -31, left_at) where attempt_id = ?")
                .param(Ids.bytes(id()))
                .update();
        goneFiles.takeAway();
        assertThat(rows()).isEqualTo(1);
        assertThat(store.exists(key(kept))).isTrue();
        assertThat(store.exists(key(left))).isFalse();
        assertThat(store.exists("answers/%s/%s/0".formatted(id(), unfinished))).isFalse();
        assertThat(learner.get(uri(kept))).hasStatusOk();
    }

    @Test
    void anAttemptThatIsOpenedAgainTakesTheFilesThatHadComeBefore() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        learner.post(attempt + "/submission", null);
        jdbc.sql("update assessment_attempt set state = 'OPEN', submitted_at = null where id = ?")
                .param(Ids.bytes(id()))
                .update();
        answer(1, file);
        learner.post(attempt + "/submission", null);
        assertThat(exam.trainer().get(uri(file))).hasStatusOk();
    }

    @Test
    void anUploadThatIsGivenUpIsLetGoAndOneThatIsWholeStays() {
        UUID unfinished = UUID.randomUUID();
        announce(unfinished, "do-dang.pdf", 102);
        assertThat(learner.delete(attempt + "/files/" + unfinished)).hasStatus(204);
        assertThat(piece(learner, unfinished, 0, pdf(102))).hasStatus(404);
        JsonNode whole = handedIn("bai.pdf", pdf(100));
        assertThat(learner.delete(uri(whole))).hasStatus(204);
        assertThat(learner.get(uri(whole))).hasStatusOk();
    }

    @Test
    void noMoreThanTheAttemptHoldsIsTakenAndWhatWasReplacedMakesRoom() {
        JsonNode first = handedIn("mot.pdf", pdf(100));
        JsonNode second = handedIn("hai.pdf", pdf(101));
        answer(1, first);
        answer(2, second);
        jdbc.sql("update assessment_answer_file set bytes = ? where attempt_id = ? and file_name = 'mot.pdf'")
                .params(AnswerFileIntake.MOST_MEGABYTES * 1024 * 1024 - 200, Ids.bytes(id()))
                .update();
        assertThat(announce(UUID.randomUUID(), "ba.pdf", 200))
                .hasStatus(409)
                .bodyText()
                .contains("attempt-full");
        jdbc.sql("update assessment_answer_file set whole_at = timestampadd(minute, -5, whole_at) where attempt_id = ?")
                .param(Ids.bytes(id()))
                .update();
        assertThat(announce(UUID.randomUUID(), "ba.pdf", 200)).hasStatusOk();
        assertThat(learner.get(uri(first))).hasStatus(404);
        assertThat(learner.get(uri(second))).hasStatusOk();
    }

    @Test
    void onlyTheLearnerAndThoseWhoMarkTheUnitReadFiles() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        answer(1, file);
        LearnerCalls trainer = exam.trainer();
        assertThat(trainer.get(uri(file))).as("nobody reads over a shoulder").hasStatus(404);
        learner.post(attempt + "/submission", null);
        Someone elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        for (LearnerCalls nobody : List.of(another(), new LearnerCalls(http, elsewhere.signedIn()))) {
            assertThat(nobody.get(uri(file)).getResponse().getStatus()).isIn(403, 404);
            assertThat(nobody.get(attempt + "/files").getResponse().getStatus()).isIn(403, 404);
            assertThat(nobody.delete(uri(file))).hasStatus(404);
            assertThat(piece(nobody, UUID.fromString(file.path("fileId").stringValue()), 0, pdf(100)))
                    .hasStatus(404);
        }
        assertThat(http.get().uri(uri(file))).hasStatus(401);
        assertThat(trainer.get(uri(file))).hasStatusOk();
        assertThat(learner.get(uri(file))).hasStatusOk();
        assertThat(trainer.get(attempt + "/files/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void anAnswerOfNothingNeedsNobodyToMarkIt() {
        learner.put(attempt + "/answers/1", "{\"answer\": {\"files\": [], \"text\": \" \"}, \"seq\": 1}");
        learner.post(attempt + "/submission", null);
        assertThat(json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue())
                .isFalse();
    }

    @Test
    void theTextWithTheFilesMayBeAnnotated() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        learner.put(
                attempt + "/answers/1",
                "{\"answer\": {\"files\": [%s], \"text\": \"Phần một và phần hai\"}, \"seq\": 1}".formatted(file));
        learner.post(attempt + "/submission", null);
        assertThat(exam.trainer().put(attempt + "/marks/1", """
                        {"share": 1, "annotations": [{"from": 0, "to": 8, "quote": "Phần một", "comment": "Rõ", "tag": "STRENGTH"}]}""")).hasStatusOk();
        assertThat(json(learner.get(attempt + "/result"))
                        .at("/review/0/annotated/annotations/0/comment")
                        .stringValue())
                .isEqualTo("Rõ");
    }

    @Test
    void oneFindsTheFilesInTheCopyOfOnesDataAndErasingTakesThem() {
        JsonNode file = handedIn("bai.pdf", pdf(100));
        answer(1, file);
        learner.post(attempt + "/submission", null);
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        personalData.tell(exam.person.id().value(), (table, row) -> {
            if (table.equals("answer-files")) {
                told.add(row);
            }
        });
        assertThat(told)
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("file", "bai.pdf").containsEntry("kind", "application/pdf"));
        personalData.erase(exam.person.id().value());
        goneFiles.takeAway();
        assertThat(store.exists(key(file))).isFalse();
        assertThat(rows()).isZero();
        assertThat(exam.trainer().get(uri(file))).hasStatus(404);
    }

    private LearnerCalls another() {
        return new LearnerCalls(http, somebody.in(exam.classroom.unit()).make().signedIn());
    }

    private String attemptOf(LearnerCalls other) {
        JsonNode open = json(other.post(
                "/api/enrolments/%s/quizzes/%s/attempts".formatted(other.enrol(exam.classroom.course()), exam.quiz),
                null));
        return "/api/attempts/" + open.path("attemptId").stringValue();
    }

    private JsonNode handedIn(String name, byte[] content) {
        UUID id = UUID.randomUUID();
        assertThat(announce(id, name, content.length)).hasStatusOk();
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            assertThat(piece(learner, id, from / PIECE, piece)).hasStatus(204);
        }
        return json(complete(id));
    }

    private MvcTestResult announce(UUID id, String name, long bytes) {
        return learner.post(
                attempt + "/answers/1/files",
                JsonMapper.shared().writeValueAsString(Map.of("fileId", id, "name", name, "bytes", bytes)));
    }

    private MvcTestResult piece(LearnerCalls person, UUID file, int no, byte[] content) {
        return person.putBytes(attempt + "/files/%s/pieces/%d".formatted(file, no), content);
    }

    private MvcTestResult complete(UUID file) {
        return learner.post(attempt + "/files/" + file + "/completion", null);
    }

    private void answer(int seq, JsonNode... files) {
        assertThat(put(
                        seq,
                        Arrays.stream(files)
                                .map(JsonNode::toString)
                                .reduce((one, other) -> one + "," + other)
                                .orElse("")))
                .hasStatusOk();
    }

    private MvcTestResult put(int seq, String files) {
        return learner.put(
                attempt + "/answers/1", "{\"answer\": {\"files\": [%s]}, \"seq\": %d}".formatted(files, seq));
    }

    private String uri(JsonNode file) {
        return attempt + "/files/" + file.path("fileId").stringValue();
    }

    private String key(JsonNode file) {
        return "answers/%s/%s/whole".formatted(id(), file.path("fileId").stringValue());
    }

    private UUID id() {
        return UUID.fromString(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    private int rows() {
        return jdbc.sql("select count(*) from assessment_answer_file where attempt_id = ?")
                .param(Ids.bytes(id()))
                .query(Integer.class)
                .single();
    }

    private static Map<String, Integer> zipped(MvcTestResult result) throws IOException {
        Map<String, Integer> entries = new java.util.HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        return entries;
    }

    private static byte[] pdf(int length) {
        byte[] content = new byte[length];
        byte[] head = "%PDF-1.7\n".getBytes(ISO_8859_1);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
