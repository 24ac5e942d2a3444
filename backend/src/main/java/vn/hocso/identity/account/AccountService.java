package vn.hocso.identity.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.identity.AccountChanges;
import vn.hocso.identity.AccountCreated;
import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountInvited;
import vn.hocso.identity.AccountRegistered;
import vn.hocso.identity.AccountReinstated;
import vn.hocso.identity.AccountSuspended;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.identity.Profile;

@Service
@Transactional
class AccountService implements Accounts {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final PasswordLinks links;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            PasswordEncoder passwords,
            PasswordRules rules,
            PasswordLinks links,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.links = links;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountView require(AccountId id) {
        return account(id).view();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, AccountView> byIds(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = accounts.findAllByIdIn(
                ids.stream().map(AccountId::value).distinct().toList());
        return StreamSupport.stream(found.spliterator(), false).collect(Collectors.toMap(Account::id, Account::view));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AccountView> byEmail(String email) {
        return accounts.findByEmail(LoginName.lower(email)).map(Account::view);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean none() {
        return accounts.count() == 0;
    }

    @Override
    public AccountId create(NewAccount account) {
        return createAll(List.of(account)).getFirst();
    }

    @Override
    public List<AccountId> createAll(List<NewAccount> wanted) {
        Map<String, String> hashes = new HashMap<>();
        List<Account> opened = new ArrayList<>(wanted.size());
        for (NewAccount one : wanted) {
            opened.add(open(one, hashes));
        }
        saved(() -> accounts.saveAll(opened));
        opened.forEach(this::announce);
        return opened.stream().map(Account::id).toList();
    }

    @Override
    public List<AccountId> openAll(List<AccountDetails> details) {
        List<Account> opened = details.stream()
                .map(one -> Account.open(one, Language.VI, clock.instant()))
                .toList();
        saved(() -> accounts.saveAll(opened));
        opened.forEach(account -> events.publishEvent(new AccountCreated(account.id(), clock.instant())));
        return opened.stream().map(Account::id).toList();
    }

    @Override
    public void changeAll(Map<AccountId, AccountDetails> details) {
        List<Account> changed = accounts(details.keySet());
        changed.forEach(account -> correct(account, Objects.requireNonNull(details.get(account.id()))));
        saved(() -> accounts.saveAll(changed));
    }

    @Override
    public List<AccountId> inviteAll(Collection<AccountId> ids) {
        List<AccountId> invited =
                accounts(ids).stream().filter(Account::invited).map(Account::id).toList();
        invited.forEach(id -> events.publishEvent(new AccountInvited(id, clock.instant())));
        return invited;
    }

    private List<Account> accounts(Collection<AccountId> ids) {
        List<Account> found = new ArrayList<>(ids.size());
        accounts.findAllByIdIn(ids.stream().map(AccountId::value).toList()).forEach(found::add);
        return found;
    }

    private Account open(NewAccount wanted, Map<String, String> hashes) {
        Account account = Account.open(wanted.details(), wanted.language(), clock.instant());
        String password = wanted.password();
        if (password != null) {
            rules.check(password, account.view(), "password");
            account.choosePassword(hashes.computeIfAbsent(password, passwords::encode), clock.instant());
        }
        return account;
    }

    private void announce(Account account) {
        events.publishEvent(new AccountCreated(account.id(), clock.instant()));
        if (account.invited()) {
            events.publishEvent(new AccountInvited(account.id(), clock.instant()));
        }
    }

    @Override
    public AccountView changeProfile(AccountId id, Profile profile) {
        Account account = account(id);
        AccountView before = account.view();
        account.change(profile);
        saved(() -> accounts.save(account));
        audit.record(AuditedAct.of("identity.profile-changed")
                .onAccount(id.value(), null)
                .with(AccountChanges.between(before, account.view())));
        return account.view();
    }

    @Override
    public AccountView changeDetails(AccountId id, AccountDetails details) {
        Account account = account(id);
        correct(account, details);
        saved(() -> accounts.save(account));
        return account.view();
    }

    /** Links that went to another address than the account has now are in the hands of nobody knows whom. */
    private void correct(Account account, AccountDetails details) {
        String before = account.view().email();
        account.correct(details);
        if (!account.view().email().equals(before)) {
            links.withdrawAll(account.id());
        }
    }

    @Override
    public void invite(AccountId id) {
        Account account = account(id);
        if (!account.mayUsePassword()) {
            throw new SuspendedAccount();
        }
        if (!account.invited()) {
            throw new AlreadyInUse();
        }
        events.publishEvent(new AccountInvited(id, clock.instant()));
    }

    @Override
    public AccountId register(AccountDetails details, Language language, @Nullable String password) {
        Account account = open(new NewAccount(details, language, password), new HashMap<>());
        account.activate();
        saved(() -> accounts.save(account));
        events.publishEvent(new AccountCreated(account.id(), clock.instant()));
        events.publishEvent(new AccountRegistered(account.id(), clock.instant()));
        audit.record(AuditedAct.of("identity.registered")
                .by(account.id().value())
                .onAccount(account.id().value(), null));
        return account.id();
    }

    @Override
    public void activate(AccountId id) {
        Account account = account(id);
        account.activate();
        accounts.saveAndFlush(account);
    }

    @Override
    public void suspend(AccountId id) {
        Account account = account(id);
        if (account.suspend()) {
            accounts.saveAndFlush(account);
            events.publishEvent(new AccountSuspended(id, clock.instant()));
        }
    }

    @Override
    public void reinstate(AccountId id) {
        Account account = account(id);
        if (account.reinstate()) {
            accounts.saveAndFlush(account);
            events.publishEvent(new AccountReinstated(id, clock.instant()));
        }
    }

    private Account account(AccountId id) {
        return accounts.findById(id.value()).orElseThrow(AccountNotFound::new);
    }

    private void saved(Runnable save) {
        try {
            save.run();
            accounts.flush();
        } catch (DataIntegrityViolationException violation) {
            throw AlreadyTaken.from(violation);
        }
    }
}
