package vn.hocso.notification.notice;

import java.util.Map;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.MarkRegraded;
import vn.hocso.content.PublishedContent;
import vn.hocso.notification.mail.MailOutbox;
import vn.hocso.shared.Ids;

/** Tells learners that a mark they know has become another one. The mark itself and the reason are read on the page of the result. */
@Component
class MarkNotices {

    private final Notices notices;
    private final MailOutbox outbox;
    private final PublishedContent content;

    MarkNotices(Notices notices, MailOutbox outbox, PublishedContent content) {
        this.notices = notices;
        this.outbox = outbox;
        this.content = content;
    }

    /** Once for each regrade in a course, however many attempts it changed. */
    @ApplicationModuleListener
    void on(MarkRegraded regraded) {
        Notice notice = new Notice(
                Ids.next(),
                regraded.accountId(),
                NoticeKind.MARK_REGRADED,
                Map.of("course", content.course(regraded.versionId()).title()),
                "/attempts/" + regraded.attemptId() + "/result",
                regraded.at(),
                null);
        if (notices.add(notice, "regraded:" + regraded.regradeId() + ":" + regraded.enrolmentId())) {
            outbox.add(notice.id(), regraded.at());
        }
    }
}
