package vn.hocso.learning.enrolment;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses;
import vn.hocso.content.VersionId;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.learning.LearnerEnrolled;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class EnrolmentTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private VersionId version;

    @BeforeEach
    void aCourseIsOnOffer() {
        classroom = new Classroom(courses, somebody, "Dịch vụ công trực tuyến " + Somebody.word(), 2);
        version = classroom.publish();
    }

    @Test
    void enrollingTwiceIsOneEnrolment(AssertablePublishedEvents events) {
        Someone person = somebody.in(classroom.unit()).make();
        LearnerCalls learner = learner(person);
        MvcTestResult first = enrol(learner);
        MvcTestResult second = enrol(learner);
        assertThat(first).hasStatus(201);
        assertThat(second).hasStatusOk();
        // Title and provider come from the catalogue, which may learn of the course between the two.
        for (String same : List.of("enrolmentId", "versionId", "enrolledAt", "state", "progress")) {
            assertThat(json(second).path(same)).isEqualTo(json(first).path(same));
        }
        assertThat(json(first).path("versionId").stringValue()).isEqualTo(version.toString());
        assertThat(json(first).path("abilities").toString()).contains("STUDY", "WITHDRAW");
        assertThat(events.ofType(LearnerEnrolled.class)
                        .matching(told -> told.accountId().equals(person.id())))
                .hasSize(1);
    }

    @Test
    void aCourseThatIsNotPublishedCannotBeTaken() {
        Classroom draft = new Classroom(courses, somebody, "Bản nháp " + Somebody.word(), 1);
        MvcTestResult result = learner().post("/api/courses/%s/enrolments".formatted(draft.course()), "{}");
        assertThat(result).hasStatus(404);
        assertThat(json(result).path("code").stringValue()).isEqualTo("learning.course-not-offered");
    }

    @Test
    void withdrawingAndComingBackKeepsWhatWasDone() {
        LearnerCalls learner = learner();
        EnrolmentId id = learner.enrol(classroom.course());
        learner.readToTheEnd(id, classroom.lesson(1));
        assertThat(withdraw(learner, id)).hasStatus(204);
        assertThat(withdraw(learner, id)).hasStatus(204);
        assertThat(enrolments.require(id).state()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(learner.enrol(classroom.course())).isEqualTo(id);
        assertThat(enrolments.require(id).state()).isEqualTo(EnrolmentState.IN_PROGRESS);
        assertThat(enrolments.require(id).requiredDone()).isEqualTo(1);
    }

    @Test
    void whoeverIsEnrolledAgainAfterWithdrawingIsToldOfItAnew(AssertablePublishedEvents events) {
        Someone person = somebody.in(classroom.unit()).make();
        LearnerCalls manager = manager(classroom.unit());
        assertThat(batch(manager, people(person))).hasStatusOk();
        EnrolmentSummary first = enrolments.of(person.id(), classroom.course()).orElseThrow();
        assertThat(withdraw(manager, first.enrolmentId())).hasStatus(204);

        assertThat(json(batch(manager, people(person))).path("enrolled").intValue())
                .isEqualTo(1);

        assertThat(enrolments.require(first.enrolmentId()).enrolledAt()).isEqualTo(first.enrolledAt());
        assertThat(events.ofType(LearnerEnrolled.class)
                        .matching(told -> told.accountId().equals(person.id())))
                .extracting(LearnerEnrolled::at)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoeverComesBackHasTheDueDateOfTheNewEnrolmentAndCountsForTheUnitOfNow() {
        Someone person = somebody.in(classroom.unit()).make();
        LearnerCalls manager = manager(classroom.unit());
        batch(manager, due(person, "2099-01-31"));
        EnrolmentId id =
                enrolments.of(person.id(), classroom.course()).orElseThrow().enrolmentId();
        UnitId now = somebody.unitBelow(classroom.unit(), "Phường " + Somebody.word());

        withdraw(manager, id);
        moved(person, now);
        batch(manager, due(person, "2099-12-31"));
        assertThat(enrolments.require(id).unitId()).isEqualTo(now);
        assertThat(dueOf(person)).isEqualTo("2099-12-31");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> countedFor(id).equals(now));

        withdraw(manager, id);
        batch(manager, people(person));
        assertThat(dueOf(person)).as("without a due date").isNull();
    }

    @Test
    void whoeverComesBackByThemselvesHasNoDueDateAndCountsForTheUnitOfNow() {
        Someone person = somebody.in(classroom.unit()).make();
        LearnerCalls manager = manager(classroom.unit());
        batch(manager, due(person, "2099-01-31"));
        EnrolmentId id =
                enrolments.of(person.id(), classroom.course()).orElseThrow().enrolmentId();
        withdraw(manager, id);
        UnitId now = somebody.unit();
        moved(person, now);

        assertThat(learner(person).enrol(classroom.course())).isEqualTo(id);

        assertThat(enrolments.require(id).unitId()).isEqualTo(now);
        assertThat(dueOf(person)).isNull();
    }

    @Test
    void whoeverHasAPlaceKeepsItAsItIsWhenEnrolledOnceMore() {
        Someone person = somebody.in(classroom.unit()).make();
        LearnerCalls manager = manager(classroom.unit());
        batch(manager, due(person, "2099-01-31"));

        batch(manager, people(person));

        assertThat(dueOf(person)).isEqualTo("2099-01-31");
    }

    @Test
    void aCompletedCourseStays() {
        LearnerCalls learner = learner();
        EnrolmentId id = learner.enrol(classroom.course());
        learner.readToTheEnd(id, classroom.lesson(1));
        learner.readToTheEnd(id, classroom.lesson(2));
        assertThat(withdraw(learner, id)).hasStatus(409);
        assertThat(enrolments.require(id).completed()).isTrue();
    }

    @Test
    void managersEnrolTheirPeopleByUnitAndByName(AssertablePublishedEvents events) {
        UnitId below = somebody.unitBelow(classroom.unit(), "Phường " + Somebody.word());
        Someone one = somebody.in(classroom.unit()).make();
        Someone other = somebody.in(below).make();
        LearnerCalls manager = manager(classroom.unit());
        JsonNode whole = json(batch(
                manager,
                "{\"unitId\": \"%s\", \"subtree\": true, \"dueOn\": \"2099-12-31\"}".formatted(classroom.unit())));
        assertThat(whole.path("enrolled").intValue()).isGreaterThanOrEqualTo(3);
        JsonNode again = json(batch(manager, people(one, other)));
        assertThat(again.path("enrolled").intValue()).isZero();
        assertThat(again.path("already").intValue()).isEqualTo(2);
        assertThat(events.ofType(LearnerEnrolled.class)
                        .matching(told -> told.accountId().equals(other.id())))
                .hasSize(1);
        JsonNode home = json(learner(other).get("/api/learning/home"));
        assertThat(home.at("/deadlines/0/dueOn").stringValue()).isEqualTo("2099-12-31");
        assertThat(home.at("/notStarted/0/courseId").stringValue())
                .isEqualTo(classroom.course().toString());
    }

    @Test
    void nobodyEnrolsPeopleOfOtherUnits() {
        UnitId elsewhere = somebody.unit();
        Someone stranger = somebody.in(elsewhere).make();
        LearnerCalls manager = manager(classroom.unit());
        JsonNode answer = json(batch(manager, people(stranger)));
        assertThat(answer.path("enrolled").intValue()).isZero();
        assertThat(answer.at("/refused/0/reason").stringValue()).isEqualTo("NOT_IN_YOUR_UNITS");
        assertThat(batch(manager, "{\"unitId\": \"%s\"}".formatted(elsewhere))).hasStatus(404);
        assertThat(enrolments.of(stranger.id(), classroom.course())).isEmpty();
    }

    @Test
    void enrollingOthersNeedsARole() {
        Someone colleague = somebody.in(classroom.unit()).make();
        assertThat(batch(learner(), people(colleague))).hasStatus(403);
        assertThat(batch(new LearnerCalls(http, ActingAs.anonymous()), people(colleague)))
                .hasStatus(401);
    }

    @Test
    void aBatchThatMakesNoSenseIsRefusedAndNamesTheField() {
        LearnerCalls manager = manager(classroom.unit());
        assertRefused(batch(manager, "{}"), "accountIds");
        assertRefused(
                batch(manager, "{\"unitId\": \"%s\", \"dueOn\": \"2001-01-01\"}".formatted(classroom.unit())), "dueOn");
        String many = IntStream.range(0, 5001)
                .mapToObj(i -> "\"" + UUID.randomUUID() + "\"")
                .collect(Collectors.joining(","));
        assertRefused(batch(manager, "{\"accountIds\": [%s]}".formatted(many)), "accountIds");
    }

    @Test
    void managersSeeTheirLearnersInTheOrderOfVietnameseNames() {
        UnitId elsewhere = somebody.unit();
        for (String name : List.of("Trần Văn Đức", "Lê Thị Ân", "Ngô Văn An", "Lê Văn Dũng")) {
            learner(somebody.in(classroom.unit()).named(name).make()).enrol(classroom.course());
        }
        learner(somebody.in(elsewhere).named("Bùi Thị Ánh").make()).enrol(classroom.course());
        String uri = "/api/courses/%s/enrolments".formatted(classroom.course());
        LearnerCalls manager = manager(classroom.unit());
        JsonNode page = json(manager.get(uri + "?size=3"));
        assertThat(names(page)).containsExactly("Ngô Văn An", "Lê Thị Ân", "Lê Văn Dũng");
        assertThat(page.path("total").longValue()).isEqualTo(4);
        assertThat(names(json(manager.get(uri + "?q=duc")))).containsExactly("Trần Văn Đức");
        assertThat(names(json(manager.get(uri + "?state=COMPLETED")))).isEmpty();
        assertThat(names(json(manager(elsewhere).get(uri)))).containsExactly("Bùi Thị Ánh");
        assertThat(learner().get(uri)).hasStatus(403);
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get(uri)).hasStatus(401);
        assertThat(manager.get(uri + "?size=1000")).hasStatus(400);
    }

    @Test
    void managersWithdrawOnlyTheirOwnPeople() {
        Someone person = somebody.in(classroom.unit()).make();
        EnrolmentId id = learner(person).enrol(classroom.course());
        assertThat(withdraw(learner(), id)).hasStatus(404);
        assertThat(withdraw(manager(somebody.unit()), id)).hasStatus(404);
        assertThat(withdraw(new LearnerCalls(http, ActingAs.anonymous()), id)).hasStatus(401);
        assertThat(withdraw(manager(classroom.unit()), id)).hasStatus(204);
    }

    private LearnerCalls learner() {
        return learner(somebody.in(classroom.unit()).make());
    }

    private LearnerCalls learner(Someone person) {
        return new LearnerCalls(http, person.signedIn());
    }

    private LearnerCalls manager(UnitId unit) {
        return learner(somebody.in(unit).withRole(Role.UNIT_MANAGER).make());
    }

    private MvcTestResult enrol(LearnerCalls learner) {
        return learner.post("/api/courses/%s/enrolments".formatted(classroom.course()), "{}");
    }

    private MvcTestResult batch(LearnerCalls manager, String body) {
        return manager.post("/api/courses/%s/enrolments/batch".formatted(classroom.course()), body);
    }

    private static MvcTestResult withdraw(LearnerCalls calls, EnrolmentId id) {
        return calls.post("/api/enrolments/%s/withdrawal".formatted(id), null);
    }

    private void moved(Someone person, UnitId to) {
        jdbc.sql("update organisation_membership set unit_id = ? where account_id = ?")
                .params(Ids.bytes(to.value()), Ids.bytes(person.id().value()))
                .update();
    }

    private @Nullable String dueOf(Someone person) {
        return json(learner(person).get("/api/learning/home"))
                .at("/deadlines/0/dueOn")
                .asStringOpt()
                .orElse(null);
    }

    private UnitId countedFor(EnrolmentId id) {
        return jdbc.sql("select unit_id from reporting_enrolment_fact where enrolment_id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, n) -> new UnitId(Columns.id(row, "unit_id")))
                .single();
    }

    private static String due(Someone person, String day) {
        return "{\"accountIds\": [\"%s\"], \"dueOn\": \"%s\"}".formatted(person.id(), day);
    }

    private static String people(Someone... people) {
        return "{\"accountIds\": [%s]}"
                .formatted(
                        Arrays.stream(people).map(one -> "\"" + one.id() + "\"").collect(Collectors.joining(",")));
    }

    private static List<String> names(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("fullName").stringValue())
                .toList();
    }

    private static void assertRefused(MvcTestResult result, String field) {
        assertThat(result).hasStatus(400);
        assertThat(json(result).at("/errors/0/field").stringValue()).isEqualTo(field);
    }
}
