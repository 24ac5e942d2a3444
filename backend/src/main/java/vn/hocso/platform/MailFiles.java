package vn.hocso.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailSendException;

import vn.hocso.shared.Ids;
import vn.hocso.shared.Mailer;

/** Writes each mail as a file, for installations without a mail server. */
record MailFiles(MimeMails mimeMails, Path directory) implements Mailer {

    @Override
    public void send(Mail mail) {
        MimeMessage message = mimeMails.compose(new MimeMessage(Session.getInstance(new Properties())), mail);
        String name = Ids.next() + ".eml";
        Path unfinished = directory.resolve(name + ".part");
        try {
            Files.createDirectories(directory);
            try (OutputStream out = Files.newOutputStream(unfinished)) {
                message.writeTo(out);
            }
            Files.move(unfinished, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException failure) {
            throw new MailSendException("The mail could not be written to " + directory, failure);
        }
    }
}
