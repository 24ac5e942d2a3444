package vn.hocso.assessment.attempt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Combining;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Screenshots;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** An essay about a screenshot: everybody who sees the question sees the picture as it was when the attempt began. */
@HocsoTest
class PicturesInAttemptsTests {

    private static final String SHOWN = "Thư điện tử giả mạo";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private MediaLibrary library;

    private EssayExam exam;
    private MediaId picture;

    @BeforeEach
    void anEssayShowsAScreenshot() {
        exam = new EssayExam(http, somebody, courses, quizzes, Review.AFTER_SUBMIT, null);
        picture = Screenshots.keep(library, exam.classroom.trainer(), 40);
        show(Screenshots.written(picture, SHOWN));
    }

    @Test
    void theLearnerSeesItWhileWorkingAndInTheReview() {
        JsonNode open = json(exam.learner.post(exam.quizUri + "/attempts", null));
        assertShown(open.at("/questions/0/picture"));

        String attempt = handIn(open);
        assertShown(json(exam.learner.get(attempt + "/result")).at("/review/0/picture"));
    }

    @Test
    void laterPicturesChangeNoAttemptThatBegan() {
        JsonNode open = json(exam.learner.post(exam.quizUri + "/attempts", null));
        show("null");

        String attempt = "/api/attempts/" + open.path("attemptId").stringValue();
        assertShown(json(exam.learner.get(attempt)).at("/questions/0/picture"));
        handIn(open);
        show(Screenshots.written(Screenshots.keep(library, exam.classroom.trainer(), 41), "Hình khác"));
        assertShown(json(exam.learner.get(attempt + "/result")).at("/review/0/picture"));
    }

    @Test
    void whoeverMarksSeesIt() {
        String attempt = handIn(json(exam.learner.post(exam.quizUri + "/attempts", null)));
        LearnerCalls trainer = exam.trainer();
        JsonNode work = json(trainer.get(attempt + "/marks"));

        assertShown(work.at("/questions/0/picture"));
        assertThat(trainer.put(attempt + "/marks/1", "{\"share\": 0.75}")).hasStatusOk();
        assertShown(json(trainer.get(attempt + "/sheet")).at("/questions/0/picture"));
    }

    @Test
    void learnersWhoReviewEachOtherSeeIt() {
        exam = EssayExam.ofPeers(
                http, somebody, courses, quizzes, Review.AFTER_SUBMIT, new PeerReview(1, 1, 7, Combining.MEDIAN, true));
        show(Screenshots.written(picture, SHOWN));
        exam.handedIn("Bài của An");
        LearnerCalls other = exam.another();
        exam.handedInBy(other, "Bài của Bình");
        JsonNode review = json(other.post("/api/peer-duties/%s/next".formatted(PeerReviewScene.own(other)), null));

        assertShown(review.path("picture"));
    }

    private void assertShown(JsonNode shown) {
        assertThat(shown.path("mediaId").stringValue()).isEqualTo(picture.toString());
        assertThat(shown.path("url").stringValue()).startsWith("/");
        assertThat(shown.path("width").intValue()).isEqualTo(40);
        assertThat(shown.path("height").intValue()).isEqualTo(20);
        assertThat(shown.path("description").stringValue()).isEqualTo(SHOWN);
    }

    private static String attempt(JsonNode open) {
        return "/api/attempts/" + open.path("attemptId").stringValue();
    }

    private String handIn(JsonNode open) {
        assertThat(exam.learner.put(
                        attempt(open) + "/answers/1", "{\"answer\": {\"text\": \"Địa chỉ lạ\"}, \"seq\": 1}"))
                .hasStatusOk();
        assertThat(exam.learner.post(attempt(open) + "/submission", null)).hasStatusOk();
        return attempt(open);
    }

    /** Revises the question and approves it anew. */
    private void show(String shown) {
        LearnerCalls author = exam.trainer();
        JsonNode question = json(author.get(exam.questionUri));
        assertThat(author.put(exam.questionUri, """
                {"revision": %s, "topic": "Thu hoạch", "type": "ESSAY", "difficulty": "HARD", "stem": "Bài học của đồng chí?", "body": %s,
                 "picture": %s}
                """.formatted(question.path("revision"), question.path("body"), shown)))
                .hasStatusOk();
        assertThat(author.post(exam.questionUri + "/status", "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
    }
}
