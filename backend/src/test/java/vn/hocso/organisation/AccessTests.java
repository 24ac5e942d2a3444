package vn.hocso.organisation;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@HocsoTest
class AccessTests {

    @Autowired
    Access access;

    @Autowired
    Units units;

    @Autowired
    Somebody somebody;

    @Test
    void aRoleHoldsForItsUnitAndEverythingBelowButNothingBeside() {
        UnitId unit = somebody.unit();
        UnitId below = somebody.unitBelow(unit, "Phòng Hành chính");
        Actor trainer = somebody.in(unit).withRole(Role.TRAINER).make().actor();

        assertThat(access.may(trainer, Permission.AUTHOR_COURSES, unit)).isTrue();
        assertThat(access.may(trainer, Permission.AUTHOR_COURSES, below)).isTrue();
        assertThat(access.may(trainer, Permission.AUTHOR_COURSES, somebody.unit()))
                .isFalse();
        assertThat(access.may(trainer, Permission.AUTHOR_COURSES, units.root().id()))
                .isFalse();
        assertThat(access.may(trainer, Permission.REVOKE_CERTIFICATES, unit)).isFalse();
    }

    @Test
    void whoeverBelongsToAUnitIsALearnerThere() {
        Actor learner = somebody.in(somebody.unit()).make().actor();

        assertThat(access.permissions(learner)).containsExactly(Permission.LEARN);
    }

    @Test
    void refusesAsNotAllowedWhatIsHeldNowhereAndAsNotFoundWhatIsHeldElsewhere() {
        UnitId unit = somebody.unit();
        Actor learner = somebody.in(unit).make().actor();
        Actor managerElsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make().actor();

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> access.require(learner, Permission.VIEW_PEOPLE, unit));
        assertThatExceptionOfType(OutsideScope.class)
                .isThrownBy(() -> access.require(managerElsewhere, Permission.VIEW_PEOPLE, unit));
        assertThatExceptionOfType(OutsideScope.class)
                .isThrownBy(() -> access.require(managerElsewhere, Permission.VIEW_PEOPLE, new UnitId(Ids.next())));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> access.requireScope(learner, Permission.VIEW_PEOPLE));
    }

    @Test
    void scopesAreTheTopmostPathsOnly() {
        UnitId unit = somebody.unit();
        UnitId below = somebody.unitBelow(unit, "Phòng Kế hoạch");
        UnitId elsewhere = somebody.unit();
        Actor manager = somebody.in(unit)
                .withRole(Role.UNIT_MANAGER)
                .withRole(Role.UNIT_MANAGER, below)
                .withRole(Role.UNIT_MANAGER, elsewhere)
                .make()
                .actor();

        assertThat(access.scopePaths(manager, Permission.VIEW_PEOPLE))
                .containsExactlyInAnyOrder(units.path(unit), units.path(elsewhere));
        assertThat(access.scopePaths(manager, Permission.ADMINISTER_SYSTEM)).isEmpty();
    }

    @Test
    void someoneUnknownMayNothing() {
        Actor nobody = new Actor(Ids.next());

        assertThat(access.permissions(nobody)).isEmpty();
        assertThat(access.may(nobody, Permission.LEARN, units.root().id())).isFalse();
    }
}
