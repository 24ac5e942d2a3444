package vn.hocso.notification.notice;

import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.notification.mail.MailOutbox;
import vn.hocso.organisation.RefusedUnitChange;
import vn.hocso.organisation.UnitChangeRefused;
import vn.hocso.organisation.UnitDecisions;
import vn.hocso.shared.Ids;

/** Tells administrators that a scheduled change of units did not happen. */
@Component
class UnitChangeNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UnitDecisions decisions;
    private final Notices notices;
    private final MailOutbox outbox;

    UnitChangeNotices(UnitDecisions decisions, Notices notices, MailOutbox outbox) {
        this.decisions = decisions;
        this.notices = notices;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(UnitChangeRefused refused) {
        decisions
                .refused(refused.changeId())
                .ifPresent(change -> change.administrators().forEach(account -> tell(account, change, refused)));
    }

    private void tell(AccountId account, RefusedUnitChange change, UnitChangeRefused refused) {
        Notice notice = new Notice(
                Ids.next(),
                account,
                NoticeKind.UNIT_CHANGE_REFUSED,
                Map.of("unit", change.unit(), "day", DAY.format(change.day())),
                "/manage/unit-changes/" + change.changeId(),
                refused.at(),
                null);
        if (notices.add(notice, "unit-change-refused:" + change.changeId())) {
            outbox.add(notice.id(), refused.at());
        }
    }
}
