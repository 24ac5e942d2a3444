package vn.hocso.organisation.me;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.Units;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.Mockito.mock;

@HocsoTest
class FirstAdministratorTests {

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    RoleGrants roles;

    @Autowired
    Units units;

    @Autowired
    Access access;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Somebody somebody;

    @Test
    void anEmptyInstallationInvitesItsFirstAdministrator() {
        String email = Somebody.email();

        start(email, emptied());

        AccountView administrator = accounts.byEmail(email).orElseThrow();
        assertThat(access.may(
                        administrator.accountId().actor(),
                        Permission.ADMINISTER_SYSTEM,
                        units.root().id()))
                .isTrue();
        mailbox.await(email, 1);
    }

    @Test
    void aLaterStartInvitesNobody() {
        somebody.in(somebody.unit()).make();
        String email = Somebody.email();

        start(email, accounts);

        assertThat(accounts.byEmail(email)).isEmpty();
    }

    @Test
    void withoutAnAddressNobodyIsInvited() {
        TransactionTemplate untouched = mock(TransactionTemplate.class);
        new FirstAdministrator(emptied(), people, roles, units, untouched, " ").run(new DefaultApplicationArguments());

        then(untouched).shouldHaveNoInteractions();
    }

    private void start(String email, Accounts asFound) {
        new FirstAdministrator(asFound, people, roles, units, transaction, email)
                .run(new DefaultApplicationArguments());
    }

    /** The accounts as they would be if nobody had one. */
    private Accounts emptied() {
        Accounts none = mock(Accounts.class, delegatesTo(accounts));
        willReturn(true).given(none).none();
        return none;
    }
}
