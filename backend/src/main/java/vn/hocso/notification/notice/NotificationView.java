package vn.hocso.notification.notice;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Words;

/** A notice in the reader's language; {@code link} is a path of the application. */
record NotificationView(
        UUID id,
        NoticeKind kind,
        String title,
        String body,
        String link,
        Instant createdAt,
        @Nullable Instant readAt) {

    static NotificationView of(Notice notice, Words words, Locale locale) {
        return new NotificationView(
                notice.id(),
                notice.kind(),
                notice.title(words, locale),
                notice.body(words, locale),
                notice.link(),
                notice.createdAt(),
                notice.readAt());
    }
}
