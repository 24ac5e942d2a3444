package vn.hocso.platform;

import java.util.Properties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import vn.hocso.platform.HocsoProperties.Mail;
import vn.hocso.shared.Mailer;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    /** A mail server where one is configured; otherwise files that can be opened with any mail program. */
    @Bean
    Mailer mailer(HocsoProperties properties) {
        Mail mail = properties.mail();
        MimeMails mimeMails = new MimeMails(mail.from());
        if (mail.host().isBlank()) {
            return discreet(new MailFiles(mimeMails, mail.directory()));
        }
        JavaMailSenderImpl sender = sender(mail);
        return discreet(message -> sender.send(mimeMails.compose(sender.createMimeMessage(), message)));
    }

    /** Fails without quoting whom the mail was for. */
    static Mailer discreet(Mailer mailer) {
        return message -> {
            try {
                mailer.send(message);
            } catch (MailException failure) {
                throw new MailNotSent(failure);
            }
        };
    }

    private static JavaMailSenderImpl sender(Mail mail) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setDefaultEncoding("UTF-8");
        Properties settings = sender.getJavaMailProperties();
        if (!mail.username().isBlank()) {
            sender.setUsername(mail.username());
            sender.setPassword(mail.password());
            settings.put("mail.smtp.auth", "true");
        }
        settings.put("mail.smtp.starttls.enable", Boolean.toString(mail.startTls()));
        settings.put("mail.smtp.connectiontimeout", "5000");
        settings.put("mail.smtp.timeout", "10000");
        settings.put("mail.smtp.writetimeout", "10000");
        return sender;
    }
}
