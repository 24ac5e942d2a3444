package vn.hocso.identity.account;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.PasswordChanged;
import vn.hocso.identity.session.OpenSessions;

/** Changing a password, and choosing one through a link. Both end the sessions that were opened with the old one. */
@Service
@Transactional
class PasswordService {

    private final AccountRepository accounts;
    private final PasswordLinks links;
    private final PasswordEncoder passwords;
    private final PasswordRules rules;
    private final PasswordCheck check;
    private final OpenSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordService(
            AccountRepository accounts,
            PasswordLinks links,
            PasswordEncoder passwords,
            PasswordRules rules,
            PasswordCheck check,
            OpenSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.passwords = passwords;
        this.rules = rules;
        this.check = check;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    void change(AccountId id, String current, String wanted, String sessionId) {
        Account account = accounts.findById(id.value()).orElseThrow(AccountNotFound::new);
        check.require(id, current, "currentPassword");
        set(account, wanted);
        sessions.endAll(id, Optional.of(sessionId));
    }

    void choose(String token, String wanted) {
        AccountId id = links.use(token);
        Account account = accounts.findById(id.value())
                .filter(Account::mayUsePassword)
                .orElseThrow(PasswordLinks.UsedOrExpired::new);
        set(account, wanted);
        links.withdrawAll(id);
        sessions.endAll(id, Optional.empty());
    }

    private void set(Account account, String wanted) {
        rules.check(wanted, account.view(), "newPassword");
        account.choosePassword(passwords.encode(wanted), clock.instant());
        accounts.saveAndFlush(account);
        events.publishEvent(new PasswordChanged(account.id(), clock.instant()));
    }
}
