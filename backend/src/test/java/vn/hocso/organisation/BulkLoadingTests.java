package vn.hocso.organisation;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class BulkLoadingTests {

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    RoleGrants roles;

    @Autowired
    Somebody somebody;

    @Test
    void aLoaderOpensManyAccountsAndPutsThemIntoUnitsAtOnce() {
        UnitId unit = somebody.unit();
        List<NewAccount> wanted = IntStream.range(0, 250)
                .mapToObj(i -> new AccountDetails("Trần Thị Số " + i, Somebody.email(), null, null))
                .map(details -> new NewAccount(details, Language.VI, Somebody.PASSWORD))
                .toList();

        List<AccountId> ids = accounts.createAll(wanted);
        people.addMembers(ids.stream()
                .map(id -> new NewMembership(id, unit, "Chuyên viên", null, PersonClass.CIVIL_SERVANT))
                .toList());
        roles.grantAll(ids.stream()
                .limit(3)
                .map(id -> new NewGrant(id, Role.TRAINER, unit))
                .toList());

        assertThat(people.within(unit, true)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(roles.holders(Role.TRAINER, unit)).containsExactlyInAnyOrderElementsOf(ids.subList(0, 3));
        assertThat(people.primaryMemberships(ids)).hasSize(250);
        assertThat(accounts.byIds(ids).get(ids.get(249)).fullName()).isEqualTo("Trần Thị Số 249");
    }

    @Test
    void grantingARoleAgainKeepsTheOneThatIsHeld() {
        UnitId unit = somebody.unit();
        AccountId id = somebody.in(unit).withRole(Role.TRAINER).make().id();
        List<RoleView> before = roles.of(List.of(id)).get(id);

        roles.grant(id, Role.TRAINER, unit);

        assertThat(roles.of(List.of(id)).get(id)).isEqualTo(before);
    }
}
