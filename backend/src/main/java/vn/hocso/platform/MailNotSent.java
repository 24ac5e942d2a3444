package vn.hocso.platform;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.mail.MailException;

/** A mail could not be sent. Tells why only by kinds of failure: their words quote the address, and end up in logs. */
class MailNotSent extends MailException {

    MailNotSent(MailException failure) {
        super("The mail could not be sent: " + kinds(failure));
        setStackTrace(failure.getStackTrace());
    }

    private static String kinds(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(", "));
    }
}
