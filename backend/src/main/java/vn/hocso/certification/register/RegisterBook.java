package vn.hocso.certification.register;

import java.security.SecureRandom;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateIssued;
import vn.hocso.certification.CertificateReplaced;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.register.AwaitedCertificates.Look;
import vn.hocso.certification.register.Certificate.Entry;
import vn.hocso.certification.template.ChosenLayouts;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Ids;

/**
 * Enters certificates into their issuer's register. The issuer's row of the year is locked from reading its last number to the commit, so
 * numbers are given in order, without gaps or repeats, however many enter at once; a failure gives its number back.
 */
@Component
class RegisterBook {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Certificates certificates;
    private final AwaitedCertificates awaited;
    private final Holds holds;
    private final ChosenLayouts layouts;
    private final PapersDue papers;
    private final ApplicationEventPublisher events;

    RegisterBook(
            JdbcClient jdbc,
            Certificates certificates,
            AwaitedCertificates awaited,
            Holds holds,
            ChosenLayouts layouts,
            PapersDue papers,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.certificates = certificates;
        this.awaited = awaited;
        this.holds = holds;
        this.layouts = layouts;
        this.papers = papers;
        this.events = events;
    }

    /**
     * As below, and nothing where anything was decided about the learner since it was looked at: whoever decides and whoever enters take
     * the row of those awaited first, so that of two at once the other waits and then sees what became of it.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<CertificateId> enter(CertificateDraft draft, Look seen) {
        EnrolmentId enrolment = draft.completion().enrolmentId();
        return awaited.isStill(enrolment, seen)
                ? Optional.of(enter(draft))
                : certificates.ofNow(enrolment).map(Certificate::id);
    }

    /**
     * The certificate of the completion: the one that is there, or a new line. Holds are looked for after writing, as a hold looks for
     * certificates after it is written, so that of two at once at least one sees the other.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CertificateId enter(CertificateDraft draft) {
        int last = lastNumber(draft);
        return certificates
                .ofNow(draft.completion().enrolmentId())
                .map(Certificate::id)
                .orElseGet(() -> {
                    Certificate written = write(draft, last + 1, null);
                    if (holds.isHeldNow(draft.completion().enrolmentId())) {
                        throw new CertificateHeld();
                    }
                    events.publishEvent(issued(written));
                    return written.id();
                });
    }

    /** A new line for the same completion, in the place of an older one that the caller holds locked. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Certificate succeed(CertificateDraft draft, Certificate old) {
        Certificate written = write(draft, lastNumber(draft) + 1, old);
        events.publishEvent(new CertificateReplaced(
                written.id(),
                old.id(),
                written.completion().enrolmentId(),
                written.completion().accountId(),
                written.completion().courseId(),
                written.issuedAt()));
        return written;
    }

    private Certificate write(CertificateDraft draft, int no, @Nullable Certificate old) {
        jdbc.sql("update certification_register set last_number = ? where issuer_unit_id = ? and register_year = ?")
                .params(no, issuer(draft), draft.year())
                .update();
        String text = "%d/%d/GCN-%s".formatted(no, draft.year(), draft.issuerCode());
        Certificate certificate = draft.numbered(
                new CertificateId(Ids.next()),
                CertificateNumber.random(draft.year(), RANDOM),
                new Entry(draft.issuerPlace(), draft.year(), no, text),
                old == null ? 0 : old.generation() + 1);
        certificates.add(certificate, papers.dueAt(certificate), old == null ? null : old.id());
        layouts.choose(
                certificate.id(),
                certificate.completion().courseId(),
                draft.issuerPlace().path());
        return certificate;
    }

    private int lastNumber(CertificateDraft draft) {
        return lockedNumber(draft).orElseGet(() -> {
            jdbc.sql("""
                    insert into certification_register (issuer_unit_id, register_year, last_number) values (?, ?, 0)
                    on duplicate key update last_number = last_number
                    """).params(issuer(draft), draft.year()).update();
            return lockedNumber(draft).orElseThrow();
        });
    }

    private Optional<Integer> lockedNumber(CertificateDraft draft) {
        return jdbc.sql("""
                select last_number from certification_register
                where issuer_unit_id = ? and register_year = ? for update
                """)
                .params(issuer(draft), draft.year())
                .query(Integer.class)
                .optional();
    }

    private static byte[] issuer(CertificateDraft draft) {
        return Ids.bytes(draft.issuerPlace().unitId().value());
    }

    private static CertificateIssued issued(Certificate certificate) {
        return new CertificateIssued(
                certificate.id(),
                certificate.completion().enrolmentId(),
                certificate.completion().accountId(),
                certificate.completion().courseId(),
                certificate.issuedAt());
    }
}
