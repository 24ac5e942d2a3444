package vn.hocso.notification.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Words;

/** Something a person should know, as facts; the words come when it is read, in the reader's language. */
public record Notice(
        UUID id,
        AccountId accountId,
        NoticeKind kind,
        Map<String, String> facts,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    public String title(Words words, Locale locale) {
        return words.in(locale, kind.words() + ".title", facts);
    }

    public String body(Words words, Locale locale) {
        return words.in(locale, kind.words() + ".body", facts);
    }
}
