package vn.hocso.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateExpiring;
import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateIssued;
import vn.hocso.certification.CertificateRegister;
import vn.hocso.certification.CertificateRegister.IssuedCertificate;
import vn.hocso.certification.CertificateReplaced;
import vn.hocso.certification.CertificateRevoked;
import vn.hocso.content.PublishedContent;
import vn.hocso.identity.AccountId;
import vn.hocso.job.JobFinished;
import vn.hocso.learning.LearnerEnrolled;
import vn.hocso.notification.mail.MailOutbox;
import vn.hocso.shared.Ids;

/** Turns events into notices and their mails, each event once however often it is delivered. */
@Component
class NoticeWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Duration WORTH_TELLING = Duration.ofMinutes(1);

    private final Notices notices;
    private final MailOutbox outbox;
    private final CertificateRegister certificates;
    private final PublishedContent content;

    NoticeWriter(Notices notices, MailOutbox outbox, CertificateRegister certificates, PublishedContent content) {
        this.notices = notices;
        this.outbox = outbox;
        this.certificates = certificates;
        this.content = content;
    }

    @ApplicationModuleListener
    void on(CertificateIssued issued) {
        tell(
                issued.accountId(),
                NoticeKind.CERTIFICATE_ISSUED,
                "issued:" + issued.certificateId(),
                facts(issued.certificateId()),
                "/certificates/" + issued.certificateId(),
                issued.at());
    }

    @ApplicationModuleListener
    void on(CertificateRevoked revoked) {
        tell(
                revoked.accountId(),
                NoticeKind.CERTIFICATE_REVOKED,
                "revoked:" + revoked.certificateId(),
                facts(revoked.certificateId()),
                "/certificates/" + revoked.certificateId(),
                revoked.at());
    }

    @ApplicationModuleListener
    void on(CertificateReplaced replaced) {
        tell(
                replaced.accountId(),
                NoticeKind.CERTIFICATE_REPLACED,
                "replaced:" + replaced.replacedId(),
                facts(replaced.certificateId()),
                "/certificates/" + replaced.certificateId(),
                replaced.at());
    }

    @ApplicationModuleListener
    void on(CertificateExpiring expiring) {
        Map<String, String> facts = new HashMap<>(facts(expiring.certificateId()));
        facts.put("day", DAY.format(expiring.expiresOn()));
        tell(
                expiring.accountId(),
                NoticeKind.CERTIFICATE_EXPIRING,
                "expiring:" + expiring.certificateId() + ":" + expiring.daysBefore(),
                facts,
                "/certificates/" + expiring.certificateId(),
                expiring.at());
    }

    /** Whoever enrols themself knows it already. */
    @ApplicationModuleListener
    void on(LearnerEnrolled enrolled) {
        if (!enrolled.by().equals(enrolled.accountId())) {
            tell(
                    enrolled.accountId(),
                    NoticeKind.ENROLLED_BY_OTHER,
                    "enrolled:" + enrolled.enrolmentId() + ":" + enrolled.at().toEpochMilli(),
                    Map.of("course", content.course(enrolled.versionId()).title()),
                    "/learn/" + enrolled.enrolmentId(),
                    enrolled.at());
        }
    }

    /** Whoever waited less than a minute is still looking at it. */
    @ApplicationModuleListener
    void on(JobFinished finished) {
        if (Duration.between(finished.startedAt(), finished.at()).compareTo(WORTH_TELLING) >= 0) {
            tell(
                    finished.owner(),
                    NoticeKind.JOB_FINISHED,
                    "job:" + finished.jobId(),
                    Map.of("kind", finished.kind(), "state", finished.state().name()),
                    "/manage/jobs",
                    finished.at());
        }
    }

    private Map<String, String> facts(CertificateId certificateId) {
        IssuedCertificate certificate = certificates.require(certificateId);
        return Map.of("course", certificate.courseTitle(), "number", certificate.number());
    }

    private void tell(
            AccountId account, NoticeKind kind, String eventKey, Map<String, String> facts, String link, Instant at) {
        Notice notice = new Notice(Ids.next(), account, kind, facts, link, at, null);
        if (notices.add(notice, eventKey)) {
            outbox.add(notice.id(), at);
        }
    }
}
