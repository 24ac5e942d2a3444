package vn.hocso.platform;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.MimeMessageHelper;

import vn.hocso.shared.Mailer.Mail;

/** Composes mails in UTF-8 with a text and an HTML part. */
record MimeMails(String from) {

    MimeMessage compose(MimeMessage message, Mail mail) {
        try {
            MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            return message;
        } catch (MessagingException failure) {
            throw new MailPreparationException(failure);
        }
    }
}
