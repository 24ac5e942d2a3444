package vn.hocso.assessment.regrade;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.regrade.MiskeyedQuiz.Sat;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.assessment.regrade.MiskeyedQuiz.WRONG_KEY;
import static vn.hocso.learning.LearnerCalls.json;

/** Who may regrade, and what follows when several want to, or one is stopped half-way. */
@HocsoTest
class RegradeOrderTests {

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

    private MiskeyedQuiz scene;

    @BeforeEach
    void aQuizWithAWrongKey() {
        scene = new MiskeyedQuiz(http, courses, quizzes, somebody);
    }

    @Test
    void nobodyRegradesTheirOwnAttemptsWhetherHandedInOrUnderWay() {
        Someone author =
                somebody.in(scene.classroom().unit()).withRole(Role.TRAINER).make();
        scene.trainedBy(author);
        Sat own = MiskeyedQuiz.handedIn(scene.begun(author), "Không làm gì");
        Sat again = scene.begun(author, own.calls(), own.enrolment());
        Sat other = scene.sat("Không làm gì");
        JsonNode preview = scene.preview("FULL_MARKS");
        assertThat(preview.at("/counts/all").intValue()).isEqualTo(3);
        assertThat(preview.at("/counts/kept").intValue()).isEqualTo(2);
        assertThat(preview.at("/counts/changed").intValue()).isEqualTo(1);
        scene.apply(preview);
        assertThat(other.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(own.result().path("scorePercent").intValue()).isZero();
        assertThat(own.result().path("changes")).isEmpty();
        MiskeyedQuiz.handedIn(again, "Không làm gì");
        assertThat(again.result().path("scorePercent").intValue()).isZero();
    }

    @Test
    void aPreviewThatTheQuestionHasOutrunIsNotCarriedOut() {
        scene.sat(WRONG_KEY);
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(json(scene.trainer().get(MiskeyedQuiz.uri(preview)))
                        .path("overtaken")
                        .booleanValue())
                .isFalse();
        scene.mendKey();
        assertThat(scene.refusal(preview)).isEqualTo("assessment.regrade-outdated");
        assertThat(json(scene.trainer().get(MiskeyedQuiz.uri(preview)))
                        .path("overtaken")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void carryingItOutTwiceIsRefusedAndAReasonIsNeeded() {
        scene.sat(WRONG_KEY);
        scene.mendKey();
        JsonNode preview = scene.preview("NEW_KEY");
        assertThat(scene.trainer().post(MiskeyedQuiz.uri(preview) + "/application", "{\"reason\": \" \"}"))
                .hasStatus(400);
        scene.apply(preview);
        assertThat(scene.trainer().post(MiskeyedQuiz.uri(preview) + "/application", "{\"reason\": \"Lần nữa\"}"))
                .hasStatus(409);
    }

    @Test
    void whatStoppedHalfWayIsNotGoneOnWithAfterALaterRegradeOrAnotherRevision() {
        Sat wrong = scene.sat("Không làm gì");
        JsonNode early = scene.preview("NEW_KEY");
        scene.apply(early);
        stopHalfWay(early);
        scene.apply(scene.preview("FULL_MARKS"));
        assertThat(scene.refusal(early)).isEqualTo("assessment.regrade-outdated");
        assertThat(scene.past("resumable")).containsExactly(false, false);
        assertThat(wrong.result().path("scorePercent").intValue()).isEqualTo(100);

        JsonNode later = scene.preview("NEW_KEY");
        scene.apply(later);
        stopHalfWay(later);
        scene.mendKey();
        assertThat(scene.refusal(later)).isEqualTo("assessment.regrade-outdated");
    }

    @Test
    void whatStoppedHalfWayIsGoneOnWithWhileNothingElseHappened() {
        scene.sat("Không làm gì");
        JsonNode preview = scene.preview("NEW_KEY");
        scene.apply(preview);
        stopHalfWay(preview);
        assertThat(scene.past("resumable")).containsExactly(true);
        scene.apply(preview);
        assertThat(scene.past("resumable")).containsExactly(false);
    }

    @Test
    void aQuestionIsRegradedByOneAtATime() {
        scene.sat("Không làm gì");
        JsonNode first = scene.preview("NEW_KEY");
        scene.apply(first);
        stopHalfWay(first);
        jdbc.sql("update job_job set state = 'RUNNING' where subject_id = ?")
                .param(regradeId(first))
                .update();
        assertThat(scene.refusal(scene.preview("FULL_MARKS"))).isEqualTo("assessment.question-being-regraded");
        assertThat(scene.refusal(first)).isEqualTo("assessment.regrade-busy");
        assertThat(scene.past("running")).containsExactly(true);
        assertThat(scene.past("resumable")).containsExactly(false);
    }

    @Test
    void onlyAuthorsOfTheUnitRegradeAndEachSeesOwnPreviewsOnly() {
        Sat sat = scene.sat(WRONG_KEY);
        JsonNode preview = scene.preview("NEW_KEY");
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        LearnerCalls colleague = new LearnerCalls(
                http,
                somebody.in(scene.classroom().unit())
                        .withRole(Role.TRAINER)
                        .make()
                        .signedIn());
        LearnerCalls reviewer = new LearnerCalls(
                http,
                somebody.in(scene.classroom().unit())
                        .withRole(Role.REVIEWER)
                        .make()
                        .signedIn());
        assertThat(sat.calls().get(scene.questionUri() + "/regrading")).hasStatus(403);
        assertThat(sat.calls().post(scene.questionUri() + "/regrades", "{\"way\": \"NEW_KEY\"}"))
                .hasStatus(403);
        assertThat(reviewer.get(scene.questionUri() + "/regrading")).hasStatus(403);
        assertThat(elsewhere.get(scene.questionUri() + "/regrading")).hasStatus(404);
        assertThat(elsewhere.post(scene.questionUri() + "/regrades", "{\"way\": \"NEW_KEY\"}"))
                .hasStatus(404);
        assertThat(elsewhere.get(MiskeyedQuiz.uri(preview))).hasStatus(404);
        assertThat(colleague.get(MiskeyedQuiz.uri(preview) + "/attempts")).hasStatus(404);
        assertThat(colleague.get(scene.questionUri() + "/regrading")).hasStatusOk();
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get(MiskeyedQuiz.uri(preview)))
                .hasStatus(401);
    }

    @Test
    void nothingIsToRegradeBeforeAnybodyWasAsked() {
        assertThat(json(scene.trainer().post(scene.questionUri() + "/regrades", "{\"way\": \"NEW_KEY\"}"))
                        .path("code")
                        .stringValue())
                .isEqualTo("assessment.nobody-asked");
    }

    /** As if the job had ended before it was through. */
    private void stopHalfWay(JsonNode regrade) {
        jdbc.sql("update assessment_regrade set state = 'APPLYING' where id = ?")
                .param(regradeId(regrade))
                .update();
        jdbc.sql("update assessment_regrade_row set applied = false where regrade_id = ?")
                .param(regradeId(regrade))
                .update();
    }

    private static byte[] regradeId(JsonNode regrade) {
        return Ids.bytes(UUID.fromString(regrade.path("regradeId").stringValue()));
    }
}
