package vn.hocso.survey.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Enrolments;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.survey.SurveyScene;
import vn.hocso.survey.SurveyScene.Learner;
import vn.hocso.survey.Surveys;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;
import static vn.hocso.survey.SurveyScene.address;

/** That somebody answered belongs to them: it goes with them, is told to them and is erased with them. */
@HocsoTest
class ParticipationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Classes classes;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyPersonalData data;

    @Autowired
    SurveyHandover handover;

    @Autowired
    TransactionTemplate transaction;

    private SurveyScene scene;

    @BeforeEach
    void aCourse() {
        scene = new SurveyScene(http, somebody, courses, classes);
    }

    @Test
    void ofTwoRecordsOfOnePersonTheAnswerGoesWithTheEnrolment() {
        Someone survivor = somebody.in(scene.unit).named("Vừ Bá Chơ").make();
        Learner retired =
                scene.finisher(somebody.in(scene.unit).named("Vừ Bá Chơ").make());
        scene.says(retired, 4, 4, 4, null);

        assertThat(merge(survivor, retired.person())).hasStatusOk();

        assertThat(enrolments.require(retired.enrolment()).accountId()).isEqualTo(survivor.id());
        assertThat(json(scene.calls(survivor).get(address(retired)))
                        .path("state")
                        .stringValue())
                .isEqualTo("ANSWERED");
        assertThat(told(survivor)).hasSize(1);
        assertThat(told(retired.person())).isEmpty();
    }

    @Test
    void whoeverAnsweredUnderTheEnrolmentLeftBehindNeedNotAnswerAgain() {
        Learner survivor =
                scene.finisher(somebody.in(scene.unit).named("Vừ Bá Chơ").make());
        Learner retired =
                scene.finisher(somebody.in(scene.unit).named("Vừ Bá Chơ").make());
        scene.says(retired, 4, 4, 4, null);

        assertThat(merge(survivor.person(), retired.person())).hasStatusOk();

        EnrolmentId kept = enrolments
                .of(survivor.person().id(), scene.course.courseId())
                .orElseThrow()
                .enrolmentId();
        assertThat(surveys.answered(List.of(survivor.enrolment(), retired.enrolment())))
                .containsExactly(kept);
        assertThat(scene.ofCourse().path("answered").intValue()).isEqualTo(1);
        transaction.executeWithoutResult(status -> assertThat(handover.handOver(
                        retired.person().id(), survivor.person().id()))
                .as("once more")
                .isEqualTo(new vn.hocso.identity.AccountHandover.Handed(0, 0)));
        assertThat(surveys.answered(List.of(kept))).containsExactly(kept);
    }

    @Test
    void whereBothRecordsAnsweredBothStay() {
        Learner survivor =
                scene.finisher(somebody.in(scene.unit).named("Vừ Bá Chơ").make());
        Learner retired =
                scene.finisher(somebody.in(scene.unit).named("Vừ Bá Chơ").make());
        scene.say(List.of(survivor, retired), 4);

        assertThat(merge(survivor.person(), retired.person())).hasStatusOk();

        assertThat(surveys.answered(List.of(survivor.enrolment(), retired.enrolment())))
                .hasSize(2);
        assertThat(told(survivor.person())).hasSize(1);
        assertThat(told(retired.person())).hasSize(1);
    }

    @Test
    void thePersonReadsThatAndWhenTheyAnsweredAndErasingTakesOnlyThat() {
        List<Learner> five = scene.finishers(5);
        scene.say(five, 4);
        Someone person = five.getFirst().person();
        assertThat(told(person))
                .containsExactly(Map.of(
                        "course",
                        scene.course.title(),
                        "answered",
                        LocalDate.now(VietnamCalendar.ZONE).toString()));

        var kept = transaction.execute(status -> data.erase(person.id().value()));

        assertThat(kept).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("survey-answers");
            assertThat(one.count()).isEqualTo(1);
        });
        assertThat(told(person)).isEmpty();
        assertThat(scene.ofCourse().path("shown").intValue())
                .as("nobody can find what they said")
                .isEqualTo(5);
        assertThat(scene.ofCourse().path("answered").intValue()).isEqualTo(5);
        assertThat(data.erase(UUID.randomUUID())).isEmpty();
    }

    private List<Map<String, ?>> told(Someone person) {
        List<Map<String, ?>> rows = new ArrayList<>();
        data.tell(person.id().value(), (table, values) -> {
            assertThat(table).isEqualTo("surveys");
            rows.add(values);
        });
        return rows;
    }

    private MvcTestResult merge(Someone into, Someone retired) {
        return http.post()
                .uri("/api/people/" + into.id() + "/merges")
                .with(scene.manager.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"retiredId\": \"%s\", \"retiredEmail\": \"%s\"}".formatted(retired.id(), retired.email()))
                .exchange();
    }
}
