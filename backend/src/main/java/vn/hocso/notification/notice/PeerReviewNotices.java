package vn.hocso.notification.notice;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.PeerReportJudged;
import vn.hocso.assessment.PeerReviewsDue;
import vn.hocso.assessment.PeerReviewsReceived;
import vn.hocso.assessment.PeerReviewsWanted;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.notification.mail.MailOutbox;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/** Tells learners what they owe others, that others have reviewed their work, and what became of a report. Nobody is named in it. */
@Component
class PeerReviewNotices {

    private static final String DUTIES = "/peer-reviews";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(VietnamCalendar.ZONE);

    private final Notices notices;
    private final MailOutbox outbox;
    private final PublishedContent content;

    PeerReviewNotices(Notices notices, MailOutbox outbox, PublishedContent content) {
        this.notices = notices;
        this.outbox = outbox;
        this.content = content;
    }

    /** What was handed in again, after it had been opened once more, is another period. */
    @ApplicationModuleListener
    void on(PeerReviewsWanted wanted) {
        tell(
                wanted.accountId(),
                NoticeKind.PEER_REVIEWS_WANTED,
                "peers-wanted:" + wanted.workId() + ":" + wanted.at().toEpochMilli(),
                owed(wanted.versionId(), wanted.required(), wanted.until()),
                DUTIES,
                wanted.at());
    }

    @ApplicationModuleListener
    void on(PeerReviewsDue due) {
        tell(
                due.accountId(),
                NoticeKind.PEER_REVIEWS_DUE,
                "peers-due:" + due.workId() + ":" + due.until().toEpochMilli(),
                owed(due.versionId(), due.missing(), due.until()),
                DUTIES,
                due.at());
    }

    @ApplicationModuleListener
    void on(PeerReviewsReceived received) {
        tell(
                received.accountId(),
                NoticeKind.PEER_REVIEWS_RECEIVED,
                "peers-received:" + received.workId() + ":" + received.at().toEpochMilli(),
                Map.of("course", course(received.versionId())),
                "/attempts/" + received.attemptId() + "/result",
                received.at());
    }

    @ApplicationModuleListener
    void on(PeerReportJudged judged) {
        tell(
                judged.accountId(),
                judged.upheld() ? NoticeKind.PEER_REPORT_UPHELD : NoticeKind.PEER_REPORT_DISMISSED,
                "peer-report:" + judged.reviewId(),
                Map.of("course", course(judged.versionId())),
                "/attempts/" + judged.attemptId() + "/result",
                judged.at());
    }

    private Map<String, String> owed(VersionId version, int count, Instant until) {
        return Map.of(
                "course", course(version),
                "count", Integer.toString(count),
                "moment", MOMENT.format(until));
    }

    private String course(VersionId version) {
        return content.course(version).title();
    }

    private void tell(
            AccountId account, NoticeKind kind, String eventKey, Map<String, String> facts, String link, Instant at) {
        Notice notice = new Notice(Ids.next(), account, kind, facts, link, at, null);
        if (notices.add(notice, eventKey)) {
            outbox.add(notice.id(), at);
        }
    }
}
