package vn.hocso.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hocso.organisation.Authority.Held;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityTests {

    private static final Authority MANAGER = Authority.of(List.of(new Held(Role.UNIT_MANAGER, "/1/a/")));
    private static final Authority ADMINISTRATOR = Authority.of(List.of(new Held(Role.SYSTEM_ADMINISTRATOR, "/1/")));

    @Test
    void aPathThatMerelyBeginsAlikeIsAnotherUnit() {
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/a/")).isTrue();
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/a/7/")).isTrue();
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/ab/")).isFalse();
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/")).isFalse();
    }

    @Test
    void coversARoleOnlyWithAllItsPermissionsAtThatPlace() {
        assertThat(MANAGER.covers(Role.UNIT_MANAGER, "/1/a/7/")).isTrue();
        assertThat(MANAGER.covers(Role.LEARNER, "/1/a/")).isTrue();
        assertThat(MANAGER.covers(Role.TRAINER, "/1/a/")).isFalse();
        assertThat(MANAGER.covers(Role.UNIT_MANAGER, "/1/")).isFalse();
    }

    @Test
    void severalRolesTogetherMayCoverAnother() {
        Authority both = Authority.of(
                List.of(new Held(Role.UNIT_MANAGER, "/1/a/"), new Held(Role.CERTIFICATE_ADMINISTRATOR, "/1/")));

        assertThat(both.covers(Role.CERTIFICATE_ADMINISTRATOR, "/1/a/")).isTrue();
        assertThat(both.covers(Role.SYSTEM_ADMINISTRATOR, "/1/a/")).isFalse();
    }

    @Test
    void everyRoleIsCoveredByTheAdministratorAndTheAdministratorByNoOther() {
        for (Role role : Role.values()) {
            assertThat(ADMINISTRATOR.covers(role, "/1/a/7/")).isTrue();
        }
        assertThat(ADMINISTRATOR.coversAll(MANAGER)).isTrue();
        assertThat(MANAGER.coversAll(ADMINISTRATOR)).isFalse();
        assertThat(MANAGER.coversAll(Authority.of(List.of()))).isTrue();
    }
}
