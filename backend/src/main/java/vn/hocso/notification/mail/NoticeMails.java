package vn.hocso.notification.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.notification.notice.Notice;
import vn.hocso.notification.notice.Notices;
import vn.hocso.shared.Mailer.Mail;
import vn.hocso.shared.Words;

/** How a notice reads as a mail, in its reader's language: the same words in plain text and in HTML. */
@Component
class NoticeMails {

    private final Notices notices;
    private final Accounts accounts;
    private final Words words;
    private final String baseUrl;

    NoticeMails(Notices notices, Accounts accounts, Words words, @Value("${hocso.base-url}") String baseUrl) {
        this.notices = notices;
        this.accounts = accounts;
        this.words = words;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    /** The mail, or nothing when there is nobody left to send it to. */
    Optional<Mail> of(UUID noticeId) {
        return notices.find(noticeId)
                .flatMap(notice -> Optional.ofNullable(
                                accounts.byIds(Set.of(notice.accountId())).get(notice.accountId()))
                        .map(reader -> compose(notice, reader)));
    }

    private Mail compose(Notice notice, AccountView reader) {
        Locale locale = reader.language().locale();
        String title = notice.title(words, locale);
        String greeting = words.in(locale, "notification.mail.greeting", Map.of("name", reader.fullName()));
        String body = notice.body(words, locale);
        String action = words.in(locale, notice.kind().words() + ".action");
        String footer = words.in(locale, "notification.mail.footer");
        String link = baseUrl + notice.link();
        return new Mail(
                reader.email(),
                title,
                "%s%n%n%s%n%n%s: %s%n%n%s%n".formatted(greeting, body, action, link, footer),
                """
                <p>%s</p>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                <p>%s</p>
                """.formatted(escaped(greeting), escaped(body), escaped(link), escaped(action), escaped(footer)));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
