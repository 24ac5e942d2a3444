package vn.hocso.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.hocso.shared.Mailer;

/** Takes the mails of tests instead of a mail server. */
public class Mailbox implements Mailer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    @Override
    public void send(Mail mail) {
        mails.add(mail);
    }

    public List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    /** The so-many-th mail to that address, as soon as it has come. */
    public Mail await(String address, int number) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (to(address).size() < number) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("only " + to(address).size() + " mails came to " + address);
            }
            Thread.onSpinWait();
        }
        return to(address).get(number - 1);
    }
}
