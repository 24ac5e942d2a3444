package vn.hocso.assessment.attempt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
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
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Somebody takes a quiz that asks for files of up to one megabyte, two of them, PDF and pictures among others, with a text. */
abstract class FileUploadScene {

    static final String BODY = """
            {"mostFiles": 2, "groups": ["DOCUMENT", "PICTURE"], "mostMegabytes": 1, "withText": true,
              "guidance": "CHỈ DÀNH CHO NGƯỜI CHẤM", "rubric": []}""";
    static final int PIECE = 512 * 1024;

    @Autowired
    MockMvcTester http;

    @Autowired
    Courses courses;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectStore store;

    @Autowired
    GoneFiles goneFiles;

    @Autowired
    AttemptPersonalData personalData;

    EssayExam exam;
    LearnerCalls learner;
    String attempt;

    @BeforeEach
    void aLearnerIsAtWork() {
        exam = new EssayExam(http, somebody, courses, quizzes, Review.AFTER_SUBMIT, null, "FILE_UPLOAD", BODY);
        learner = exam.learner;
        attempt = "/api/attempts/"
                + json(learner.post(exam.quizUri + "/attempts", null))
                        .path("attemptId")
                        .stringValue();
    }

    LearnerCalls another() {
        return new LearnerCalls(http, somebody.in(exam.classroom.unit()).make().signedIn());
    }

    String attemptOf(LearnerCalls other) {
        JsonNode open = json(other.post(
                "/api/enrolments/%s/quizzes/%s/attempts".formatted(other.enrol(exam.classroom.course()), exam.quiz),
                null));
        return "/api/attempts/" + open.path("attemptId").stringValue();
    }

    JsonNode handedIn(String name, byte[] content) {
        UUID id = UUID.randomUUID();
        assertThat(announce(id, name, content.length)).hasStatusOk();
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            assertThat(piece(learner, id, from / PIECE, piece)).hasStatus(204);
        }
        return json(complete(id));
    }

    MvcTestResult announce(UUID id, String name, long bytes) {
        return learner.post(
                attempt + "/answers/1/files",
                JsonMapper.shared().writeValueAsString(Map.of("fileId", id, "name", name, "bytes", bytes)));
    }

    MvcTestResult piece(LearnerCalls person, UUID file, int no, byte[] content) {
        return person.putBytes(attempt + "/files/%s/pieces/%d".formatted(file, no), content);
    }

    MvcTestResult complete(UUID file) {
        return learner.post(attempt + "/files/" + file + "/completion", null);
    }

    void answer(int seq, JsonNode... files) {
        assertThat(put(
                        seq,
                        Arrays.stream(files)
                                .map(JsonNode::toString)
                                .reduce((one, other) -> one + "," + other)
                                .orElse("")))
                .hasStatusOk();
    }

    MvcTestResult put(int seq, String files) {
        return learner.put(
                attempt + "/answers/1", "{\"answer\": {\"files\": [%s]}, \"seq\": %d}".formatted(files, seq));
    }

    String uri(JsonNode file) {
        return attempt + "/files/" + file.path("fileId").stringValue();
    }

    String key(JsonNode file) {
        return "answers/%s/%s/whole".formatted(id(), file.path("fileId").stringValue());
    }

    UUID id() {
        return UUID.fromString(attempt.substring(attempt.lastIndexOf('/') + 1));
    }

    int rows() {
        return jdbc.sql("select count(*) from assessment_answer_file where attempt_id = ?")
                .param(Ids.bytes(id()))
                .query(Integer.class)
                .single();
    }

    static Map<String, Integer> zipped(MvcTestResult result) throws IOException {
        Map<String, Integer> entries = new java.util.HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes().length);
            }
        }
        return entries;
    }

    static byte[] pdf(int length) {
        byte[] content = new byte[length];
        byte[] head = "%PDF-1.7\n".getBytes(ISO_8859_1);
        System.arraycopy(head, 0, content, 0, head.length);
        return content;
    }
}
