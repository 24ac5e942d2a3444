package vn.hocso.assessment.attempt;

import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Which quizzes can be reviewed by learners. */
@HocsoTest
class PeerReviewSettingsTests extends PeerReviewScene {

    @Test
    void settingsThatMakeNoSenseAreRefusedWithTheirField() {
        String peers = "{\"reviewsEach\": %d, \"reviewsNeeded\": %d, \"days\": %d, \"combining\": \"MEDIAN\"}";
        Map<String, String> wrong = Map.of(
                "\"peerReview\": " + peers.formatted(2, 3, 7), "assessment.too-few-reviews-each",
                "\"doubleMarking\": {\"tolerancePercent\": 10}, \"peerReview\": " + peers.formatted(3, 3, 7),
                        "assessment.marked-in-two-ways",
                "\"practice\": true, \"peerReview\": " + peers.formatted(3, 3, 7),
                        "assessment.practice-is-not-reviewed",
                "\"peerReview\": " + peers.formatted(3, 3, 0), "conduct.peerReview.days");
        wrong.forEach((conduct, said) -> assertThat(trainer.post("/api/quizzes", quiz(conduct)))
                .as(conduct)
                .hasStatus(400)
                .bodyText()
                .contains(said));
    }

    @Test
    void aQuizThatLearnersCannotReviewSaysSoBeforeItIsPublished() {
        JsonNode question = json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Không tiêu chí", "type": "ESSAY", "difficulty": "HARD", "stem": "Ý kiến?",
                 "body": {"mostWords": 300, "rubric": []}}
                """.formatted(exam.classroom.unit())));
        assertThat(trainer.post(
                        "/api/questions/" + question.path("questionId").stringValue() + "/status",
                        "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
        String conduct =
                "\"peerReview\": {\"reviewsEach\": 3, \"reviewsNeeded\": 3, \"days\": 7, \"combining\": \"MEDIAN\"}";
        JsonNode quiz = json(trainer.post(
                "/api/quizzes",
                quiz(conduct).replace("\"questionCount\"", "\"topics\": [\"Không tiêu chí\"], \"questionCount\"")));
        assertThat(quiz.at("/problems/0/code").stringValue()).isEqualTo("assessment.peers-lack-rubrics");
        assertThat(json(trainer.get("/api/quizzes/" + exam.quiz)).path("problems"))
                .as("the other quiz draws from all topics, among them this question")
                .isNotEmpty();
    }

    private String quiz(String conduct) {
        return """
                {"courseId": "%s", "title": "Bài", "questionCount": 1, "passMarkPercent": 50, "review": "NEVER", "conduct": {%s}}""".formatted(exam.classroom.course(), conduct);
    }
}
