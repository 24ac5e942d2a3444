package vn.hocso.certification.issuing;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.certification.condition.Approval;
import vn.hocso.certification.condition.Approvals;
import vn.hocso.certification.condition.ConditionRules;
import vn.hocso.certification.issuing.ApprovalRefusals.ApprovalNotWanted;
import vn.hocso.certification.issuing.ApprovalRefusals.ApprovedTooLate;
import vn.hocso.certification.issuing.ApprovalRefusals.DeclinedWithoutReason;
import vn.hocso.certification.issuing.ApprovalRefusals.LearnerElsewhere;
import vn.hocso.certification.issuing.ApprovalRefusals.OwnApproval;
import vn.hocso.certification.register.AwaitedCertificates;
import vn.hocso.certification.register.Certificates;
import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassMember;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/**
 * Approves and declines learners where that is a condition, all of the named ones or none. Those who answer for the register decide;
 * trainers have their say in the marks.
 */
@Service
class LearnerApprovals {

    private final RunPolicy policy;
    private final ConditionRules rules;
    private final Approvals approvals;
    private final Certificates certificates;
    private final AwaitedCertificates awaited;
    private final Classes classes;
    private final Enrolments enrolments;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    LearnerApprovals(
            RunPolicy policy,
            ConditionRules rules,
            Approvals approvals,
            Certificates certificates,
            AwaitedCertificates awaited,
            Classes classes,
            Enrolments enrolments,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.policy = policy;
        this.rules = rules;
        this.approvals = approvals;
        this.certificates = certificates;
        this.awaited = awaited;
        this.classes = classes;
        this.enrolments = enrolments;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Written before looking for certificates, with the rows of those awaited held in between: a certificate that is being entered at the
     * moment is waited for, and whoever begins to enter one waits and sees what was decided.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decide(Actor actor, ClassId id, DecideApprovals request) {
        decide(actor, ApprovalPlace.of(policy.requireClass(actor, id)), request);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decide(Actor actor, CourseId id, DecideApprovals request) {
        decide(actor, ApprovalPlace.of(policy.requireCourse(actor, id)), request);
    }

    /** They wait again. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(Actor actor, ClassId id, List<EnrolmentId> ids) {
        takeBack(actor, ApprovalPlace.of(policy.requireClass(actor, id)), ids);
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void takeBack(Actor actor, CourseId id, List<EnrolmentId> ids) {
        takeBack(actor, ApprovalPlace.of(policy.requireCourse(actor, id)), ids);
    }

    private void decide(Actor actor, ApprovalPlace place, DecideApprovals request) {
        String reason = reason(request.reason());
        if (!request.approved() && reason.isEmpty()) {
            throw new DeclinedWithoutReason();
        }
        if (!rules.wantApproval(place.course(), place.in())) {
            throw new ApprovalNotWanted();
        }
        Map<EnrolmentId, AccountId> learners = learners(actor, place, request.enrolmentIds());
        Instant now = clock.instant();
        Map<Approval, AccountId> decided = new LinkedHashMap<>();
        learners.forEach((enrolment, learner) ->
                decided.put(new Approval(enrolment, request.approved(), reason, now, AccountId.of(actor)), learner));
        approvals.decide(decided);
        requireNoCertificate(place, learners.keySet());
        note(
                request.approved() ? "certification.learner-approved" : "certification.learner-declined",
                place,
                learners.values(),
                reason);
    }

    private void takeBack(Actor actor, ApprovalPlace place, List<EnrolmentId> ids) {
        Map<EnrolmentId, AccountId> learners = learners(actor, place, ids);
        Set<EnrolmentId> decided = approvals.of(learners.keySet()).keySet();
        approvals.takeBack(decided);
        requireNoCertificate(place, decided);
        learners.keySet().retainAll(decided);
        note("certification.approval-taken-back", place, learners.values(), "");
    }

    private static String reason(@Nullable String given) {
        return given == null ? "" : VietnameseText.nfc(given.strip());
    }

    private Map<EnrolmentId, AccountId> learners(Actor actor, ApprovalPlace place, List<EnrolmentId> ids) {
        Map<EnrolmentId, AccountId> there = there(place, Set.copyOf(ids));
        Map<EnrolmentId, AccountId> learners = new LinkedHashMap<>();
        for (EnrolmentId id : ids) {
            AccountId learner = there.get(id);
            if (learner == null) {
                throw new LearnerElsewhere();
            }
            if (learner.equals(AccountId.of(actor))) {
                throw new OwnApproval();
            }
            learners.put(id, learner);
        }
        return learners;
    }

    private Map<EnrolmentId, AccountId> there(ApprovalPlace place, Set<EnrolmentId> ids) {
        if (place.in() != null) {
            return accounts(classes.members(place.in(), null).stream()
                    .map(ClassMember::enrolment)
                    .toList());
        }
        Set<EnrolmentId> placed = classes.of(ids).keySet();
        return accounts(enrolments.byIds(ids).stream()
                .filter(one -> one.courseId().equals(place.course()) && !placed.contains(one.enrolmentId()))
                .toList());
    }

    private static Map<EnrolmentId, AccountId> accounts(Collection<EnrolmentSummary> learners) {
        return learners.stream().collect(Collectors.toMap(EnrolmentSummary::enrolmentId, EnrolmentSummary::accountId));
    }

    private void requireNoCertificate(ApprovalPlace place, Set<EnrolmentId> ids) {
        awaited.lookAgain(place.course(), place.in(), ids);
        int issued = certificates.latest(ids).size();
        if (issued > 0) {
            throw new ApprovedTooLate(issued);
        }
    }

    private void note(String action, ApprovalPlace place, Collection<AccountId> learners, String reason) {
        String path = units.path(place.unit());
        learners.forEach(learner -> audit.record(AuditedAct.of(action)
                .on(place.type(), place.id(), place.name())
                .to(learner.value())
                .in(path)
                .because(reason.isEmpty() ? null : reason)));
    }
}
