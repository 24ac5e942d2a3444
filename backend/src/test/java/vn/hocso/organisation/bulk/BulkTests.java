package vn.hocso.organisation.bulk;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class BulkTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    Enrolments enrolments;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private UnitId here;
    private UnitId there;
    private Someone manager;
    private Someone one;
    private Someone two;

    @BeforeEach
    void twoUnitsAndTheirManager() {
        unit = somebody.unit();
        here = somebody.unitBelow(unit, "Phòng Văn hóa");
        there = somebody.unitBelow(unit, "Phòng Giáo dục");
        manager = somebody.in(unit)
                .withRole(Role.UNIT_MANAGER)
                .withRole(Role.TRAINER)
                .make();
        one = somebody.in(here).named("Sùng A Chinh").make();
        two = somebody.in(here).named("Sùng A Páo").make();
    }

    @Test
    void movesEverybodyWhoMatchesTheFilters() {
        somebody.in(here).named("Cứ Thị Sua").make();

        MvcTestResult done = run(manager, """
                {"action": "TRANSFER", "matching": {"unit": "%s", "q": "sung"}, "params": {"unitId": "%s", "reason": "Sáp nhập phòng"}}""".formatted(here, there));

        assertThat(this.<Map<String, Integer>>at(done, "$.outcomes")).isEqualTo(Map.of("DONE", 2));
        assertThat(people.within(there, true)).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(people.within(here, true)).hasSize(1);
    }

    @Test
    void isWrittenDownAsDoneByWhoeverStartedIt() {
        run(manager, """
                {"action": "TRANSFER", "accountIds": ["%s"], "params": {"unitId": "%s"}}""".formatted(one.id(), there));

        assertThat(jdbc.sql("select actor_id from audit_entry where action = ? and person_id = ?")
                        .param("organisation.person-transferred")
                        .param(Ids.bytes(one.id().value()))
                        .query((row, number) -> Columns.id(row, "actor_id"))
                        .list())
                .containsExactly(manager.id().value());
    }

    @Test
    void answersForEachPersonAndGoesOnAfterARefusal() {
        Someone administrator =
                somebody.in(here).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone elsewhere = somebody.in(somebody.unit()).make();

        MvcTestResult done = run(manager, """
                {"action": "SUSPEND", "accountIds": ["%s", "%s", "%s"], "params": {}}""".formatted(administrator.id(), elsewhere.id(), one.id()));

        assertThat(this.<Map<String, Integer>>at(done, "$.outcomes")).isEqualTo(Map.of("REFUSED", 2, "DONE", 1));
        MvcTestResult refused = get(manager, "/" + at(done, "$.id") + "/rows?outcome=REFUSED");
        assertThat(this.<List<String>>at(refused, "$.items[*].problem"))
                .containsExactly("organisation.person-holds-more", "organisation.not-found");
        assertThat(this.<List<String>>at(refused, "$.items[*].reason")).allMatch(words -> words.length() > 20);
        assertThat(this.<List<String>>at(refused, "$.items[*].fullName"))
                .as("of whom the manager may see")
                .containsExactly(accounts.require(administrator.id()).fullName());
        assertThat(accounts.require(one.id()).status()).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(this.<String>at(done, "$.job.result.url")).isNotNull();
    }

    @Test
    void invitesGrantsRolesAndEnrolsManyAtOnce() {
        OneLesson course = courses.publish(unit, "Chữ ký số " + Somebody.word());
        String both = "[\"%s\", \"%s\"]".formatted(one.id(), two.id());

        run(manager, "{\"action\": \"INVITE\", \"accountIds\": %s, \"params\": {}}".formatted(both));
        run(
                manager,
                "{\"action\": \"GRANT_ROLE\", \"accountIds\": %s, \"params\": {\"unitId\": \"%s\", \"role\": \"TRAINER\"}}"
                        .formatted(both, here));
        String enrol = "{\"action\": \"ENROL\", \"accountIds\": %s, \"params\": {\"courseId\": \"%s\"}}"
                .formatted(both, course.courseId());
        run(manager, enrol);

        mailbox.await(one.email(), 2);
        assertThat(enrolments.of(two.id(), course.courseId())).isPresent();
        assertThat(this.<Map<String, Integer>>at(run(manager, enrol), "$.outcomes"))
                .isEqualTo(Map.of("UNCHANGED", 2));
        assertThat(this.<List<String>>at(
                        http.get()
                                .uri("/api/people?role=TRAINER&unit=" + here)
                                .with(manager.signedIn())
                                .exchange(),
                        "$.items[*].fullName"))
                .containsExactly("Sùng A Chinh", "Sùng A Páo");
    }

    @Test
    void whoWasDoneBeforeARestartIsNotDoneAgain() {
        MvcTestResult done = run(manager, """
                {"action": "TRANSFER", "accountIds": ["%s"], "params": {"unitId": "%s"}}""".formatted(one.id(), there));
        int before = memberships();
        jdbc.sql("update job_job set state = 'RUNNING', finished_at = null where subject_id = ?")
                .param(Ids.bytes(java.util.UUID.fromString(at(done, "$.id"))))
                .update();
        jdbc.sql("""
                insert into job_task (task_name, task_instance, execution_time, picked, version) values ('job', ?, ?, false, 1)""")
                .params(
                        this.<String>at(done, "$.job.id"),
                        java.time.LocalDateTime.ofInstant(Instant.now().minusSeconds(60), java.time.ZoneOffset.UTC))
                .update();

        await(manager, at(done, "$.id"));

        assertThat(memberships()).isEqualTo(before);
    }

    @Test
    void refusesBatchesThatMakeNoSense() {
        for (String senseless : List.of(
                "{\"action\": \"INVITE\", \"accountIds\": [], \"params\": {}}",
                "{\"action\": \"INVITE\", \"params\": {}}",
                "{\"action\": \"TRANSFER\", \"accountIds\": [\"%s\"], \"params\": {}}".formatted(one.id()),
                "{\"action\": \"GRANT_ROLE\", \"accountIds\": [\"%s\"], \"params\": {}}".formatted(one.id()),
                "{\"action\": \"ENROL\", \"accountIds\": [\"%s\"], \"params\": {}}".formatted(one.id()),
                "{\"action\": \"FIRE\", \"accountIds\": [\"%s\"], \"params\": {}}".formatted(one.id()))) {
            assertThat(post(manager, senseless)).as(senseless).hasStatus(400);
        }
    }

    @Test
    void batchesBelongToWhoeverStartedThemAndManagesPeople() {
        MvcTestResult done =
                run(manager, "{\"action\": \"INVITE\", \"accountIds\": [\"%s\"], \"params\": {}}".formatted(one.id()));
        Someone other = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        String move = "{\"action\": \"TRANSFER\", \"accountIds\": [\"%s\"], \"params\": {\"unitId\": \"%s\"}}"
                .formatted(one.id(), somebody.unit());

        for (String below : List.of("/" + at(done, "$.id"), "/" + at(done, "$.id") + "/rows")) {
            assertThat(http.get().uri("/api/people/batches" + below)).hasStatus(401);
            assertThat(get(one, below)).hasStatus(403);
            assertThat(get(other, below)).hasStatus(404);
        }
        assertThat(http.post().uri("/api/people/batches").with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(post(one, move)).hasStatus(403);
        assertThat(post(manager, move)).hasStatus(404);
    }

    private int memberships() {
        return jdbc.sql("select count(*) from organisation_membership where account_id = ?")
                .param(Ids.bytes(one.id().value()))
                .query(Integer.class)
                .single();
    }

    private MvcTestResult run(Someone who, String json) {
        MvcTestResult started = post(who, json);
        assertThat(started).hasStatus(202);
        return await(who, at(started, "$.id"));
    }

    private MvcTestResult await(Someone who, String id) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "DONE".equals(at(get(who, "/" + id), "$.job.state")));
        return get(who, "/" + id);
    }

    private MvcTestResult post(Someone who, String json) {
        return http.post()
                .uri("/api/people/batches")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult get(Someone who, String below) {
        return http.get()
                .uri("/api/people/batches" + below)
                .with(who.signedIn())
                .exchange();
    }

    private <T> T at(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
