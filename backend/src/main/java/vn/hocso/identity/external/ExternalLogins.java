package vn.hocso.identity.external;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Factor;
import vn.hocso.identity.FactorsChanged;
import vn.hocso.identity.Language;
import vn.hocso.identity.external.ExternalProvider.ProviderProblem;
import vn.hocso.identity.factor.HeldFactors;
import vn.hocso.identity.factor.SecondFactors;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

/** Which account belongs to whom at the provider. */
@Service
@Transactional
public class ExternalLogins {

    private final JdbcClient jdbc;
    private final OidcProperties properties;
    private final Accounts accounts;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExternalLogins(
            JdbcClient jdbc,
            OidcProperties properties,
            Accounts accounts,
            SecondFactors factors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    /** Since when the account is linked, if it is. */
    public Optional<Instant> linkedSince(AccountId account) {
        return jdbc.sql("select linked_at from identity_external_login where account_id = ? and issuer = ?")
                .params(Ids.bytes(account.value()), properties.issuer())
                .query((row, number) -> Columns.instant(row, "linked_at"))
                .optional();
    }

    /**
     * The account of whom the provider has signed in: the linked one; or, where the installation allows it, the one with the address that
     * the provider has verified, or a new one.
     */
    AccountId accountOf(ExternalPerson person) {
        AccountId account = linked(person)
                .or(() -> byEmail(person))
                .or(() -> created(person))
                .orElseThrow(() -> new ProviderProblem("identity.provider-account-unknown"));
        if (accounts.require(account).status() == AccountStatus.INVITED) {
            accounts.activate(account);
        }
        return account;
    }

    Optional<AccountId> linked(ExternalPerson person) {
        Optional<AccountId> account = jdbc.sql(
                        "select account_id from identity_external_login where issuer = ? and subject = ?")
                .params(properties.issuer(), person.subject())
                .query((row, number) -> new AccountId(Columns.id(row, "account_id")))
                .optional();
        account.ifPresent(id -> jdbc.sql(
                        "update identity_external_login set last_used_at = ? where account_id = ? and issuer = ?")
                .params(Columns.at(clock.instant()), Ids.bytes(id.value()), properties.issuer())
                .update());
        return account;
    }

    private Optional<AccountId> byEmail(ExternalPerson person) {
        String email = person.verifiedEmail();
        if (!properties.linkByEmail() || email == null) {
            return Optional.empty();
        }
        Optional<AccountId> account = accounts.byEmail(email)
                .filter(found -> found.status() != AccountStatus.SUSPENDED)
                .map(AccountView::accountId);
        account.ifPresent(id -> link(id, person));
        return account;
    }

    private Optional<AccountId> created(ExternalPerson person) {
        String email = person.verifiedEmail();
        if (!properties.createAccounts()
                || email == null
                || accounts.byEmail(email).isPresent()) {
            return Optional.empty();
        }
        String given = person.fullName();
        String name = given == null || given.isBlank() ? email : given;
        AccountId account = accounts.register(new AccountDetails(name, email, null, null), Language.VI, null);
        link(account, person);
        return Optional.of(account);
    }

    /** Links an account with the person at the provider. One person there is one account here, and the other way round. */
    void link(AccountId account, ExternalPerson person) {
        if (linked(person).filter(account::equals).isPresent()) {
            return;
        }
        try {
            jdbc.sql("""
                    insert into identity_external_login (account_id, issuer, subject, linked_at, last_used_at)
                    values (:account, :issuer, :subject, :now, :now)
                    """)
                    .param("account", Ids.bytes(account.value()))
                    .param("issuer", properties.issuer())
                    .param("subject", person.subject())
                    .param("now", Columns.at(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new ProviderProblem("identity.provider-account-taken");
        }
        announce(account, FactorsChanged.Change.ADDED);
    }

    /** Unlinking what is not linked is no mistake; taking away the last way in is. */
    void unlink(AccountId account) {
        HeldFactors held = factors.of(account);
        if (!held.hasPassword() && held.passkeys() == 0) {
            throw new LastWayIn();
        }
        int unlinked = jdbc.sql("delete from identity_external_login where account_id = ? and issuer = ?")
                .params(Ids.bytes(account.value()), properties.issuer())
                .update();
        if (unlinked > 0) {
            announce(account, FactorsChanged.Change.REMOVED);
        }
    }

    private void announce(AccountId account, FactorsChanged.Change change) {
        events.publishEvent(new FactorsChanged(account, Factor.PROVIDER, change, clock.instant()));
    }

    /** Without a password or a passkey, nobody could get into this account any more. */
    static class LastWayIn extends Refusal {
        LastWayIn() {
            super(Kind.CONFLICT, "identity.last-way-in", Map.of());
        }
    }
}
