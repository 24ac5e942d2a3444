package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Which roles go along when the unit they are held for goes into another, and which end. */
@HocsoTest
class RolesFollowTests {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    RoleGrants roles;

    @Autowired
    JdbcClient jdbc;

    private UnitChanges changes;
    private Someone administrator;
    private UnitId from;
    private UnitId to;

    @BeforeEach
    void foundTwoProvinces() {
        changes = new UnitChanges(http, somebody);
        administrator = somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
        from = found("L-" + Somebody.word());
        to = found("P-" + Somebody.word());
    }

    @Test
    void learningAndTeachingGoAlongButPowerOverPeopleEnds() {
        Someone trainer = somebody.in(from).withRole(Role.TRAINER).make();
        Someone manager = somebody.in(from).withRole(Role.UNIT_MANAGER).make();

        assertThat(changes.preview(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(from, to)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.possible", possible -> assertThat(possible).isEqualTo(true))
                .hasPathSatisfying("$.peopleMoved", count -> assertThat(count).isEqualTo(2))
                .hasPathSatisfying("$.rolesEnding", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying("$.roles[0].role", role -> assertThat(role).isEqualTo("UNIT_MANAGER"))
                .hasPathSatisfying(
                        "$.roles[0].effect", effect -> assertThat(effect).isEqualTo("ENDS"));
        assertThat(units.require(from).validUntil()).isNull();

        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(from, to));
        assertThat(held(trainer.id())).containsExactlyInAnyOrder(Role.LEARNER, Role.TRAINER);
        assertThat(held(manager.id())).containsExactly(Role.LEARNER);
        assertThat(roles.holders(Role.TRAINER, to)).contains(trainer.id());
    }

    @Test
    void powerOverPeopleGoesAlongWhereTheDecisionNamesIt() {
        Someone manager = somebody.in(from).withRole(Role.UNIT_MANAGER).make();

        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s", "followingRoles": ["UNIT_MANAGER"]}""".formatted(from, to));

        assertThat(roles.holders(Role.UNIT_MANAGER, to)).contains(manager.id());
    }

    @Test
    void aRoleForATimeGoesAlongForTheRestOfThatTime() {
        Someone trainer = somebody.in(from)
                .withRole(Role.TRAINER)
                .withRole(Role.TRAINER, to)
                .make();
        grantsEnd(trainer, to, "timestampadd(day, -1, utc_timestamp(6))");
        grantsEnd(trainer, from, "timestampadd(day, 30, utc_timestamp(6))");
        assertThat(roles.holders(Role.TRAINER, to)).doesNotContain(trainer.id());

        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(from, to));

        assertThat(roles.holders(Role.TRAINER, to)).contains(trainer.id());
        assertThat(roles.of(List.of(trainer.id())).get(trainer.id()))
                .filteredOn(held -> held.role().equals(Role.TRAINER))
                .singleElement()
                .satisfies(held -> assertThat(held.until()).isNotNull());
    }

    private void grantsEnd(Someone person, UnitId unit, String at) {
        jdbc.sql("update organisation_role_grant set since = '2020-01-01', until_at = " + at
                        + " where role_code = 'TRAINER' and account_id = ? and unit_id = ?")
                .params(Ids.bytes(person.id().value()), Ids.bytes(unit.value()))
                .update();
    }

    @Test
    void aRoleThatTakesTwoToGiveGoesNowhereByTheDecisionOfOne() {
        Someone holder = somebody.in(from).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        String named = """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s", "followingRoles": ["SYSTEM_ADMINISTRATOR"]}""".formatted(from, to);

        assertThat(changes.put(administrator, Ids.next(), DAY, named))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.change.role-takes-two");
        assertThat(held(holder.id())).contains(Role.SYSTEM_ADMINISTRATOR);
    }

    private UnitId found(String code) {
        changes.create(
                administrator, FOUNDED, code, "Tỉnh " + code, units.root().id().toString());
        return units.byCode(code).orElseThrow().id();
    }

    private List<Role> held(AccountId person) {
        return roles.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .map(RoleView::role)
                .toList();
    }
}
