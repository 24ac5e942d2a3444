package vn.hocso.certification.register;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateRevoked;
import vn.hocso.certification.condition.ClassRules;
import vn.hocso.certification.condition.Eligibility;
import vn.hocso.certification.condition.Eligibility.Told;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.Enrolments.OwnCourse;
import vn.hocso.learning.MissingLesson;
import vn.hocso.organisation.Authority;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;
import vn.hocso.shared.Words;

/** What holders and administrators do with certificates. */
@Service
class CertificateService {

    private final Certificates certificates;
    private final CertificatePolicy policy;
    private final Enrolments enrolments;
    private final Classes classes;
    private final ClassRules rules;
    private final Eligibility eligibility;
    private final ToldConditions conditions;
    private final CertificateViews views;
    private final Words words;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateService(
            Certificates certificates,
            CertificatePolicy policy,
            Enrolments enrolments,
            Classes classes,
            ClassRules rules,
            Eligibility eligibility,
            ToldConditions conditions,
            CertificateViews views,
            Words words,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.policy = policy;
        this.enrolments = enrolments;
        this.classes = classes;
        this.rules = rules;
        this.eligibility = eligibility;
        this.conditions = conditions;
        this.views = views;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<CertificateView> mine(Actor actor) {
        Authority authority = policy.authority(actor);
        return certificates.of(new AccountId(actor.accountId())).stream()
                .map(certificate -> view(authority, certificate))
                .toList();
    }

    @Transactional(readOnly = true)
    public CertificateView view(Actor actor, CertificateId id) {
        return view(policy.authority(actor), visible(actor, id));
    }

    /** The certificate if the actor may see it. */
    @Transactional(readOnly = true)
    public Certificate visible(Actor actor, CertificateId id) {
        Certificate certificate = certificates.find(id).orElseThrow(CertificateNotFound::new);
        policy.requireMaySee(actor, certificate);
        return certificate;
    }

    /** Revokes for good; revoking again changes nothing and answers the first revocation. */
    @Transactional
    public CertificateView revoke(Actor actor, CertificateId id, String reason) {
        revokeAll(actor, List.of(id), reason);
        return view(policy.authority(actor), certificates.findLocked(id).orElseThrow(CertificateNotFound::new));
    }

    /** Revokes all of them or none, in the name of the actor. */
    @Transactional
    public void revokeAll(Actor actor, List<CertificateId> ids, String reason) {
        revocable(actor, ids).forEach(certificate -> revoke(actor, certificate, reason));
    }

    /** All of them, if the actor may revoke all. */
    @Transactional(readOnly = true)
    public List<Certificate> revocable(Actor actor, List<CertificateId> ids) {
        List<Certificate> all = certificates.byIds(ids);
        if (all.size() < ids.size()) {
            throw new CertificateNotFound();
        }
        policy.requireMayRevoke(actor, all);
        return all;
    }

    private void revoke(Actor actor, Certificate certificate, String reason) {
        Revocation revocation =
                new Revocation(clock.instant(), new AccountId(actor.accountId()), VietnameseText.nfc(reason.strip()));
        if (certificates.revoke(certificate.id(), revocation)) {
            tell(certificate, revocation);
            audit.record(AuditedAct.of("certification.certificate-revoked")
                    .on(
                            "certificate",
                            certificate.id().value(),
                            certificate.number().value())
                    .to(certificate.completion().accountId().value())
                    .in(certificate.entry().issuer().path())
                    .because(revocation.reason()));
        }
    }

    /** That one which was replaced long ago is void as well changes nothing for the completion. */
    private void tell(Certificate certificate, Revocation revocation) {
        if (certificate.succession() == null) {
            events.publishEvent(new CertificateRevoked(
                    certificate.id(),
                    certificate.completion().enrolmentId(),
                    certificate.completion().accountId(),
                    certificate.completion().courseId(),
                    revocation.at()));
        }
    }

    /** Where the actor's own enrolment stands with its certificate. */
    @Transactional(readOnly = true)
    public CertificateStatus status(Actor actor, EnrolmentId enrolmentId, Locale locale) {
        EnrolmentSummary enrolment = enrolments.requireOwn(actor, enrolmentId);
        return certificates
                .of(enrolmentId)
                .map(certificate -> new CertificateStatus(
                        CertificateStatus.State.ISSUED,
                        view(policy.authority(actor), certificate),
                        List.of(),
                        List.of()))
                .orElseGet(() -> notYet(enrolment, locale));
    }

    private CertificateStatus notYet(EnrolmentSummary enrolment, Locale locale) {
        List<Told> told = eligibility.told(List.of(enrolment)).getOrDefault(enrolment.enrolmentId(), List.of());
        boolean fulfilled = told.stream().allMatch(one -> one.missing() == null);
        List<MissingLesson> lessons = enrolment.completed() ? List.of() : enrolments.missing(enrolment.enrolmentId());
        return new CertificateStatus(
                fulfilled ? awaited(enrolment.enrolmentId()) : CertificateStatus.State.NOT_YET,
                null,
                conditions.of(new OwnCourse(enrolment, lessons), told, locale),
                lessons.stream()
                        .map(lesson -> new CertificateStatus.Missing(lesson.code(), sentence(lesson, locale)))
                        .toList());
    }

    private CertificateStatus.State awaited(EnrolmentId enrolmentId) {
        ClassSummary in = classes.of(List.of(enrolmentId)).get(enrolmentId);
        return in != null && rules.onlyInRuns(in.classId())
                ? CertificateStatus.State.WAITS_FOR_RUN
                : CertificateStatus.State.PREPARING;
    }

    private String sentence(MissingLesson lesson, Locale locale) {
        return words.in(
                locale,
                "certification.missing-lesson",
                Map.of("title", lesson.title(), "what", words.in(locale, lesson.code())));
    }

    private CertificateView view(Authority authority, Certificate certificate) {
        return views.of(authority, certificate);
    }
}
