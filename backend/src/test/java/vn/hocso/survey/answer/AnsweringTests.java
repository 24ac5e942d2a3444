package vn.hocso.survey.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.survey.SurveyScene;
import vn.hocso.survey.SurveyScene.Learner;
import vn.hocso.survey.Surveys;
import vn.hocso.testing.Browser;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;
import static vn.hocso.survey.SurveyScene.address;
import static vn.hocso.survey.SurveyScene.answer;

@HocsoTest
class AnsweringTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Classes classes;

    @Autowired
    Surveys surveys;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private SurveyScene scene;

    @BeforeEach
    void aCourse() {
        scene = new SurveyScene(http, somebody, courses, classes);
    }

    @Test
    void theSurveyOpensWhenTheCourseIsCompletedAndIsAnsweredOnce() {
        Learner beginner = scene.beginner();
        assertThat(state(beginner)).isEqualTo("NOT_YET");
        assertThat(scene.send(beginner, answer(UUID.randomUUID(), 5, 5, 5, null)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("survey.not-completed");

        Learner one = scene.finisher();
        assertThat(state(one)).isEqualTo("OPEN");
        scene.says(one, 4, null, 5, "Thêm ví dụ");

        JsonNode now = json(scene.calls(one.person()).get(address(one)));
        assertThat(now.path("state").stringValue()).isEqualTo("ANSWERED");
        assertThat(now.path("answeredOn").stringValue())
                .isEqualTo(LocalDate.now(VietnamCalendar.ZONE).toString());
        assertThat(now.path("courseTitle").stringValue()).isEqualTo(scene.course.title());
        assertThat(now.toString()).as("what was said is told to nobody").doesNotContain("Thêm ví dụ");
        assertThat(scene.send(one, answer(UUID.randomUUID(), 1, 1, 1, null)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("survey.already-answered");
        assertThat(surveys.answered(List.of(one.enrolment(), beginner.enrolment())))
                .containsExactly(one.enrolment());
    }

    @Test
    void sendingTheSameAnswerAgainAfterALostConnectionChangesNothing() {
        Learner one = scene.finisher();
        String sent = answer(UUID.randomUUID(), 4, 4, 4, "Gửi hai lần");
        assertThat(scene.send(one, sent)).hasStatus(204);

        assertThat(scene.send(one, sent)).hasStatus(204);

        assertThat(scene.ofCourse().path("answered").intValue()).isEqualTo(1);
        assertThat(count("survey_rating")).isEqualTo(3);
        assertThat(count("survey_comment")).isEqualTo(1);
    }

    @Test
    void ratingsGoFromOneToFiveAndOnlyTheTrainersMayBeLeftOut() {
        Learner one = scene.finisher();
        for (String wrong : List.of(
                answer(UUID.randomUUID(), 0, 3, 3, null),
                answer(UUID.randomUUID(), 3, 6, 3, null),
                "{\"submissionId\": \"%s\", \"content\": 3}".formatted(UUID.randomUUID()),
                "{\"content\": 3, \"useAtWork\": 3}",
                answer(UUID.randomUUID(), 3, 3, 3, "ă".repeat(1001)))) {
            assertThat(scene.send(one, wrong)).as(wrong).hasStatus(400);
        }
        assertThat(scene.send(one, answer(UUID.randomUUID(), 3, null, 3, "ă".repeat(1000))))
                .hasStatus(204);
    }

    @Test
    void commentsAreKeptAsWrittenWithoutControlCharactersAndBlankOnesNotAtAll() {
        List<Learner> five = scene.finishers(5);
        scene.says(five.get(0), 5, 5, 5, "  Rất hay\\u0007, dễ hiểu\\nCảm ơn! ");
        scene.says(five.get(1), 5, 5, 5, " \\n ");
        scene.say(five.subList(2, 5), 5);

        JsonNode comments = scene.comments("");

        assertThat(comments.size()).isEqualTo(1);
        assertThat(comments.at("/0/text").stringValue()).isEqualTo("Rất hay, dễ hiểu\nCảm ơn!");
    }

    @Test
    void theSurveyOfAnotherIsNotThereAndWhoeverLeftTheCourseComesBackFirst() {
        Learner one = scene.finisher();
        Someone other = somebody.in(scene.unit).make();
        assertThat(scene.calls(other).get(address(one))).hasStatus(404);
        assertThat(scene.calls(other).post(address(one), answer(UUID.randomUUID(), 1, 1, 1, null)))
                .hasStatus(404);
        assertThat(scene.calls(scene.manager).get(address(one))).hasStatus(404);

        Learner gone = scene.beginner();
        assertThat(scene.calls(gone.person()).post("/api/enrolments/%s/withdrawal".formatted(gone.enrolment()), null))
                .hasStatus(204);
        assertThat(scene.send(gone, answer(UUID.randomUUID(), 1, 1, 1, null)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("learning.enrolment-withdrawn");
    }

    @Test
    void whoeverUsesTheAccountOfAnotherMayLookAndNotAnswerForThem() {
        Someone administrator = somebody.in(scene.unit)
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .withPassword()
                .make();
        Learner one = scene.finisher(somebody.in(scene.unit).withPassword().make());
        Browser browser = new Browser(http);
        browser.signIn(administrator.email(), Somebody.PASSWORD);
        assertThat(browser.post(
                        "/api/people/" + one.person().id() + "/sign-in-as", "{\"reason\": \"Hỗ trợ qua điện thoại\"}"))
                .hasStatusOk();

        assertThat(browser.get(address(one))).hasStatusOk();
        assertThat(browser.post(address(one), answer(UUID.randomUUID(), 1, 1, 1, null)))
                .hasStatus(403);

        assertThat(surveys.answered(List.of(one.enrolment()))).isEmpty();
    }

    @Test
    void thoseOfAClassWhoAnswerAtTheSameMomentAreCountedExactly() throws Exception {
        ClassId in = scene.open();
        List<Learner> all = scene.finishers(in, 23);

        List<Integer> answers = atOnce(all.stream()
                .map(one -> answering(one, answer(UUID.randomUUID(), 4, 5, 3, "Ý kiến")))
                .toList());

        assertThat(answers).hasSize(23).containsOnly(204);
        JsonNode results = scene.ofClass(in);
        assertThat(results.path("answered").intValue()).isEqualTo(23);
        assertThat(results.path("shown").intValue() + results.path("waiting").intValue())
                .isEqualTo(23);
        assertThat(results.path("waiting").intValue()).isEqualTo(3);
        assertThat(scene.comments("size=100").size()).isEqualTo(20);
    }

    @Test
    void oneWhoSendsManyAnswersAtOnceIsCountedOnce() throws Exception {
        Learner hasty = scene.finisher();
        assertThat(atOnce(IntStream.range(0, 8)
                        .mapToObj(no -> answering(hasty, answer(UUID.randomUUID(), 4, 4, 4, null)))
                        .toList()))
                .containsExactlyInAnyOrder(204, 409, 409, 409, 409, 409, 409, 409);

        Learner unlucky = scene.finisher();
        String sent = answer(UUID.randomUUID(), 2, 2, 2, null);
        assertThat(atOnce(IntStream.range(0, 8)
                        .mapToObj(no -> answering(unlucky, sent))
                        .toList()))
                .containsOnly(204);

        assertThat(scene.ofCourse().path("answered").intValue()).isEqualTo(2);
        assertThat(count("survey_rating")).isEqualTo(6);
    }

    private Callable<Integer> answering(Learner one, String sent) {
        return () -> scene.send(one, sent).getResponse().getStatus();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = new java.util.ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private String state(Learner one) {
        MvcTestResult told = scene.calls(one.person()).get(address(one));
        assertThat(told).hasStatusOk();
        return json(told).path("state").stringValue();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where course_id = ?")
                .param(Ids.bytes(scene.course.courseId().value()))
                .query(Integer.class)
                .single();
    }
}
