package vn.hocso.learning.classes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import vn.hocso.identity.AccountHandover;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class ClassTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private List<AccountHandover> handovers;

    @Autowired
    private List<PersonalData> personalData;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private UnitId unit;
    private Someone manager;
    private Someone trainer;
    private Someone learner;
    private OneLesson course;

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
    }

    @Test
    void aManagerOpensAClassWhoseStateFollowsItsDays() {
        JsonNode running = json(open(manager, LocalDate.now(), LocalDate.now().plusDays(9)));
        JsonNode planned =
                json(open(manager, LocalDate.now().plusDays(2), LocalDate.now().plusDays(9)));
        JsonNode ended =
                json(open(manager, LocalDate.now().minusDays(9), LocalDate.now().minusDays(2)));

        assertThat(List.of(running, planned, ended))
                .extracting(one -> one.path("state").stringValue())
                .containsExactly("RUNNING", "PLANNED", "ENDED");
        assertThat(running.path("trainers").get(0).path("fullName").stringValue())
                .isEqualTo("Trần Thị Bình");
    }

    @Test
    void aClassMustNotEndBeforeItBeginsNorTakeTheCodeOfAnother() {
        assertThat(open(manager, LocalDate.now(), LocalDate.now().minusDays(1)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("endsOn");
        String code = json(open(manager, LocalDate.now(), LocalDate.now()))
                .path("code")
                .stringValue();
        assertThat(calls(manager).post("/api/classes", body(code, LocalDate.now(), LocalDate.now(), trainer)))
                .hasStatus(409);
    }

    @Test
    void onlyThoseWhoWriteCoursesBecomeTrainers() {
        assertThat(calls(manager)
                        .post("/api/classes", body("L-" + Somebody.word(), LocalDate.now(), LocalDate.now(), learner)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("learning.no-trainer");
    }

    @Test
    void peopleAreAddedByAccountStaffCodeAndAddressAndWhoIsUnknownIsNamed() {
        Someone other = somebody.in(unit).make();
        Someone stranger = somebody.in(somebody.unit()).make();
        String id = id(open());
        MvcTestResult added = calls(manager).post("/api/classes/%s/learners".formatted(id), """
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
        assertThat(names(id)).containsExactlyInAnyOrder("Lò Văn Ánh", "Nguyễn Văn An");
    }

    @Test
    void addingTheSamePersonOnceMoreChangesNothing() {
        String id = id(open());
        add(id, learner);
        assertThat(json(add(id, learner)).path("already").intValue()).isEqualTo(1);
        assertThat(names(id)).hasSize(1);
    }

    @Test
    void somebodyTakesACourseInOneOpenClassOnly() {
        String first = id(open());
        String second = id(open());
        add(first, learner);

        JsonNode refused = json(add(second, learner)).path("refused").get(0);
        assertThat(refused.path("reason").stringValue()).isEqualTo("IN_ANOTHER_CLASS");
        assertThat(refused.path("fullName").stringValue()).isEqualTo("Lò Văn Ánh");
    }

    @Test
    void aLearnerIsMovedToAnotherClassOfTheCourseOrTakenOut() {
        String from = id(open());
        String to = id(open());
        add(from, learner);
        String enrolment = enrolment(from);

        assertThat(calls(manager).post("/api/classes/%s/learners/move".formatted(from), """
                {"enrolmentIds": ["%s"], "toClassId": "%s"}""".formatted(enrolment, to)))
                .hasStatusOk();
        assertThat(names(from)).isEmpty();
        assertThat(names(to)).containsExactly("Lò Văn Ánh");

        assertThat(calls(manager).post("/api/classes/%s/learners/removal".formatted(to), """
                {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                .hasStatusOk();
        assertThat(names(to)).isEmpty();
        assertThat(json(add(to, learner)).path("added").intValue()).isEqualTo(1);
    }

    @Test
    void aClassWithLearnersIsNotDeletedAndAnEmptyOneIs() {
        String id = id(open());
        add(id, learner);
        assertThat(http.delete().uri("/api/classes/" + id).with(manager.signedIn()))
                .hasStatus(409);
        String empty = id(open());
        assertThat(http.delete().uri("/api/classes/" + empty).with(manager.signedIn()))
                .hasStatus(204);
        assertThat(calls(manager).get("/api/classes/" + empty)).hasStatus(404);
    }

    @Test
    void whoeverReadAnOlderStateDoesNotOverwriteANewerOne() {
        JsonNode one = json(open());
        String body = body(
                        "L-" + Somebody.word(), LocalDate.now(), LocalDate.now().plusDays(3), trainer)
                .replace("}", ", \"revision\": 1}");
        assertThat(calls(manager).put("/api/classes/" + one.path("classId").stringValue(), body))
                .hasStatusOk();
        assertThat(calls(manager).put("/api/classes/" + one.path("classId").stringValue(), body))
                .hasStatus(409);
    }

    @Test
    void trainersSeeTheirClassAndNoOther() {
        String own = id(open());
        Someone colleague = somebody.in(unit).withRole(Role.TRAINER).make();
        String others = id(calls(manager)
                .post(
                        "/api/classes",
                        body(
                                "L-" + Somebody.word(),
                                LocalDate.now(),
                                LocalDate.now().plusDays(5),
                                colleague)));
        add(own, learner);

        assertThat(calls(trainer).get("/api/classes/%s/learners".formatted(own)))
                .hasStatusOk();
        assertThat(calls(trainer).get("/api/classes/" + others)).hasStatus(404);
        assertThat(calls(trainer).get("/api/classes/%s/learners".formatted(others)))
                .hasStatus(404);
        assertThat(calls(trainer).get("/api/classes/%s/gradebook".formatted(others)))
                .hasStatus(404);
        assertThat(json(calls(trainer).get("/api/classes"))
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("classId").stringValue()))
                .containsExactly(own);
        assertThat(add(trainer, own, learner))
                .as("who is in it is for managers to say")
                .hasStatus(403);
    }

    @Test
    void managersOfOtherUnitsAndLearnersDoNotSeeTheClass() {
        String id = id(open());
        add(id, learner);
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        for (String address : List.of("", "/learners", "/gradebook", "/gradebook/scheme", "/learners/export.csv")) {
            assertThat(calls(elsewhere).get("/api/classes/" + id + address)).hasStatus(404);
            assertThat(calls(learner).get("/api/classes/" + id + address)).hasStatus(404);
        }
        assertThat(json(calls(elsewhere).get("/api/classes")).path("total").intValue())
                .isZero();
        assertThat(calls(learner).get("/api/classes")).hasStatus(403);
        assertThat(calls(elsewhere)
                        .post("/api/classes", body("L-" + Somebody.word(), LocalDate.now(), LocalDate.now(), trainer)))
                .hasStatus(404);
    }

    @Test
    void theListIsSearchedWithoutDiacriticsFilteredAndExported() {
        open();
        assertThat(json(calls(manager).get("/api/classes?q=boi duong&state=RUNNING&courseId=" + course.courseId()))
                        .path("total")
                        .intValue())
                .isEqualTo(1);
        assertThat(json(calls(manager).get("/api/classes?state=PLANNED"))
                        .path("total")
                        .intValue())
                .isZero();
        MvcTestResult file = calls(manager).get("/api/classes/export.csv");
        assertThat(file).hasStatusOk().bodyText().contains("Bồi dưỡng kỹ năng số");
    }

    @Test
    void theClassFollowsItsUnitWhenUnitsAreRearranged() {
        String id = id(open());
        String moved = "/1/zz" + Somebody.word().toLowerCase() + "/";
        String old = path(id);
        transaction.executeWithoutResult(state -> {
            state.setRollbackOnly();
            jdbc.sql("update organisation_unit set path = ? where id = ?")
                    .params(moved, Ids.bytes(unit.value()))
                    .update();
            publisher.publishEvent(UnitsRearranged.of(List.of(old), Instant.now()));
            assertThat(path(id)).isEqualTo(moved);
        });
    }

    @Test
    void whenTwoRecordsAreOnePersonTheKeptEnrolmentTakesThePlaceInTheOpenClass() {
        Someone survivor = somebody.in(unit).make();
        EnrolmentId kept = courses.finish(course, Instant.parse("2026-03-02T02:00:00Z"), survivor)
                .getFirst();
        String id = id(open());
        add(id, learner);
        AccountHandover enrolments = handover("enrolments");
        AccountHandover ofClasses = handover("classes");
        transaction.executeWithoutResult(state -> {
            enrolments.handOver(learner.id(), survivor.id());
            ofClasses.handOver(learner.id(), survivor.id());
            assertThat(ofClasses.handOver(learner.id(), survivor.id()).moved())
                    .as("once more")
                    .isZero();
        });

        assertThat(classes.learners(ClassId.of(id), null, 10)).singleElement().satisfies(one -> {
            assertThat(one.enrolmentId()).isEqualTo(kept);
            assertThat(one.accountId()).isEqualTo(survivor.id());
        });
    }

    @Test
    void aTrainersClassesGoToTheRecordThatStays() {
        Someone survivor = somebody.in(unit).make();
        String id = id(open());
        transaction.executeWithoutResult(state -> handover("classes").handOver(trainer.id(), survivor.id()));
        assertThat(calls(survivor).get("/api/classes/" + id)).hasStatusOk();
        assertThat(calls(trainer).get("/api/classes/" + id)).hasStatus(404);
    }

    @Test
    void erasingTakesTheTrainersNameOffTheClass() {
        String id = id(open());
        transaction.executeWithoutResult(state -> personalData.stream()
                .filter(one -> one.section().equals("learning"))
                .forEach(one -> one.erase(trainer.id().value())));
        assertThat(json(calls(manager).get("/api/classes/" + id)).path("trainers"))
                .isEmpty();
    }

    private AccountHandover handover(String part) {
        return handovers.stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private String path(String id) {
        return jdbc.sql("select unit_path from learning_class where id = ?")
                .param(Ids.bytes(UUID.fromString(id)))
                .query(String.class)
                .single();
    }

    private MvcTestResult open() {
        return open(manager, LocalDate.now(), LocalDate.now().plusDays(30));
    }

    private MvcTestResult open(Someone who, LocalDate from, LocalDate to) {
        return calls(who).post("/api/classes", body("L-" + Somebody.word(), from, to, trainer));
    }

    private String body(String code, LocalDate from, LocalDate to, Someone teaching) {
        return """
                {"code": "%s", "title": "Bồi dưỡng kỹ năng số", "courseId": "%s", "unitId": "%s", "startsOn": "%s", "endsOn": "%s",
                 "trainers": ["%s"]}""".formatted(code, course.courseId(), unit, from, to, teaching.id());
    }

    private MvcTestResult add(String id, Someone person) {
        return add(manager, id, person);
    }

    private MvcTestResult add(Someone who, String id, Someone person) {
        return calls(who).post("/api/classes/%s/learners".formatted(id), """
                {"accountIds": ["%s"]}""".formatted(person.id()));
    }

    private List<String> names(String id) {
        return learners(id)
                .valueStream()
                .map(one -> one.path("fullName").stringValue())
                .toList();
    }

    private String enrolment(String id) {
        return learners(id).get(0).path("enrolmentId").stringValue();
    }

    private JsonNode learners(String id) {
        return json(calls(manager).get("/api/classes/%s/learners".formatted(id)))
                .path("items");
    }

    private String staffCode(Someone person) {
        return jdbc.sql("select staff_code from identity_account where id = ?")
                .param(Ids.bytes(person.id().value()))
                .query(String.class)
                .single();
    }

    private static String id(MvcTestResult opened) {
        assertThat(opened).hasStatus(201);
        return json(opened).path("classId").stringValue();
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
