package vn.hocso.notification.notice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Words;

/** What people do with their own notices; nobody sees another's. */
@Service
class NoticeService {

    private final Notices notices;
    private final Words words;
    private final Clock clock;

    NoticeService(Notices notices, Words words, Clock clock) {
        this.notices = notices;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<NotificationView> latest(Actor actor, Paging paging, Locale locale) {
        AccountId account = new AccountId(actor.accountId());
        List<NotificationView> views = notices.latest(account, paging).stream()
                .map(notice -> NotificationView.of(notice, words, locale))
                .toList();
        return Page.of(views, paging, notices.count(account));
    }

    public UnreadCount unread(Actor actor) {
        return new UnreadCount(notices.unread(new AccountId(actor.accountId())));
    }

    @Transactional
    public void read(Actor actor, UUID id) {
        if (!notices.read(new AccountId(actor.accountId()), id, clock.instant())) {
            throw new NoticeUnknown();
        }
    }

    @Transactional
    public void readAll(Actor actor) {
        notices.readAll(new AccountId(actor.accountId()), clock.instant());
    }
}
