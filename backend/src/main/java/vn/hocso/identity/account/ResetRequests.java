package vn.hocso.identity.account;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes requests for a password link and answers at once, whether the account exists or not. */
@Component
class ResetRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ResetRequests.class);
    private static final Duration VALIDITY = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 5;

    private final AccountRepository accounts;
    private final PasswordLinks links;
    private final PasswordMails mails;
    private final Afterwards afterwards;
    private final Clock clock;

    ResetRequests(
            AccountRepository accounts, PasswordLinks links, PasswordMails mails, Afterwards afterwards, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    void accept(String email) {
        afterwards.run(() -> accounts.findByEmail(LoginName.lower(email))
                .filter(Account::mayUsePassword)
                .ifPresent(this::sendLink));
    }

    private void sendLink(Account account) {
        if (links.madeSince(account.id(), clock.instant().minus(WINDOW)) >= MOST_IN_WINDOW) {
            LOG.info("Account {} asked for too many password links", account.id());
            return;
        }
        mails.sendReset(account.view(), links.make(account.id(), VALIDITY), VALIDITY);
    }
}
