package vn.hocso.identity.external;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.external.ExternalProvider.ProviderProblem;
import vn.hocso.identity.factor.SecondFactors;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What an installation may allow beyond linking by hand. */
@HocsoTest
class ExternalLinkingTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Somebody somebody;

    @Autowired
    Mailbox mailbox;

    @Test
    void anAddressTheProviderHasVerifiedLinksWhereThatIsAllowed() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();
        ExternalPerson member = person(person.email());

        assertThat(accountOf(member, true, false)).isEqualTo(person.id());
        assertThat(accountOf(member, false, false)).isEqualTo(person.id());
    }

    @Test
    void anAddressItHasNotVerifiedLinksNothing() {
        assertThatExceptionOfType(ProviderProblem.class)
                .isThrownBy(() -> accountOf(new ExternalPerson(Somebody.word(), null, "Ai đó", null), true, true));
    }

    @Test
    void whoWasInvitedMayComeByTheProviderInstead() {
        Someone invited = somebody.in(somebody.unit()).make();

        accountOf(person(invited.email()), true, false);

        assertThat(accounts.require(invited.id()).status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void whereThatIsAllowedNewcomersGetAnAccountAndNoInvitation() {
        String email = Somebody.email();

        AccountId account = accountOf(person(email), false, true);

        assertThat(accounts.require(account))
                .matches(view -> view.status() == AccountStatus.ACTIVE)
                .matches(view -> view.fullName().equals("Phạm Thị Mới"))
                .matches(view -> view.email().equals(email));
        assertThat(mailbox.to(email)).isEmpty();
    }

    @Test
    void anAddressOfSomebodyElsesAccountIsNotTakenOver() {
        Someone person = somebody.in(somebody.unit()).withPassword().make();

        assertThatExceptionOfType(ProviderProblem.class)
                .isThrownBy(() -> accountOf(person(person.email()), false, true));
    }

    private AccountId accountOf(ExternalPerson person, boolean linkByEmail, boolean createAccounts) {
        var properties = new OidcProperties(
                "https://sso.example.vn", "hocso", "secret", "Một cửa", linkByEmail, createAccounts, false);
        var logins = new ExternalLogins(jdbc, properties, accounts, factors, events, Clock.systemUTC());
        return transaction.execute(status -> logins.accountOf(person));
    }

    private static ExternalPerson person(String email) {
        return new ExternalPerson(Somebody.word(), email, "Phạm Thị Mới", null);
    }
}
