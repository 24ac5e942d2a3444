package vn.hocso.certification.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateRegister;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Signatories.Signatory;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.UnitId;

/** Gives every completed enrolment its certificate, once, however often the completion is told. */
@Service
class CertificateIssuance implements CertificateRegister {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateIssuance.class);
    private static final int ATTEMPTS = 4;

    private final Enrolments enrolments;
    private final CertificateDrafts drafts;
    private final RegisterBook book;
    private final Certificates certificates;
    private final Signatories signatories;

    CertificateIssuance(
            Enrolments enrolments,
            CertificateDrafts drafts,
            RegisterBook book,
            Certificates certificates,
            Signatories signatories) {
        this.enrolments = enrolments;
        this.drafts = drafts;
        this.book = book;
        this.certificates = certificates;
        this.signatories = signatories;
    }

    /** Without a transaction around it, so that no connection is held while another is waited for, and the register is locked briefly. */
    @Async
    @TransactionalEventListener
    void on(CourseCompleted completed) {
        issue(new Completion(
                completed.enrolmentId(),
                completed.accountId(),
                completed.courseId(),
                completed.versionId(),
                completed.at()));
    }

    @Override
    public CertificateId issue(EnrolmentId enrolmentId) {
        EnrolmentSummary enrolment = enrolments.require(enrolmentId);
        Instant completedAt = enrolment.completedAt();
        if (!enrolment.completed() || completedAt == null) {
            throw new CourseNotCompleted();
        }
        return issue(new Completion(
                enrolmentId, enrolment.accountId(), enrolment.courseId(), enrolment.versionId(), completedAt));
    }

    @Override
    public IssuedCertificate require(CertificateId certificateId) {
        return certificates.find(certificateId).map(Certificate::summary).orElseThrow(CertificateNotFound::new);
    }

    @Override
    public void appoint(UnitId unit, String fullName, String title) {
        signatories.appoint(new Signatory(unit, fullName, title, null), null);
    }

    @Override
    public List<IssuedCertificate> after(@Nullable CertificateId last, int limit) {
        return certificates.after(last, limit).stream()
                .map(Certificate::summary)
                .toList();
    }

    private CertificateId issue(Completion completion) {
        Optional<Certificate> there = certificates.of(completion.enrolmentId());
        return there.isPresent() ? there.get().id() : enter(drafts.of(completion));
    }

    /** Two who enter the same completion at once, or a deadlock, are settled by trying again. */
    private CertificateId enter(CertificateDraft draft) {
        for (int attempt = 1; ; attempt++) {
            try {
                return book.enter(draft);
            } catch (ConcurrencyFailureException | DuplicateKeyException collision) {
                giveUpAfter(attempt, collision);
            }
        }
    }

    private static void giveUpAfter(int attempt, DataAccessException collision) {
        if (attempt == ATTEMPTS) {
            throw collision;
        }
        LOG.info("Entering a certificate again after attempt {}", attempt);
    }
}
