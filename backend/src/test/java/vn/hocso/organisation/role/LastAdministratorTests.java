package vn.hocso.organisation.role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Runs in a transaction that is rolled back, in which other tests' administrators of the whole tree have no role. */
@HocsoTest
class LastAdministratorTests {

    @Autowired
    RoleGrants roles;

    @Autowired
    Accounts accounts;

    @Autowired
    Units units;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Transactional
    void anAdministratorWhoIsSuspendedIsNotTheOneWhoIsLeft() {
        UnitId root = units.root().id();
        jdbc.sql("update organisation_role_grant set ended_at = utc_timestamp(6) where role_code = ? and unit_id = ?")
                .params(Role.SYSTEM_ADMINISTRATOR.code(), Ids.bytes(root.value()))
                .update();
        Someone one = somebody.in(root).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone other = somebody.in(root).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        assertThatCode(() -> roles.requireAnotherAdministrator(one.id())).doesNotThrowAnyException();

        accounts.suspend(other.id());

        assertThatThrownBy(() -> roles.requireAnotherAdministrator(one.id()))
                .isInstanceOf(GrantPolicy.LastSystemAdministrator.class);
        assertThatCode(() -> roles.requireAnotherAdministrator(other.id())).doesNotThrowAnyException();
    }
}
