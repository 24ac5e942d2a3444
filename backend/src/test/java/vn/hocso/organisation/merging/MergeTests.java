package vn.hocso.organisation.merging;

import java.nio.charset.StandardCharsets;
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
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class MergeTests {

    private static final Instant SPRING = Instant.parse("2026-03-02T02:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    RoleGrants roles;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private UnitId other;
    private Someone manager;
    private Someone survivor;
    private Someone retired;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        unit = somebody.unit();
        other = somebody.unitBelow(unit, "Phòng Tư pháp");
        manager = somebody.in(unit)
                .withRole(Role.UNIT_MANAGER)
                .withRole(Role.TRAINER)
                .make();
        survivor = somebody.in(unit).named("Vừ Bá Chơ").make();
        retired = somebody.in(other).named("Vừ Bá Chơ").withRole(Role.TRAINER).make();
    }

    @Test
    void theSurvivorGetsTheEnrolmentThatWentFurtherAndFiguresStayAsTheyWere() {
        OneLesson finished = courses.publish(unit, "Kỹ năng số " + Somebody.word());
        OneLesson own = courses.publish(unit, "An toàn thông tin " + Somebody.word());
        EnrolmentId begun = courses.enrol(finished, SPRING.plusSeconds(60), survivor);
        EnrolmentId done = courses.finish(finished, SPRING, retired).getFirst();
        EnrolmentId alone = courses.enrol(own, SPRING, retired);
        Awaitility.await().until(() -> certificates(retired) == 1 && facts(finished) == 2);

        assertThat(merge(manager, retired.email())).hasStatusOk();

        assertThat(enrolments.require(done).accountId()).isEqualTo(survivor.id());
        assertThat(enrolments.require(alone).accountId()).isEqualTo(survivor.id());
        assertThat(enrolments.require(begun).accountId()).isEqualTo(retired.id());
        assertThat(enrolments
                        .of(survivor.id(), finished.courseId())
                        .orElseThrow()
                        .state())
                .isEqualTo(EnrolmentState.COMPLETED);
        assertThat(certificates(survivor)).isEqualTo(1);
        assertThat(facts(finished)).isEqualTo(2);
    }

    @Test
    void placesAndRolesGoOverAsTheyAreAndTheRetiredAccountIsClosed() {
        assertThat(merge(manager, retired.email().toUpperCase(java.util.Locale.ROOT)))
                .hasStatusOk();

        assertThat(people.primaryMembership(survivor.id()).orElseThrow().unit().id())
                .isEqualTo(unit);
        assertThat(people.primaryMembership(retired.id())).isEmpty();
        MvcTestResult places = get(manager, "/api/people/" + survivor.id() + "/memberships");
        assertThat(this.<List<Boolean>>at(places, "$[*].primary")).containsExactly(true, false, true);
        assertThat(roles.of(List.of(survivor.id())).get(survivor.id()))
                .anyMatch(held ->
                        held.role().equals(Role.TRAINER) && held.unit().id().equals(other));
        assertThat(roles.of(List.of(retired.id()))).isEmpty();
        assertThat(accounts.require(retired.id()).status()).isEqualTo(AccountStatus.SUSPENDED);
        assertThat(accounts.require(survivor.id()).email()).isEqualTo(survivor.email());
    }

    @Test
    void whatTakesTwoToGiveAndWhatWouldBeginLaterDoesNotGoOver() {
        roles.grant(retired.id(), Role.SYSTEM_ADMINISTRATOR, other);
        jdbc.sql("update organisation_role_grant set since = timestampadd(day, 9, utc_timestamp(6))"
                        + " where account_id = ? and role_code = 'TRAINER'")
                .param(Ids.bytes(retired.id().value()))
                .update();
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        assertThat(merge(administrator, retired.email())).hasStatusOk();

        assertThat(roles.of(List.of(survivor.id())).get(survivor.id()))
                .extracting(RoleView::role)
                .containsOnly(Role.LEARNER);
        assertThat(jdbc.sql("select count(*) from organisation_role_grant where account_id = ? and open_now = 1")
                        .param(Ids.bytes(retired.id().value()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theRetiredRecordLeadsToTheSurvivorAndCanBeTraced() {
        merge(manager, retired.email());

        assertThat(this.<String>at(get(manager, "/api/people/" + retired.id()), "$.accountId"))
                .isEqualTo(survivor.id().toString());
        MvcTestResult trace = get(manager, "/api/people/" + survivor.id() + "/merges");
        assertThat(this.<String>at(trace, "$[0].retiredId"))
                .isEqualTo(retired.id().toString());
        assertThat(this.<Integer>at(trace, "$[0].parts.memberships.moved")).isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action = 'organisation.people-merged' and person_id = ?")
                        .param(Ids.bytes(survivor.id().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(merge(manager, retired.email())).hasStatus(404);
    }

    @Test
    void thePreviewTellsWhatWouldGoWhereAndNothingMovesUnconfirmed() {
        MvcTestResult preview =
                get(manager, "/api/people/" + survivor.id() + "/merge-preview?retiredId=" + retired.id());

        assertThat(this.<List<String>>at(preview, "$.parts[*].part"))
                .containsExactly(
                        "memberships",
                        "roles",
                        "enrolments",
                        "classes",
                        "surveys",
                        "attempts",
                        "certificates",
                        "notices");
        assertThat(merge(manager, survivor.email())).hasStatus(400);
        assertThat(people.primaryMembership(retired.id())).isPresent();
    }

    @Test
    void nobodyGetsMoreThanWhoeverMergesCouldGive() {
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        assertThat(post(manager, survivor, administrator.id().toString(), administrator.email()))
                .hasStatus(403);
        assertThat(post(manager, survivor, survivor.id().toString(), survivor.email()))
                .hasStatus(409);
        assertThat(post(manager, survivor, manager.id().toString(), manager.email()))
                .hasStatus(409);
    }

    @Test
    void suggestsRecordsThatLookAlikeWithinOnesOwnUnits() {
        String mail = "chu.van." + Somebody.word().toLowerCase(java.util.Locale.ROOT);
        Someone one = somebody.in(unit)
                .named("Chu Văn Thào")
                .withEmail(mail + "@gmail.vn")
                .make();
        Someone two = somebody.in(other)
                .named("Chu Văn Thào")
                .withEmail(mail.replace(".", "") + "@example.vn")
                .make();

        List<Map<String, ?>> groups = at(get(manager, "/api/people/duplicates"), "$");

        assertThat(groups).hasSize(1);
        assertThat(this.<List<String>>at(get(manager, "/api/people/duplicates"), "$[0].people[*].accountId"))
                .containsExactlyInAnyOrder(one.id().toString(), two.id().toString());
        Someone below = somebody.in(other).withRole(Role.UNIT_MANAGER).make();
        assertThat(this.<List<?>>at(get(below, "/api/people/duplicates"), "$")).isEmpty();
    }

    @Test
    void mergingIsClosedToTheSignedOutToLearnersAndToOtherUnits() {
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        String page = "/api/people/" + survivor.id();
        String preview = page + "/merge-preview?retiredId=" + retired.id();
        for (String uri : List.of(preview, page + "/merges", "/api/people/duplicates")) {
            assertThat(http.get().uri(uri)).hasStatus(401);
            assertThat(get(survivor, uri)).hasStatus(403);
        }
        assertThat(get(elsewhere, preview)).hasStatus(404);
        assertThat(get(elsewhere, page + "/merges")).hasStatus(404);
        assertThat(http.post().uri(page + "/merges").with(ActingAs.anonymous())).hasStatus(401);
        assertThat(merge(survivor, retired.email())).hasStatus(403);
        assertThat(merge(elsewhere, retired.email())).hasStatus(404);
    }

    private int certificates(Someone who) {
        return jdbc.sql("select count(*) from certification_certificate where account_id = ?")
                .param(Ids.bytes(who.id().value()))
                .query(Integer.class)
                .single();
    }

    private int facts(OneLesson course) {
        return jdbc.sql("select count(*) from reporting_enrolment_fact where course_id = ?")
                .param(Ids.bytes(course.courseId().value()))
                .query(Integer.class)
                .single();
    }

    private MvcTestResult merge(Someone who, String email) {
        return post(who, survivor, retired.id().toString(), email);
    }

    private MvcTestResult post(Someone who, Someone into, String retiredId, String email) {
        return http.post()
                .uri("/api/people/" + into.id() + "/merges")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"retiredId\": \"%s\", \"retiredEmail\": \"%s\"}".formatted(retiredId, email))
                .exchange();
    }

    private MvcTestResult get(Someone who, String uri) {
        return http.get().uri(uri).with(who.signedIn()).exchange();
    }

    private <T> T at(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
