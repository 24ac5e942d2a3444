package vn.hocso.notification.notice;

import java.time.Instant;
import java.util.Map;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.notification.mail.MailOutbox;
import vn.hocso.organisation.ApprovalDecided;
import vn.hocso.organisation.ApprovalExpired;
import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalRequested;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;

/** Tells those who may decide that a risky act waits for one of them, and whoever asked what became of it. */
@Component
class ApprovalNotices {

    private static final String TO_DECIDE = "/manage/approvals";
    private static final String ASKED = "/manage/approvals?box=asked";

    private final Approvals approvals;
    private final Units units;
    private final Notices notices;
    private final MailOutbox outbox;

    ApprovalNotices(Approvals approvals, Units units, Notices notices, MailOutbox outbox) {
        this.approvals = approvals;
        this.units = units;
        this.notices = notices;
        this.outbox = outbox;
    }

    @ApplicationModuleListener
    void on(ApprovalRequested asked) {
        Map<String, String> facts = facts(asked.unitId());
        approvals
                .deciders(asked.approvalId())
                .forEach(account ->
                        tell(account, NoticeKind.APPROVAL_WANTED, asked.approvalId(), facts, TO_DECIDE, asked.at()));
    }

    @ApplicationModuleListener
    void on(ApprovalDecided decided) {
        NoticeKind kind = decided.approved() ? NoticeKind.APPROVAL_GIVEN : NoticeKind.APPROVAL_REFUSED;
        tell(decided.askedBy(), kind, decided.approvalId(), facts(decided.unitId()), ASKED, decided.at());
    }

    @ApplicationModuleListener
    void on(ApprovalExpired expired) {
        tell(
                expired.askedBy(),
                NoticeKind.APPROVAL_EXPIRED,
                expired.approvalId(),
                facts(expired.unitId()),
                ASKED,
                expired.at());
    }

    private Map<String, String> facts(UnitId unit) {
        return Map.of("unit", units.require(unit).fullName());
    }

    private void tell(
            AccountId account, NoticeKind kind, ApprovalId id, Map<String, String> facts, String link, Instant at) {
        Notice notice = new Notice(Ids.next(), account, kind, facts, link, at, null);
        if (notices.add(notice, kind + ":" + id)) {
            outbox.add(notice.id(), at);
        }
    }
}
