package vn.hocso.notification.mail;

import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.notification.mail.MailOutbox.Due;
import vn.hocso.shared.Mailer;
import vn.hocso.shared.Mailer.Mail;

/** Sends the mails of the outbox; a server that is down delays them, at growing intervals up to six hours, for about ten days. */
@Component
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_ATTEMPTS = 50;
    private static final int AT_A_TIME = 200;

    private final MailOutbox outbox;
    private final NoticeMails mails;
    private final Mailer mailer;
    private final TransactionOperations transactions;

    MailSender(MailOutbox outbox, NoticeMails mails, Mailer mailer, TransactionOperations transactions) {
        this.outbox = outbox;
        this.mails = mails;
        this.mailer = mailer;
        this.transactions = transactions;
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT3S")
    void sendDue() {
        int sent = 0;
        while (sent < AT_A_TIME && Boolean.TRUE.equals(transactions.execute(status -> sendNext()))) {
            sent++;
        }
    }

    /** True while there was a mail to send. */
    private boolean sendNext() {
        Optional<Due> due = outbox.next();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(Due due) {
        try {
            Optional<Mail> mail = mails.of(due.noticeId());
            mail.ifPresent(mailer::send);
            outbox.sent(due);
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Mail {} not sent at attempt {}: {}",
                    due.noticeId(),
                    due.attempts() + 1,
                    failure.getClass().getSimpleName());
            postpone(due);
        }
    }

    private void postpone(Due due) {
        if (due.attempts() + 1 >= MOST_ATTEMPTS) {
            outbox.giveUp(due);
        } else {
            outbox.tryAgain(due, pauseAfter(due.attempts()));
        }
    }

    /** Twice as long after each failure. */
    static Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
