package vn.hocso.organisation.role;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Words;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.organisation.role.RoleCalls.read;

@HocsoTest
class CustomRoleTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Words words;

    @Autowired
    Access access;

    @Autowired
    Units units;

    private RoleCalls roles;
    private UnitId unit;
    private Someone administrator;
    private Someone holder;
    private Role role;

    @BeforeEach
    void plant() {
        roles = new RoleCalls(http);
        unit = somebody.unit();
        administrator = administrator();
        holder = somebody.in(unit).make();
        role = Role.of("R_" + Somebody.word());
    }

    @Test
    void aManagerIsToldHowManyOfTheirOwnPeopleHoldARole() {
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();

        MvcTestResult all = roles.get(manager, "/api/roles");

        assertThat(RoleCalls.<List<Integer>>read(all, "$[?(@.role == 'UNIT_MANAGER')].holders"))
                .containsExactly(1);
        assertThat(RoleCalls.<List<Integer>>read(all, "$[?(@.role == 'LEARNER')].holders"))
                .containsExactly(2);
    }

    @Test
    void everyPermissionIsToldInBothLanguages() {
        for (Permission permission : Permission.values()) {
            String key = "organisation.permission." + permission;
            assertThat(words.in(Words.VIETNAMESE, key)).isNotEqualTo(key);
            assertThat(words.in(Locale.ENGLISH, key)).isNotEqualTo(key).isNotEqualTo(words.in(Words.VIETNAMESE, key));
        }
    }

    @Test
    void whoHoldsACustomRoleMayDoThatAndNothingElse() {
        assertThat(roles.make(administrator, role, "VIEW_PEOPLE", "VIEW_REPORTS"))
                .hasStatus(201);
        assertThat(roles.grant(administrator, holder, role, unit)).hasStatus(201);

        assertThat(access.authority(holder.actor()).permissions())
                .containsExactlyInAnyOrder(Permission.LEARN, Permission.VIEW_PEOPLE, Permission.VIEW_REPORTS);
        assertThat(access.may(holder.actor(), Permission.VIEW_PEOPLE, unit)).isTrue();
        assertThat(access.may(holder.actor(), Permission.VIEW_PEOPLE, somebody.unit()))
                .isFalse();
        assertThat(roles.get(holder, "/api/people")).hasStatusOk();
        assertThat(roles.get(holder, "/api/role-grants")).hasStatusOk();
        assertThat(roles.grant(holder, somebody.in(unit).make(), role, unit)).hasStatus(403);
        assertThat(RoleCalls.<List<String>>read(
                        roles.get(holder, "/api/me"), "$.roles[?(@.role == '" + role + "')].roleName"))
                .containsExactly("Vai trò riêng");
    }

    @Test
    void whoLooksAfterPersonalDataAndNothingElseIsOfferedItsPages() {
        roles.make(administrator, role, "MANAGE_PERSONAL_DATA");
        roles.grant(administrator, holder, role, unit);

        assertThat(RoleCalls.<List<String>>read(roles.get(holder, "/api/me"), "$.areas"))
                .containsExactly("LEARN", "MANAGE");
    }

    @Test
    void onlyAdministratorsOfTheWholeSystemMakeRoles() {
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone ofOneUnit =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        roles.make(administrator, role, "VIEW_PEOPLE");

        for (Someone other : List.of(manager, ofOneUnit, holder)) {
            assertThat(roles.make(other, Role.of("R_" + Somebody.word()), "LEARN"))
                    .hasStatus(403);
            assertThat(roles.change(other, role, 0, "LEARN")).hasStatus(403);
            assertThat(roles.retire(other, role)).hasStatus(403);
            assertThat(roles.get(other, "/api/roles/permissions")).hasStatus(403);
        }
        assertThat(http.get().uri("/api/roles")).hasStatus(401);
        assertThat(roles.get(holder, "/api/roles")).hasStatus(403);
    }

    @Test
    void noCustomRoleAdministersTheSystemOrTakesACodeThatIsTaken() {
        assertThat(roles.make(administrator, role, "LEARN", "ADMINISTER_SYSTEM"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.permission-not-for-custom-roles");
        assertThat(roles.make(administrator, Role.UNIT_MANAGER, "LEARN")).hasStatus(409);
        assertThat(roles.make(administrator, role, "LEARN")).hasStatus(201);
        assertThat(roles.make(administrator, role, "LEARN")).hasStatus(409);
        assertThat(roles.change(administrator, Role.UNIT_MANAGER, 0, "LEARN")).hasStatus(400);
    }

    @Test
    void nobodyGrantsACustomRoleWithMoreThanTheyHoldThere() {
        roles.make(administrator, role, "VIEW_PEOPLE", "AUTHOR_COURSES");
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();

        assertThat(roles.grant(manager, holder, role, unit)).hasStatus(403);
        Someone both = somebody.in(unit)
                .withRole(Role.UNIT_MANAGER)
                .withRole(Role.TRAINER)
                .make();
        assertThat(roles.grant(both, holder, role, unit)).hasStatus(201);
    }

    @Test
    void aHarmlessChangeHoldsAtOnceAndOnePowerMoreTakesTwo() {
        roles.make(administrator, role, "VIEW_PEOPLE");
        roles.grant(administrator, holder, role, unit);

        assertThat(roles.change(administrator, role, 0, "VIEW_PEOPLE", "VIEW_REPORTS"))
                .hasStatusOk();
        assertThat(access.may(holder.actor(), Permission.VIEW_REPORTS, unit)).isTrue();
        assertThat(roles.change(administrator, role, 0, "VIEW_PEOPLE")).hasStatus(409);

        MvcTestResult more = roles.change(administrator, role, 1, "VIEW_PEOPLE", "MANAGE_UNITS");
        assertThat(more).hasStatus(202);
        assertThat(access.may(holder.actor(), Permission.MANAGE_UNITS, unit)).isFalse();
        UUID request = UUID.fromString(read(more, "$.approval.id"));
        assertThat(roles.approve(administrator, request)).hasStatus(403);
        assertThat(roles.approve(administrator(), request)).hasStatusOk();
        assertThat(access.may(holder.actor(), Permission.MANAGE_UNITS, unit)).isTrue();
    }

    @Test
    void aCustomRoleWithPowerOverManyIsGrantedByTwo() {
        roles.make(administrator, role, "VIEW_PEOPLE", "GRANT_ROLES");

        assertThat(roles.grant(administrator, holder, role, unit)).hasStatus(202);
        assertThat(access.may(holder.actor(), Permission.GRANT_ROLES, unit)).isFalse();
    }

    @Test
    void aRoleOutOfUseIsTakenFromEverybodyAndNeverGrantedAgain() {
        roles.make(administrator, role, "VIEW_PEOPLE");
        roles.grant(administrator, holder, role, unit);

        assertThat(roles.retire(administrator, role)).hasStatusOk();

        assertThat(access.may(holder.actor(), Permission.VIEW_PEOPLE, unit)).isFalse();
        assertThat(roles.grant(administrator, holder, role, unit)).hasStatus(409);
        assertThat(roles.change(administrator, role, 1, "LEARN")).hasStatus(409);
    }

    private Someone administrator() {
        return somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
    }
}
