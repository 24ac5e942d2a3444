package vn.hocso.identity.account;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.hocso.identity.AccountView;
import vn.hocso.shared.Mailer;
import vn.hocso.shared.Mailer.Mail;
import vn.hocso.shared.Words;

/** The mails that lead to a password, in the language of whoever gets it. */
@Component
class PasswordMails {

    private final Mailer mailer;
    private final Words words;
    private final String baseUrl;

    PasswordMails(Mailer mailer, Words words, @Value("${hocso.base-url}") String baseUrl) {
        this.mailer = mailer;
        this.words = words;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    void sendReset(AccountView to, String token, Duration validity) {
        send("identity.mail.reset", to, "/reset-password/" + token, Map.of("minutes", validity.toMinutes()));
    }

    void sendInvitation(AccountView to, String token, Duration validity) {
        send("identity.mail.invitation", to, "/reset-password/" + token, Map.of("days", validity.toDays()));
    }

    /** Without the name, which anybody may have typed: it could be an advertisement, or a link to somewhere else. */
    void sendRegistration(RegisterAccount to, String token, Duration validity) {
        Locale locale = to.language().locale();
        send(
                "identity.mail.registration",
                words.in(locale, "identity.mail.greeting-stranger"),
                LoginName.lower(to.email()),
                locale,
                "/register/" + token,
                Map.of("hours", validity.toHours()));
    }

    void sendAlreadyRegistered(AccountView to) {
        send("identity.mail.already-registered", to, "/forgot-password", Map.of());
    }

    private void send(String kind, AccountView to, String path, Map<String, ?> facts) {
        Locale locale = to.language().locale();
        String greeting = words.in(locale, "identity.mail.greeting", Map.of("name", to.fullName()));
        send(kind, greeting, to.email(), locale, path, facts);
    }

    private void send(String kind, String greeting, String email, Locale locale, String path, Map<String, ?> facts) {
        String link = baseUrl + path;
        String reason = words.in(locale, kind + ".text", Map.of("email", email));
        String rest = words.in(locale, kind + ".rest", facts);
        String action = words.in(locale, kind + ".action");
        mailer.send(new Mail(
                email,
                words.in(locale, kind + ".subject"),
                String.join("\n\n", greeting, reason, link, rest) + "\n",
                paragraphs(greeting, reason) + button(link, action) + paragraphs(rest, link)));
    }

    private static String paragraphs(String... texts) {
        return Arrays.stream(texts)
                .map(text -> "<p>" + HtmlUtils.htmlEscape(text) + "</p>\n")
                .collect(Collectors.joining());
    }

    private static String button(String link, String action) {
        return "<p><a href=\"%s\">%s</a></p>\n".formatted(HtmlUtils.htmlEscape(link), HtmlUtils.htmlEscape(action));
    }
}
