package vn.hocso.learning.classes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.identity.AccountHandover;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
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
import static vn.hocso.learning.classes.ClassCalls.id;

/** What becomes of classes when units, records of persons and what is kept of them change. */
@HocsoTest
class ClassUpkeepTests {

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
    private ClassCalls ours;

    @BeforeEach
    void aUnitWithAManagerATrainerAndALearner() {
        unit = somebody.unit();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        learner = somebody.in(unit).make();
        course = courses.publish(unit, "Kỹ năng số " + Somebody.word());
        ours = new ClassCalls(http, unit, manager, trainer, course);
    }

    @Test
    void theClassFollowsItsUnitWhenUnitsAreRearranged() {
        String id = id(ours.open());
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
        String id = id(ours.open());
        ours.add(id, learner);
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
        String id = id(ours.open());
        transaction.executeWithoutResult(state -> handover("classes").handOver(trainer.id(), survivor.id()));
        assertThat(ours.calls(survivor).get("/api/classes/" + id)).hasStatusOk();
        assertThat(ours.calls(trainer).get("/api/classes/" + id)).hasStatus(404);
    }

    @Test
    void erasingTakesTheTrainersNameOffTheClass() {
        String id = id(ours.open());
        transaction.executeWithoutResult(state -> personalData.stream()
                .filter(one -> one.section().equals("learning"))
                .forEach(one -> one.erase(trainer.id().value())));
        assertThat(json(ours.calls(manager).get("/api/classes/" + id)).path("trainers"))
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
}
