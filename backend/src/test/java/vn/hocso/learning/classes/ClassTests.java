package vn.hocso.learning.classes;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;
import static vn.hocso.learning.classes.ClassCalls.id;

@HocsoTest
class ClassTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private Someone manager;
    private Someone trainer;
    private Someone learner;
    private OneLesson course;
    private ClassCalls ours;

    @BeforeEach
    void aUnitWithAManagerATrainerAndALearner() {
        unit = somebody.unit();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        trainer =
                somebody.in(unit).withRole(Role.TRAINER).named("Trần Thị Bình").make();
        learner = somebody.in(unit)
                .named("Lò Văn Ánh")
                .withStaffCode("CB" + Somebody.word())
                .make();
        course = courses.publish(unit, "Kỹ năng số " + Somebody.word());
        ours = new ClassCalls(http, unit, manager, trainer, course);
    }

    @Test
    void aManagerOpensAClassWhoseStateFollowsItsDays() {
        JsonNode running =
                json(ours.open(manager, LocalDate.now(), LocalDate.now().plusDays(9)));
        JsonNode planned = json(
                ours.open(manager, LocalDate.now().plusDays(2), LocalDate.now().plusDays(9)));
        JsonNode ended = json(
                ours.open(manager, LocalDate.now().minusDays(9), LocalDate.now().minusDays(2)));

        assertThat(List.of(running, planned, ended))
                .extracting(one -> one.path("state").stringValue())
                .containsExactly("RUNNING", "PLANNED", "ENDED");
        assertThat(running.path("trainers").get(0).path("fullName").stringValue())
                .isEqualTo("Trần Thị Bình");
    }

    @Test
    void aClassMustNotEndBeforeItBeginsNorTakeTheCodeOfAnother() {
        assertThat(ours.open(manager, LocalDate.now(), LocalDate.now().minusDays(1)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("endsOn");
        String code = json(ours.open(manager, LocalDate.now(), LocalDate.now()))
                .path("code")
                .stringValue();
        assertThat(ours.calls(manager).post("/api/classes", ours.body(code, LocalDate.now(), LocalDate.now(), trainer)))
                .hasStatus(409);
    }

    @Test
    void onlyThoseWhoWriteCoursesBecomeTrainers() {
        assertThat(ours.calls(manager)
                        .post(
                                "/api/classes",
                                ours.body("L-" + Somebody.word(), LocalDate.now(), LocalDate.now(), learner)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("learning.no-trainer");
    }

    @Test
    void peopleAreAddedByAccountStaffCodeAndAddressAndWhoIsUnknownIsNamed() {
        Someone other = somebody.in(unit).make();
        Someone stranger = somebody.in(somebody.unit()).make();
        String id = id(ours.open());
        MvcTestResult added = ours.calls(manager).post("/api/classes/%s/learners".formatted(id), """
                {"accountIds": ["%s"], "names": ["%s", " %s ", "%s", "khong.co@example.vn"]}""".formatted(
                        other.id(), staffCode(learner).toLowerCase(), learner.email(), stranger.email()));

        assertThat(added).hasStatusOk();
        JsonNode outcome = json(added);
        assertThat(outcome.path("added").intValue()).isEqualTo(2);
        assertThat(outcome.path("refused")
                        .valueStream()
                        .map(one -> one.path("reason").stringValue()))
                .containsExactlyInAnyOrder("NOT_FOUND", "NOT_FOUND");
        assertThat(outcome.path("refused")
                        .valueStream()
                        .map(one -> one.path("given").stringValue()))
                .containsExactlyInAnyOrder(stranger.email(), "khong.co@example.vn");
        assertThat(ours.names(id)).containsExactlyInAnyOrder("Lò Văn Ánh", "Nguyễn Văn An");
    }

    @Test
    void addingTheSamePersonOnceMoreChangesNothing() {
        String id = id(ours.open());
        ours.add(id, learner);
        assertThat(json(ours.add(id, learner)).path("already").intValue()).isEqualTo(1);
        assertThat(ours.names(id)).hasSize(1);
    }

    @Test
    void somebodyTakesACourseInOneOpenClassOnly() {
        String first = id(ours.open());
        String second = id(ours.open());
        ours.add(first, learner);

        JsonNode refused = json(ours.add(second, learner)).path("refused").get(0);
        assertThat(refused.path("reason").stringValue()).isEqualTo("IN_ANOTHER_CLASS");
        assertThat(refused.path("fullName").stringValue()).isEqualTo("Lò Văn Ánh");
    }

    @Test
    void aLearnerIsMovedToAnotherClassOfTheCourseOrTakenOut() {
        String from = id(ours.open());
        String to = id(ours.open());
        ours.add(from, learner);
        String enrolment = ours.enrolment(from);

        assertThat(ours.calls(manager)
                        .post("/api/classes/%s/learners/move".formatted(from), """
                {"enrolmentIds": ["%s"], "toClassId": "%s"}""".formatted(enrolment, to)))
                .hasStatusOk();
        assertThat(ours.names(from)).isEmpty();
        assertThat(ours.names(to)).containsExactly("Lò Văn Ánh");

        assertThat(ours.calls(manager).post("/api/classes/%s/learners/removal".formatted(to), """
                {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                .hasStatusOk();
        assertThat(ours.names(to)).isEmpty();
        assertThat(json(ours.add(to, learner)).path("added").intValue()).isEqualTo(1);
    }

    @Test
    void aClassWithLearnersIsNotDeletedAndAnEmptyOneIs() {
        String id = id(ours.open());
        ours.add(id, learner);
        assertThat(http.delete().uri("/api/classes/" + id).with(manager.signedIn()))
                .hasStatus(409);
        String empty = id(ours.open());
        assertThat(http.delete().uri("/api/classes/" + empty).with(manager.signedIn()))
                .hasStatus(204);
        assertThat(ours.calls(manager).get("/api/classes/" + empty)).hasStatus(404);
    }

    @Test
    void whoeverReadAnOlderStateDoesNotOverwriteANewerOne() {
        JsonNode one = json(ours.open());
        String body = ours.body(
                        "L-" + Somebody.word(), LocalDate.now(), LocalDate.now().plusDays(3), trainer)
                .replace("}", ", \"revision\": 1}");
        assertThat(ours.calls(manager).put("/api/classes/" + one.path("classId").stringValue(), body))
                .hasStatusOk();
        assertThat(ours.calls(manager).put("/api/classes/" + one.path("classId").stringValue(), body))
                .hasStatus(409);
    }

    @Test
    void trainersSeeTheirClassAndNoOther() {
        String own = id(ours.open());
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();
        String others = id(ours.calls(manager)
                .post(
                        "/api/classes",
                        ours.body(
                                "L-" + Somebody.word(),
                                LocalDate.now(),
                                LocalDate.now().plusDays(5),
                                colleague)));
        ours.add(own, learner);

        assertThat(ours.calls(trainer).get("/api/classes/%s/learners".formatted(own)))
                .hasStatusOk();
        assertThat(ours.calls(trainer).get("/api/classes/" + others)).hasStatus(404);
        assertThat(ours.calls(trainer).get("/api/classes/%s/learners".formatted(others)))
                .hasStatus(404);
        assertThat(ours.calls(trainer).get("/api/classes/%s/gradebook".formatted(others)))
                .hasStatus(404);
        assertThat(json(ours.calls(trainer).get("/api/classes"))
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("classId").stringValue()))
                .containsExactly(own);
        assertThat(ours.add(trainer, own, learner))
                .as("who is in it is for managers to say")
                .hasStatus(403);
    }

    @Test
    void managersOfOtherUnitsAndLearnersDoNotSeeTheClass() {
        String id = id(ours.open());
        ours.add(id, learner);
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        for (String address : List.of("", "/learners", "/gradebook", "/gradebook/scheme", "/learners/export.csv")) {
            assertThat(ours.calls(elsewhere).get("/api/classes/" + id + address))
                    .hasStatus(404);
            assertThat(ours.calls(learner).get("/api/classes/" + id + address)).hasStatus(404);
        }
        assertThat(json(ours.calls(elsewhere).get("/api/classes")).path("total").intValue())
                .isZero();
        assertThat(ours.calls(learner).get("/api/classes")).hasStatus(403);
        assertThat(ours.calls(elsewhere)
                        .post(
                                "/api/classes",
                                ours.body("L-" + Somebody.word(), LocalDate.now(), LocalDate.now(), trainer)))
                .hasStatus(404);
    }

    @Test
    void theListIsSearchedWithoutDiacriticsFilteredAndExported() {
        ours.open();
        assertThat(json(ours.calls(manager).get("/api/classes?q=boi duong&state=RUNNING&courseId=" + course.courseId()))
                        .path("total")
                        .intValue())
                .isEqualTo(1);
        assertThat(json(ours.calls(manager).get("/api/classes?state=PLANNED"))
                        .path("total")
                        .intValue())
                .isZero();
        MvcTestResult file = ours.calls(manager).get("/api/classes/export.csv");
        assertThat(file).hasStatusOk().bodyText().contains("Bồi dưỡng kỹ năng số");
    }

    private String staffCode(Someone person) {
        return jdbc.sql("select staff_code from identity_account where id = ?")
                .param(Ids.bytes(person.id().value()))
                .query(String.class)
                .single();
    }
}
