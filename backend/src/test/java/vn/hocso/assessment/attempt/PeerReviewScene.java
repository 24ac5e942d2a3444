package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Combining;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A quiz whose essay learners mark among themselves: each reviews two, two make a mark, and the own mark waits for the own reviews. */
abstract class PeerReviewScene {

    static final String REMARK = "Bài nêu được ý chính nhưng cần thêm ví dụ cụ thể";

    @Autowired
    MockMvcTester http;

    @Autowired
    Courses courses;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Somebody somebody;

    @Autowired
    PeerPeriods periods;

    @Autowired
    AttemptPersonalData personalData;

    @Autowired
    JdbcClient jdbc;

    EssayExam exam;
    LearnerCalls an;
    LearnerCalls binh;
    LearnerCalls chi;
    LearnerCalls trainer;
    String ofAn;
    String ofBinh;
    String ofChi;

    @BeforeEach
    void threeLearnersHandIn() {
        begin(Review.AFTER_SUBMIT, new PeerReview(2, 2, 7, Combining.MEDIAN, true));
    }

    void begin(Review review, PeerReview rule) {
        exam = EssayExam.ofPeers(http, somebody, courses, quizzes, review, rule);
        trainer = exam.trainer();
        an = exam.learner;
        binh = exam.another();
        chi = exam.another();
        ofAn = exam.handedIn("Bài của An");
        ofBinh = exam.handedInBy(binh, "Bài của Bình");
        ofChi = exam.handedInBy(chi, "Bài của Chi");
    }

    void timeIsUp() {
        jdbc.sql("update assessment_peer_work set until_at = ? where quiz_id = ?")
                .params(Columns.at(Instant.now().minusSeconds(60)), Ids.bytes(exam.quiz.value()))
                .update();
        periods.passAt(Instant.now());
    }

    List<String> atOnce(List<LearnerCalls> askers) throws Exception {
        List<Callable<String>> requests = new ArrayList<>();
        for (LearnerCalls one : askers) {
            requests.add(() -> next(one).path("reviewId").stringValue());
        }
        List<String> given = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(askers.size())) {
            for (Future<String> one : pool.invokeAll(requests)) {
                given.add(one.get());
            }
        }
        return given;
    }

    void reviewAll(LearnerCalls learner, int level) {
        while (json(learner.get("/api/peer-duties")).at("/0/done").intValue() < 2) {
            review(learner, level);
        }
    }

    void review(LearnerCalls learner, int level) {
        send(learner, next(learner), level);
    }

    /** The id of a review of this very text that is being written; others are sent on the way. */
    String reviewUnderWay(LearnerCalls learner, String text) {
        JsonNode review = next(learner);
        if (!review.at("/answer/text").stringValue().equals(text)) {
            send(learner, review, 1);
            review = next(learner);
        }
        assertThat(review.at("/answer/text").stringValue()).isEqualTo(text);
        return review.path("reviewId").stringValue();
    }

    JsonNode next(LearnerCalls learner) {
        return json(ask(learner));
    }

    MvcTestResult ask(LearnerCalls learner) {
        return learner.post("/api/peer-duties/%s/next".formatted(own(learner)), null);
    }

    static JsonNode send(LearnerCalls learner, JsonNode review, int level) {
        return json(learner.post(sending(review), body(Integer.toString(level), REMARK)));
    }

    static String sending(JsonNode review) {
        return "/api/peer-reviews/" + review.path("reviewId").stringValue() + "/sending";
    }

    static String body(String level, String remark) {
        return "{\"levels\": [%s], \"comments\": [\"\"], \"remark\": \"%s\"}".formatted(level, remark);
    }

    static String own(LearnerCalls learner) {
        return json(learner.get("/api/peer-duties")).at("/0/workId").stringValue();
    }

    String reviewOf(String attempt) {
        return jdbc.sql("""
                        select r.id from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where w.attempt_id = ? and r.state = 'SENT' order by r.sent_at limit 1
                        """)
                .param(Ids.bytes(UUID.fromString(id(attempt))))
                .query((row, number) -> Columns.id(row, "id").toString())
                .single();
    }

    int sentAbout(String attempt) {
        return jdbc.sql("""
                        select count(*) from assessment_peer_review r join assessment_peer_work w on w.id = r.work_id
                        where w.attempt_id = ? and r.state = 'SENT'
                        """)
                .param(Ids.bytes(UUID.fromString(id(attempt))))
                .query(Integer.class)
                .single();
    }

    static MvcTestResult report(LearnerCalls learner, String review, String reason) {
        return learner.post("/api/peer-reviews/" + review + "/report", "{\"reason\": \"%s\"}".formatted(reason));
    }

    static MvcTestResult judge(LearnerCalls somebody, String review) {
        return somebody.put(
                "/api/peer-reviews/" + review + "/judgement",
                "{\"upheld\": true, \"answer\": \"Đúng là nhận xét không dựa vào bài\"}");
    }

    static MvcTestResult exclude(LearnerCalls somebody, String review, boolean excluded) {
        return somebody.put(
                "/api/peer-reviews/" + review + "/exclusion",
                "{\"excluded\": %s, \"reason\": \"Không dựa vào tiêu chí\"}".formatted(excluded));
    }

    MvcTestResult decide(String attempt, String share) {
        return trainer.put(
                attempt + "/marks/1/decision", "{\"share\": %s, \"reason\": \"Đã đọc bài\"}".formatted(share));
    }

    LearnerCalls elsewhere() {
        return new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
    }

    JsonNode counts() {
        return json(trainer.get("/api/marking-queue/counts"));
    }

    static String id(String attempt) {
        return attempt.substring("/api/attempts/".length());
    }

    static boolean awaits(LearnerCalls learner, String attempt) {
        return json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue();
    }

    static int percent(LearnerCalls learner, String attempt) {
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("awaitsMarking").booleanValue()).isFalse();
        return result.path("scorePercent").intValue();
    }

    List<Object> told(String wanted) {
        List<Object> rows = new ArrayList<>();
        personalData.tell(exam.person.id().value(), (table, values) -> {
            if (table.equals(wanted)) {
                rows.add(values);
            }
        });
        return rows;
    }

    int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and person_id = ?")
                .params(action, Ids.bytes(exam.person.id().value()))
                .query(Integer.class)
                .single();
    }
}
