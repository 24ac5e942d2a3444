package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.organisation.role.RoleCalls.read;

@HocsoTest
class GrantPeriodTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private RoleCalls roles;
    private UnitId unit;
    private Someone manager;
    private Someone deputy;
    private Instant now;

    @BeforeEach
    void plant() {
        roles = new RoleCalls(http);
        unit = somebody.unit();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        deputy = somebody.in(unit).named("Lê Thị Phó").make();
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Test
    void aRoleBeginsAndExpiresByTheClockAlone() {
        Instant begins = now.plus(DAY);
        Instant ends = now.plus(DAY.multipliedBy(3));
        assertThat(roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, begins, ends))
                .hasStatus(201);

        assertThat(manages(begins.minusMillis(1))).isFalse();
        assertThat(manages(begins)).isTrue();
        assertThat(manages(ends.minusMillis(1))).isTrue();
        assertThat(manages(ends)).isFalse();
    }

    @Test
    void anExpiredRoleIsHistoryAndMakesRoomForANewOne() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, null, now.plus(DAY));
        timePasses(DAY.multipliedBy(2));
        assertThat(manages(now)).isFalse();

        assertThat(roles.grant(manager, deputy, Role.UNIT_MANAGER, unit)).hasStatus(201);

        assertThat(manages(clock.instant())).isTrue();
        assertThat(states()).containsExactlyInAnyOrder("HELD", "PAST");
    }

    @Test
    void changingThePeriodKeepsWhatWas() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, null, now.plus(DAY));

        MvcTestResult changed = roles.changePeriod(manager, grantId("HELD"), now.plus(DAY.multipliedBy(9)));

        assertThat(changed).hasStatusOk();
        assertThat(manages(now.plus(DAY.multipliedBy(8)))).isTrue();
        MvcTestResult past = list("&state=PAST");
        assertThat(RoleCalls.<List<String>>read(past, "$.items[*].endReason")).containsExactly("Gia hạn");
        assertThat(RoleCalls.<List<String>>read(past, "$.items[*].reason")).containsExactly("Phân công công tác");
        assertThat(RoleCalls.<List<String>>read(past, "$.items[*].endedBy")).containsExactly("Nguyễn Văn An");
        assertThat(roles.changePeriod(manager, read(past, "$.items[0].grantId"), null))
                .hasStatus(409);
    }

    @Test
    void anEndedRoleTellsWhoEndedItAndWhyAndEndsOnce() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit);
        String grant = grantId("HELD");

        assertThat(roles.end(manager, grant)).hasStatusOk();
        assertThat(roles.end(manager, grant)).hasStatusOk();

        assertThat(manages(clock.instant())).isFalse();
        MvcTestResult past = list("&state=PAST");
        assertThat(RoleCalls.<List<String>>read(past, "$.items[*].endReason")).containsExactly("Chuyển công tác");
    }

    /** An ended grant has null where an open one has 1, so that "not open" would be neither true nor false of it. */
    @Test
    void aRoleEndedEarlyIsPastInTheListOfThePastAndInTheListOfAll() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, null, now.plus(DAY.multipliedBy(30)));
        String grant = grantId("HELD");
        roles.end(manager, grant);

        assertThat(RoleCalls.<List<String>>read(list("&state=PAST"), "$.items[*].grantId"))
                .containsExactly(grant);
        assertThat(states()).containsExactly("PAST");
        assertThat(RoleCalls.<List<String>>read(list(""), "$.items[*].grantId")).isEmpty();
        assertThat(RoleCalls.<List<List<String>>>read(list("&state=PAST"), "$.items[*].abilities"))
                .containsExactly(List.of());
    }

    @Test
    void nothingIsGrantedForThePastOrBackwardsOrTwiceAtOnce() {
        assertThat(roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, now.minus(DAY.multipliedBy(3)), null))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.role-in-the-past");
        assertThat(roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, now.plus(DAY.multipliedBy(3)), now.plus(DAY)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.role-ends-before-it-begins");
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit);
        assertThat(roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, null, now.plus(DAY)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.role-held-already");
    }

    @Test
    void noRoleIsGrantedForAUnitThatHasEnded() {
        UnitId ended = somebody.unitBelow(unit, "Phòng đã giải thể");
        jdbc.sql("update organisation_unit set valid_until = current_date, successor_id = ? where id = ?")
                .params(Ids.bytes(unit.value()), Ids.bytes(ended.value()))
                .update();

        assertThat(roles.grant(manager, deputy, Role.UNIT_MANAGER, ended)).hasStatus(409);
    }

    @Test
    void peopleSeeWhatTheyMayDoAndSinceWhen() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, now.plus(DAY), null);

        MvcTestResult mine = roles.get(deputy, "/api/me/roles");

        assertThat(RoleCalls.<List<String>>read(mine, "$[?(@.role == 'UNIT_MANAGER')].state"))
                .containsExactly("LATER");
        assertThat(RoleCalls.<List<String>>read(mine, "$[?(@.role == 'UNIT_MANAGER')].grantedBy"))
                .containsExactly("Nguyễn Văn An");
        assertThat(RoleCalls.<List<String>>read(mine, "$[?(@.role == 'LEARNER')].permissions[*].permission"))
                .containsExactly("LEARN");
        assertThat(http.get().uri("/api/me/roles")).hasStatus(401);
    }

    @Test
    void managersSeeWhoHoldsWhatInTheirSubtreeAndNowhereElse() {
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        Someone below = somebody.in(somebody.unitBelow(unit, "Phòng"))
                .withRole(Role.TRAINER)
                .make();

        MvcTestResult seen = roles.get(manager, "/api/role-grants?size=100");
        assertThat(RoleCalls.<List<String>>read(seen, "$.items[*].accountId"))
                .contains(below.id().toString(), deputy.id().toString())
                .doesNotContain(elsewhere.id().toString());
        assertThat(RoleCalls.<List<String>>read(
                        roles.get(manager, "/api/role-grants?person=" + elsewhere.id()), "$.items[*].accountId"))
                .isEmpty();
        assertThat(roles.get(deputy, "/api/role-grants")).hasStatus(403);
        assertThat(http.get().uri("/api/role-grants")).hasStatus(401);
    }

    @Test
    void managersFindTheRolesThatEndWithinAMonth() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit, null, now.plus(DAY.multipliedBy(29)));
        Someone lasting = somebody.in(unit).make();
        roles.grant(manager, lasting, Role.UNIT_MANAGER, unit, null, now.plus(DAY.multipliedBy(40)));

        MvcTestResult ending = roles.get(manager, "/api/role-grants?state=ENDING&role=UNIT_MANAGER");

        assertThat(RoleCalls.<List<String>>read(ending, "$.items[*].accountId"))
                .containsExactly(deputy.id().toString());
    }

    @Test
    void aPersonsPageTellsWhatTheyHoldElsewhereToo() {
        UnitId elsewhere = somebody.unit();
        Someone theirs = somebody.in(elsewhere).withRole(Role.UNIT_MANAGER).make();
        Someone both = somebody.in(unit).make();
        roles.grant(manager, both, Role.UNIT_MANAGER, unit, now.plus(DAY), null);
        jdbc.sql("update organisation_role_grant set unit_id = ? where account_id = ? and role_code = 'LEARNER'")
                .params(Ids.bytes(elsewhere.value()), Ids.bytes(both.id().value()))
                .update();

        MvcTestResult held = roles.get(manager, "/api/people/" + both.id() + "/roles");

        String here = "$[?(@.unit.id == '" + unit + "')]";
        assertThat(RoleCalls.<List<String>>read(held, here + ".state")).containsExactly("LATER");
        assertThat(RoleCalls.<List<String>>read(held, here + ".reason")).containsExactly("Phân công công tác");
        assertThat(RoleCalls.<List<String>>read(held, here + ".abilities[*]"))
                .containsExactlyInAnyOrder("END", "CHANGE_PERIOD");
        String there = "$[?(@.unit.id == '" + elsewhere + "')]";
        assertThat(RoleCalls.<List<String>>read(held, there + ".role")).containsExactly("LEARNER");
        assertThat(RoleCalls.<List<String>>read(held, there + ".reason")).isEmpty();
        assertThat(RoleCalls.<List<String>>read(held, there + ".abilities[*]")).isEmpty();
        assertThat(roles.get(theirs, "/api/people/" + both.id() + "/roles")).hasStatus(404);
    }

    @Test
    void grantsAreClosedToOtherUnits() {
        roles.grant(manager, deputy, Role.UNIT_MANAGER, unit);
        String grant = grantId("HELD");
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();

        assertThat(roles.end(elsewhere, grant)).hasStatus(404);
        assertThat(roles.changePeriod(elsewhere, grant, null)).hasStatus(404);
        Someone learner = somebody.in(unit).make();
        assertThat(roles.end(learner, grant)).hasStatus(403);
    }

    private boolean manages(Instant at) {
        return new AccessService(jdbc, Clock.fixed(at, ZoneOffset.UTC))
                .may(deputy.actor(), Permission.MANAGE_PEOPLE, unit);
    }

    /** Moves what the deputy was granted as far into the past. */
    private void timePasses(Duration by) {
        jdbc.sql("""
                update organisation_role_grant set since = ?, until_at = ? where account_id = ? and role_code = 'UNIT_MANAGER'
                """)
                .params(
                        Columns.at(now.minus(by)),
                        Columns.at(now.plus(DAY).minus(by)),
                        Ids.bytes(deputy.id().value()))
                .update();
    }

    private List<String> states() {
        return RoleCalls.<List<String>>read(list("&from=2020-01-01"), "$.items[*].state");
    }

    private String grantId(String state) {
        return read(list("&state=" + state), "$.items[0].grantId");
    }

    private MvcTestResult list(String more) {
        return roles.get(manager, "/api/role-grants?role=UNIT_MANAGER&person=" + deputy.id() + more);
    }
}
