package vn.hocso.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** An attempt at a quiz that has been handed in with a file, and was marked by a person. */
final class ExamUnderWay {

    private final MockMvcTester http;
    private final Calls calls;
    private final JdbcClient jdbc;
    private final Targets targets;

    ExamUnderWay(MockMvcTester http, Calls calls, JdbcClient jdbc, Targets targets) {
        this.http = http;
        this.calls = calls;
        this.jdbc = jdbc;
        this.targets = targets;
    }

    void begin(Someone trainer, UnitId unit, Someone learner) {
        String topic = "Bài luận " + Somebody.word();
        String question = calls.post(trainer, "/api/questions", """
                        {"unitId": "%s", "type": "FILE_UPLOAD", "topic": "%s", "stem": "Chuyển đổi số là gì?", "difficulty": "EASY",
                         "body": {"mostFiles": 1, "groups": ["DOCUMENT"], "mostMegabytes": 1, "withText": false, "rubric": [{"name": "Lập luận", "levels": [
                           {"description": "Chưa rõ", "points": 0}, {"description": "Rõ", "points": 5}]}]}}""".formatted(unit, topic))
                .path("questionId")
                .asString();
        calls.post(trainer, "/api/questions/" + question + "/status", "{\"status\": \"APPROVED\"}");
        AuthoringCalls author = new AuthoringCalls(http, trainer);
        JsonNode course = author.courseWithLessons("Khóa có bài luận " + Somebody.word(), unit, List.of("Bài luận"));
        String courseId = course.path("courseId").asString();
        String quiz = calls.post(trainer, "/api/quizzes", """
                        {"courseId": "%s", "title": "Bài luận", "topics": ["%s"], "questionCount": 1, "passMarkPercent": 50, "review": "NEVER"}""".formatted(courseId, topic))
                .path("quizId")
                .asString();
        JsonNode lesson = author.lesson(
                courseId, course.at("/sections/0/lessons/0/lessonId").asString());
        assertThat(author.writeBlocks(
                        courseId, lesson, AuthoringCalls.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz))))
                .hasStatusOk();
        author.publish(courseId);
        Awaitility.await()
                .until(() -> http.get()
                                .uri("/api/catalogue/courses/" + courseId)
                                .exchange()
                                .getResponse()
                                .getStatus()
                        == 200);
        String enrolment = calls.post(learner, "/api/courses/" + courseId + "/enrolments", "{}")
                .path("enrolmentId")
                .asString();
        JsonNode attempt = calls.post(learner, "/api/enrolments/%s/quizzes/%s/attempts".formatted(enrolment, quiz), "");
        String id = attempt.path("attemptId").asString();
        String file = handIn(learner, "/api/attempts/" + id);
        calls.put(trainer, "/api/attempts/" + id + "/marks/1", "{\"share\": 1, \"levels\": [1]}");
        String regrade = calls.post(trainer, "/api/questions/" + question + "/regrades", "{\"way\": \"NEW_KEY\"}")
                .path("regradeId")
                .asString();
        UUID work = work(UUID.fromString(id), learner);
        targets.with("quizzes.id", quiz)
                .with("regradeId", regrade)
                .with("hintId", hint(UUID.fromString(quiz), UUID.fromString(id)))
                .with("quizId", quiz)
                .with("quizzes.enrolmentId", enrolment)
                .with("attempts.id", id)
                .with("fileId", file)
                .with("workId", work)
                .with("reviewId", review(work));
    }

    /** The name of the file that is all of the answer. */
    private String handIn(Someone learner, String attempt) {
        String file = UUID.randomUUID().toString();
        byte[] content = "%PDF-1.7 Chuyển đổi số".getBytes(StandardCharsets.UTF_8);
        calls.post(
                learner,
                attempt + "/answers/1/files",
                "{\"fileId\": \"%s\", \"name\": \"bai.pdf\", \"bytes\": %d}".formatted(file, content.length));
        calls.putBytes(learner, attempt + "/files/" + file + "/pieces/0", content);
        JsonNode whole = calls.post(learner, attempt + "/files/" + file + "/completion", "");
        calls.put(learner, attempt + "/answers/1", "{\"answer\": {\"files\": [%s]}, \"seq\": 1}".formatted(whole));
        calls.post(learner, attempt + "/submission", "");
        return file;
    }

    /** One attempt is too few for learners to review each other. */
    private UUID work(UUID attempt, Someone learner) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into assessment_peer_pool (quiz_id, version_id, question_id, revision)
                        select a.quiz_id, a.version_id, a.id, 1 from assessment_attempt a where a.id = ?
                        """).param(Ids.bytes(attempt)).update();
        jdbc.sql("""
                        insert into assessment_peer_work (id, attempt_id, no, account_id, quiz_id, version_id, question_id, revision, required,
                          needed, own_first, state, handed_in_at, until_at)
                        select ?, a.id, 1, ?, a.quiz_id, a.version_id, a.id, 1, 1, 1, true, 'MARKED', utc_timestamp(6),
                          utc_timestamp(6) + interval 7 day
                        from assessment_attempt a where a.id = ?
                        """)
                .params(Ids.bytes(id), Ids.bytes(learner.id().value()), Ids.bytes(attempt))
                .update();
        return id;
    }

    private UUID review(UUID work) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into assessment_peer_review (id, work_id, own_work_id, account_id, state, levels, comments, remark, share,
                          begun_at, sent_at)
                        values (?, ?, ?, ?, 'SENT', '[1]', '[""]', 'Lập luận rõ ràng', 1, utc_timestamp(6), utc_timestamp(6))
                        """)
                .params(Ids.bytes(id), Ids.bytes(work), Ids.bytes(Ids.next()), Ids.bytes(Ids.next()))
                .update();
        return id;
    }

    /** One attempt is too few for a hint to be found. */
    private UUID hint(UUID quiz, UUID attempt) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into assessment_integrity_hint (id, quiz_id, kind, attempt_id, other_attempt_id, asked, found, expected,
                          by_chance, found_at, still_found, state)
                        values (?, ?, 'FAST_ATTEMPT', ?, ?, 20, 60, 900, 0.0001, utc_timestamp(6), true, 'OPEN')
                        """)
                .params(Ids.bytes(id), Ids.bytes(quiz), Ids.bytes(attempt), Ids.bytes(attempt))
                .update();
        return id;
    }
}
