package vn.hocso.shared;

/** Hands a mail to the mail server. Throws when the server does not take it, so that the caller can try again. */
@FunctionalInterface
public interface Mailer {

    void send(Mail mail);

    /** A mail to one person, in plain text and HTML that say the same. */
    record Mail(String to, String subject, String text, String html) {}
}
