package vn.hocso.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import vn.hocso.organisation.Authority.Held;

import static org.assertj.core.api.Assertions.assertThat;

class AuthorityTests {

    private static final Authority MANAGER = Authority.of(List.of(held(BuiltInRole.UNIT_MANAGER, "/1/a/")));
    private static final Authority ADMINISTRATOR = Authority.of(List.of(held(BuiltInRole.SYSTEM_ADMINISTRATOR, "/1/")));

    @Test
    void aPathThatMerelyBeginsAlikeIsAnotherUnit() {
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/a/")).isTrue();
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/a/7/")).isTrue();
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/ab/")).isFalse();
        assertThat(MANAGER.may(Permission.VIEW_PEOPLE, "/1/")).isFalse();
    }

    @Test
    void coversARoleOnlyWithAllItsPermissionsAtThatPlace() {
        assertThat(MANAGER.covers(BuiltInRole.UNIT_MANAGER.permissions(), "/1/a/7/"))
                .isTrue();
        assertThat(MANAGER.covers(BuiltInRole.LEARNER.permissions(), "/1/a/")).isTrue();
        assertThat(MANAGER.covers(BuiltInRole.TRAINER.permissions(), "/1/a/")).isFalse();
        assertThat(MANAGER.covers(BuiltInRole.UNIT_MANAGER.permissions(), "/1/"))
                .isFalse();
    }

    @Test
    void severalRolesTogetherMayCoverAnother() {
        Authority both = Authority.of(
                List.of(held(BuiltInRole.UNIT_MANAGER, "/1/a/"), held(BuiltInRole.CERTIFICATE_ADMINISTRATOR, "/1/")));

        assertThat(both.covers(BuiltInRole.CERTIFICATE_ADMINISTRATOR.permissions(), "/1/a/"))
                .isTrue();
        assertThat(both.covers(BuiltInRole.SYSTEM_ADMINISTRATOR.permissions(), "/1/a/"))
                .isFalse();
    }

    @Test
    void everyRoleIsCoveredByTheAdministratorAndTheAdministratorByNoOther() {
        for (BuiltInRole role : BuiltInRole.values()) {
            assertThat(ADMINISTRATOR.covers(role.permissions(), "/1/a/7/")).isTrue();
        }
        assertThat(ADMINISTRATOR.coversAll(MANAGER)).isTrue();
        assertThat(MANAGER.coversAll(ADMINISTRATOR)).isFalse();
        assertThat(MANAGER.coversAll(Authority.of(List.of()))).isTrue();
    }

    @RepeatedTest(50)
    void listsShowExactlyTheUnitsWhereSomethingMayBeDone(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> tree = tree(random);
        Authority somebody = Authority.of(Stream.generate(() -> held(
                        BuiltInRole.values()[random.nextInt(BuiltInRole.values().length)],
                        tree.get(random.nextInt(tree.size()))))
                .limit(random.nextInt(6))
                .toList());

        for (Permission permission : Permission.values()) {
            List<String> scope = somebody.paths(permission);
            assertThat(tree)
                    .allSatisfy(path -> assertThat(
                                    scope.stream().filter(path::startsWith).count())
                            .as("%s at %s by %s", permission, path, scope)
                            .isEqualTo(somebody.may(permission, path) ? 1 : 0));
            assertThat(somebody.mayAnywhere(permission)).isEqualTo(!scope.isEmpty());
        }
    }

    private static Held held(BuiltInRole role, String path) {
        return new Held(role.permissions(), path);
    }

    /** Paths of a tree of sixty units, each below an earlier one. */
    private static List<String> tree(Random random) {
        List<String> paths = new ArrayList<>(List.of("/1/"));
        for (int number = 2; number <= 60; number++) {
            paths.add(paths.get(random.nextInt(paths.size())) + Integer.toString(number, Character.MAX_RADIX) + "/");
        }
        return paths;
    }
}
