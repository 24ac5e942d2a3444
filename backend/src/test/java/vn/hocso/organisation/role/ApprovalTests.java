package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.organisation.role.RoleCalls.read;

@HocsoTest
class ApprovalTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Access access;

    @Autowired
    Units units;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private RoleCalls roles;
    private UnitId unit;
    private Someone asker;
    private Someone second;
    private Someone candidate;

    @BeforeEach
    void plant() {
        roles = new RoleCalls(http);
        unit = somebody.unit();
        asker = administrator();
        second = administrator();
        candidate = somebody.in(unit).make();
    }

    @Test
    void aSystemRoleIsHeldOnlyAfterASecondPersonAgreed() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        assertThat(administers()).isFalse();
        assertThat(ids(roles.get(second, "/api/approvals/to-decide?size=100"))).contains(request.toString());
        assertThat(ids(roles.get(asker, "/api/approvals/to-decide?size=100"))).doesNotContain(request.toString());

        MvcTestResult agreed = roles.approve(second, request);

        assertThat(agreed).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("APPROVED");
        assertThat(administers()).isTrue();
        assertThat(RoleCalls.<List<String>>read(
                        roles.get(second, "/api/role-grants?role=SYSTEM_ADMINISTRATOR&person=" + candidate.id()),
                        "$.items[*].reason"))
                .containsExactly("Phân công công tác");
    }

    @Test
    void neitherWhoAskedNorWhoGainsByItDecides() {
        Someone gains = administrator();
        UUID request = roles.ask(asker, gains, Role.SYSTEM_ADMINISTRATOR, unit);

        for (Someone interested : List.of(asker, gains)) {
            assertThat(roles.approve(interested, request))
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("organisation.another-must-decide");
            assertThat(roles.reject(interested, request)).hasStatus(403);
        }
        assertThat(grants(gains, unit)).isZero();
    }

    /** Rolled back: in it, other tests' administrators of the whole tree have no role. */
    @Test
    @Transactional
    void whoAskedIsToldAsLongAsNobodyElseMayDecide() {
        jdbc.sql("update organisation_role_grant set ended_at = utc_timestamp(6) where role_code = ? and unit_id = ?")
                .params(
                        Role.SYSTEM_ADMINISTRATOR.code(),
                        Ids.bytes(units.root().id().value()))
                .update();
        Someone first = administrator();
        Someone suspended = administrator();
        UUID request = roles.ask(first, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        assertThat(withoutDecider(first, request)).isFalse();

        accounts.suspend(suspended.id());
        assertThat(withoutDecider(first, request)).isTrue();

        Someone other = administrator();
        assertThat(withoutDecider(first, request)).isFalse();
        assertThat(withoutDecider(other, request)).isFalse();
    }

    private boolean withoutDecider(Someone reader, UUID request) {
        return read(roles.get(reader, "/api/approvals/" + request), "$.withoutDecider");
    }

    @Test
    void whatWaitsIsToldOnThePageOfThePersonItIsAbout() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        String about = "/api/people/" + candidate.id() + "/roles/requests";
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();

        for (Someone reader : List.of(asker, second)) {
            assertThat(RoleCalls.<List<String>>read(roles.get(reader, about), "$[*].id"))
                    .containsExactly(request.toString());
        }
        assertThat(RoleCalls.<List<String>>read(roles.get(manager, about), "$[*].id"))
                .isEmpty();
        assertThat(roles.get(elsewhere, about)).hasStatus(404);
        assertThat(roles.get(candidate, about)).hasStatus(403);
        assertThat(http.get().uri(about)).hasStatus(401);

        roles.reject(second, request);
        assertThat(RoleCalls.<List<String>>read(roles.get(asker, about), "$[*].id"))
                .isEmpty();
    }

    @Test
    void theEndOfARoleWaitsOnThePageOfWhoeverHoldsIt() {
        Someone other = administrator();
        String request = read(roles.end(asker, grantId(other)), "$.approval.id");

        MvcTestResult about = roles.get(second, "/api/people/" + other.id() + "/roles/requests");

        assertThat(RoleCalls.<List<String>>read(about, "$[*].id")).containsExactly(request);
    }

    @Test
    void whatOneAskedForIsFoundByActAndByWhetherItWaits() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        String asked = "/api/approvals/asked?waiting=true";

        assertThat(ids(roles.get(asker, asked))).containsExactly(request.toString());
        assertThat(ids(roles.get(asker, asked + "&act=role-grant&act=role-end")))
                .containsExactly(request.toString());
        assertThat(ids(roles.get(asker, asked + "&act=role-change"))).isEmpty();

        roles.withdraw(asker, request);
        assertThat(ids(roles.get(asker, asked))).isEmpty();
        assertThat(ids(roles.get(asker, "/api/approvals/asked?act=role-grant"))).containsExactly(request.toString());
    }

    @Test
    void requestsAreClosedToEverybodyElse() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        for (Someone other : List.of(manager, elsewhere, candidate)) {
            assertThat(roles.get(other, "/api/approvals/" + request)).hasStatus(404);
            assertThat(roles.approve(other, request)).hasStatus(404);
            assertThat(roles.reject(other, request)).hasStatus(404);
            assertThat(roles.withdraw(other, request)).hasStatus(404);
        }
        assertThat(http.get().uri("/api/approvals/to-decide")).hasStatus(401);
        assertThat(http.post().uri("/api/approvals/{id}/withdrawal", request).with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(roles.withdraw(second, request)).hasStatus(403);
    }

    @Test
    void whatIsAgreedIsDoneExactlyOnceHoweverManyAgreeAtOnce() throws Exception {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (Someone one : List.of(second, second, administrator(), administrator())) {
            calls.add(() -> roles.approve(one, request).getResponse().getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).contains(200).allMatch(status -> status == 200 || status == 409);
        assertThat(grants(candidate, unit)).isEqualTo(1);
    }

    @Test
    void agreeingAgainChangesNothingAndDisagreeingAfterwardsIsTooLate() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        roles.approve(second, request);

        assertThat(roles.approve(second, request)).hasStatusOk();
        assertThat(roles.reject(second, request)).hasStatus(409);
        assertThat(roles.approve(administrator(), request)).hasStatus(409);
        assertThat(roles.withdraw(asker, request)).hasStatus(409);
        assertThat(grants(candidate, unit)).isEqualTo(1);
    }

    @Test
    void askingTwiceWaitsOnceAndARejectionTellsWhy() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        assertThat(roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit)).isEqualTo(request);

        assertThat(roles.reject(second, request)).hasStatusOk();

        MvcTestResult asked = roles.get(asker, "/api/approvals/asked");
        assertThat(RoleCalls.<List<String>>read(asked, "$.items[*].state")).containsExactly("REJECTED");
        assertThat(RoleCalls.<List<String>>read(asked, "$.items[*].decisionReason"))
                .containsExactly("Chưa cần");
        assertThat(administers()).isFalse();
        assertThat(roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit)).isNotEqualTo(request);
    }

    @Test
    void whatNobodyDecidedInTimeWaitsNoMore() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        jdbc.sql("update organisation_approval set expires_at = ? where id = ?")
                .params(Columns.at(clock.instant().minus(Duration.ofMinutes(1))), Ids.bytes(request))
                .update();

        assertThat(roles.approve(second, request))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.waits-no-more.EXPIRED");
        assertThat(roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit)).isNotEqualTo(request);
        assertThat(administers()).isFalse();
    }

    @Test
    void whatTheAskerMayNoLongerDoIsNotDoneForThem() {
        UUID request = roles.ask(asker, candidate, Role.SYSTEM_ADMINISTRATOR, unit);
        jdbc.sql("update organisation_role_grant set ended_at = utc_timestamp(6) where account_id = ?")
                .param(Ids.bytes(asker.id().value()))
                .update();

        assertThat(roles.approve(second, request)).hasStatus(403);

        assertThat(administers()).isFalse();
        assertThat(roles.reject(second, request)).hasStatusOk();
    }

    @Test
    void aReasonIsAskedForWhereASecondPersonJudges() {
        assertThat(http.post()
                        .uri("/api/people/{id}/roles", candidate.id())
                        .with(asker.signedIn())
                        .contentType("application/json")
                        .content("{\"role\": \"SYSTEM_ADMINISTRATOR\", \"unitId\": \"%s\"}".formatted(unit)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.reason-missing");
    }

    @Test
    void endingSomebodyElsesSystemRoleTakesTwoAndOnesOwnDoesNot() {
        Someone other = administrator();
        String grant = grantId(other);

        MvcTestResult waiting = roles.end(asker, grant);

        assertThat(waiting).hasStatus(202);
        UUID request = UUID.fromString(read(waiting, "$.approval.id"));
        assertThat(roles.approve(other, request)).hasStatus(403);
        assertThat(access.mayAnywhere(other.actor(), Permission.ADMINISTER_SYSTEM))
                .isTrue();
        assertThat(roles.approve(second, request)).hasStatusOk();
        assertThat(access.mayAnywhere(other.actor(), Permission.ADMINISTER_SYSTEM))
                .isFalse();
        assertThat(roles.end(second, grantId(second))).hasStatusOk();
    }

    /** In a transaction that is rolled back, in which other tests' administrators have no role. */
    @Test
    @Transactional
    void theFirstAdministratorAppointsTheSecondAloneAndNobodyAThird() {
        UnitId root = units.root().id();
        jdbc.sql(
                        "update organisation_role_grant set ended_at = utc_timestamp(6) where role_code = ? and account_id <> ?")
                .params(Role.SYSTEM_ADMINISTRATOR.code(), Ids.bytes(asker.id().value()))
                .update();

        assertThat(roles.grant(asker, candidate, Role.SYSTEM_ADMINISTRATOR, root))
                .hasStatus(201);

        Someone third = somebody.in(unit).make();
        assertThat(roles.grant(asker, third, Role.SYSTEM_ADMINISTRATOR, root)).hasStatus(202);
        assertThat(roles.grant(candidate, third, Role.SYSTEM_ADMINISTRATOR, root))
                .hasStatus(202);
        assertThat(grants(third, root)).isZero();
    }

    private Someone administrator() {
        return somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
    }

    private boolean administers() {
        return access.may(candidate.actor(), Permission.ADMINISTER_SYSTEM, unit);
    }

    private String grantId(Someone holder) {
        return read(
                roles.get(asker, "/api/role-grants?role=SYSTEM_ADMINISTRATOR&person=" + holder.id()),
                "$.items[0].grantId");
    }

    private static List<String> ids(MvcTestResult page) {
        return read(page, "$.items[*].id");
    }

    private int grants(Someone holder, UnitId where) {
        return jdbc.sql("""
                select count(*) from organisation_role_grant
                where account_id = ? and unit_id = ? and role_code = 'SYSTEM_ADMINISTRATOR'
                """)
                .params(Ids.bytes(holder.id().value()), Ids.bytes(where.value()))
                .query(Integer.class)
                .single();
    }
}
