package vn.hocso.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes requests for a password link and answers at once: all that depends on whether the account exists happens afterwards, so that the
 * time of the answer tells nothing. What does not fit into the queue is dropped, and its sender asks again.
 */
@Component
class ResetRequests {

    private static final Logger LOG = LoggerFactory.getLogger(ResetRequests.class);
    private static final Duration VALIDITY = Duration.ofMinutes(30);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int MOST_IN_WINDOW = 5;

    private final AccountRepository accounts;
    private final PasswordLinks links;
    private final PasswordMails mails;
    private final Clock clock;
    private final ExecutorService afterwards = new ThreadPoolExecutor(
            0,
            1,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1_000),
            Thread.ofPlatform().name("password-resets").daemon().factory(),
            (task, line) -> LOG.warn("A password reset was dropped, as too many are waiting"));

    ResetRequests(AccountRepository accounts, PasswordLinks links, PasswordMails mails, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    void accept(String email) {
        afterwards.execute(() -> {
            try {
                accounts.findByEmail(LoginName.lower(email))
                        .filter(Account::mayUsePassword)
                        .ifPresent(this::sendLink);
            } catch (RuntimeException failure) {
                LOG.error("A password reset could not be sent", failure);
            }
        });
    }

    private void sendLink(Account account) {
        if (links.madeSince(account.id(), clock.instant().minus(WINDOW)) >= MOST_IN_WINDOW) {
            LOG.info("Account {} asked for too many password links", account.id());
            return;
        }
        mails.sendReset(account.view(), links.make(account.id(), VALIDITY), VALIDITY);
    }

    @PreDestroy
    void finish() throws InterruptedException {
        afterwards.shutdown();
        if (!afterwards.awaitTermination(5, TimeUnit.SECONDS)) {
            afterwards.shutdownNow();
        }
    }
}
