package vn.hocso.reporting.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateRegister;
import vn.hocso.certification.CertificateRegister.IssuedCertificate;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.reporting.ReportRebuild;
import vn.hocso.reporting.fact.EnrolmentFacts.Certified;
import vn.hocso.shared.Actor;

/** Fills the facts from enrolments and certificates; readers see the old figures until all new ones are there. */
@Service
class FactRebuild implements ReportRebuild {

    static final int SLICE = 500;

    private final EnrolmentFacts facts;
    private final Enrolments enrolments;
    private final CertificateRegister certificates;
    private final Access access;
    private final AuditTrail audit;

    FactRebuild(
            EnrolmentFacts facts,
            Enrolments enrolments,
            CertificateRegister certificates,
            Access access,
            AuditTrail audit) {
        this.facts = facts;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    public long rebuild(Actor actor) {
        access.requireEverywhere(actor, Permission.ADMINISTER_SYSTEM);
        long counted = rebuild();
        audit.record(
                AuditedAct.of("reporting.figures-rebuilt").with(Changes.none().fact("enrolments", counted)));
        return counted;
    }

    @Override
    @Transactional
    public long rebuild() {
        facts.clear();
        long counted = countEnrolments();
        countCertificates();
        return counted;
    }

    private long countEnrolments() {
        long counted = 0;
        EnrolmentId last = null;
        List<EnrolmentSummary> slice;
        do {
            slice = enrolments.after(last, SLICE);
            facts.enrolments(slice);
            counted += slice.size();
            last = slice.isEmpty() ? last : slice.getLast().enrolmentId();
        } while (slice.size() == SLICE);
        return counted;
    }

    private void countCertificates() {
        CertificateId last = null;
        List<IssuedCertificate> slice;
        do {
            slice = certificates.after(last, SLICE);
            Map<EnrolmentId, Certified> told = new LinkedHashMap<>();
            slice.forEach(certificate -> told.merge(certificate.enrolmentId(), certified(certificate), Certified::or));
            facts.certificates(told);
            last = slice.isEmpty() ? last : slice.getLast().certificateId();
        } while (slice.size() == SLICE);
    }

    /** Where another counts in its place, its being revoked means nothing. */
    private static Certified certified(IssuedCertificate certificate) {
        return new Certified(certificate.issuedAt(), certificate.replaced() ? null : certificate.revokedAt());
    }
}
