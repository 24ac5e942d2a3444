package vn.hocso.notification.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.FactorsChanged;
import vn.hocso.identity.PasswordChanged;
import vn.hocso.notification.mail.MailOutbox;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/** Tells people that a way into their account has changed, so that they notice when it was not they who changed it. */
@Component
class AccountNotices {

    private static final String SECURITY = "/me/security";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamCalendar.ZONE);

    private final Notices notices;
    private final MailOutbox outbox;

    AccountNotices(Notices notices, MailOutbox outbox) {
        this.notices = notices;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(PasswordChanged changed) {
        tell(changed.accountId(), NoticeKind.PASSWORD_CHANGED, changed.at());
    }

    /** What changes in one minute, such as an authenticator with its recovery codes, is told once. */
    @ApplicationModuleListener
    void on(FactorsChanged changed) {
        tell(changed.accountId(), NoticeKind.SIGN_IN_WAYS_CHANGED, changed.at());
    }

    private void tell(AccountId account, NoticeKind kind, Instant at) {
        String moment = MOMENT.format(at);
        Notice notice = new Notice(Ids.next(), account, kind, Map.of("moment", moment), SECURITY, at, null);
        if (notices.add(notice, kind + ":" + moment)) {
            outbox.add(notice.id(), at);
        }
    }
}
