package vn.hocso.certification.register;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.register.AwaitedCertificates.Look;
import vn.hocso.certification.register.Certificate.Completion;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.VietnamCalendar;

/**
 * Gives an enrolment its certificate, once, however often and by however many it is asked. Without a transaction around it, so that no
 * connection is held while another is waited for, and the register is locked briefly.
 */
@Component
public class RegisterEntries {

    private final CertificateDrafts drafts;
    private final RegisterBook book;
    private final Certificates certificates;

    RegisterEntries(CertificateDrafts drafts, RegisterBook book, Certificates certificates) {
        this.drafts = drafts;
        this.book = book;
        this.certificates = certificates;
    }

    /**
     * For the completion alone. It counts from the day of completion, also where the machine got to it later.
     *
     * @param seen when the conditions were found to be met; nothing is entered where something was decided since
     */
    Optional<CertificateId> enter(EnrolmentSummary enrolment, Look seen) {
        return enter(enrolment, completedAt(enrolment), seen);
    }

    /** For a completion whose last condition was met only later; it counts from when it is issued. */
    Optional<CertificateId> enter(EnrolmentSummary enrolment, Instant at, Look seen) {
        Completion completion = completion(enrolment, completedAt(enrolment));
        return there(enrolment).or(() -> {
            CertificateDraft draft = drafts.of(completion, at, null);
            return Collisions.settled(() -> book.enter(draft, seen));
        });
    }

    private static Instant completedAt(EnrolmentSummary enrolment) {
        Instant at = enrolment.completedAt();
        if (at == null) {
            throw new CourseNotCompleted();
        }
        return at;
    }

    /** Upon a decision; the day of the decision stands for that of a completion where somebody was included without one. */
    public CertificateId enter(EnrolmentSummary enrolment, Ordered ordered, Instant at) {
        Instant completedAt = enrolment.completedAt();
        Completion completion = completion(
                enrolment,
                completedAt == null ? VietnamCalendar.start(ordered.decision().decidedOn()) : completedAt);
        return there(enrolment).orElseGet(() -> {
            CertificateDraft draft = drafts.of(completion, at, ordered);
            return Collisions.settled(() -> book.enter(draft));
        });
    }

    private Optional<CertificateId> there(EnrolmentSummary enrolment) {
        return certificates.of(enrolment.enrolmentId()).map(Certificate::id);
    }

    private static Completion completion(EnrolmentSummary enrolment, Instant at) {
        return new Completion(
                enrolment.enrolmentId(), enrolment.accountId(), enrolment.courseId(), enrolment.versionId(), at);
    }
}
