package vn.hocso.certification.issuing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.issuing.RunRefusals.HasCertificate;
import vn.hocso.certification.issuing.RunRefusals.LearnerNotInRun;
import vn.hocso.certification.issuing.RunRefusals.OwnException;
import vn.hocso.certification.register.AwaitedCertificates;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.certification.register.Certificates;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassMember;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Holds certificates back whose learners' effort somebody doubts, until somebody has looked into it. */
@Service
class HoldService {

    private final RunPolicy policy;
    private final Holds holds;
    private final Certificates certificates;
    private final AwaitedCertificates awaited;
    private final Classes classes;
    private final Enrolments enrolments;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    HoldService(
            RunPolicy policy,
            Holds holds,
            Certificates certificates,
            AwaitedCertificates awaited,
            Classes classes,
            Enrolments enrolments,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.policy = policy;
        this.holds = holds;
        this.certificates = certificates;
        this.awaited = awaited;
        this.classes = classes;
        this.enrolments = enrolments;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nobody writes over why their own is held. Written before looking for a certificate, as the register writes before looking for a
     * hold.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void hold(Actor actor, ClassId classId, EnrolmentId enrolment, String reason) {
        ClassSummary one = policy.requireClass(actor, classId);
        AccountId learner = member(classId, enrolment).orElseThrow(LearnerNotInRun::new);
        requireOther(actor, learner);
        Hold hold = new Hold(enrolment, VietnameseText.nfc(reason.strip()), clock.instant(), AccountId.of(actor));
        holds.hold(learner, hold);
        if (certificates
                .ofNow(enrolment)
                .filter(issued -> issued.state(hold.at()) == State.VALID)
                .isPresent()) {
            throw new HasCertificate();
        }
        audit.record(act("certification.certificate-held", one, learner, one.unitId())
                .because(hold.reason()));
    }

    /**
     * Also of who is in no class any more, by whoever answers for the register. Letting go what is not held changes nothing. Nobody lets
     * go their own.
     */
    @Transactional
    public void letGo(Actor actor, ClassId classId, EnrolmentId enrolment) {
        ClassSummary one = policy.requireClass(actor, classId);
        Optional<AccountId> member = member(classId, enrolment);
        AccountId learner = member.orElseGet(() -> leftTheClass(one, enrolment));
        requireOther(actor, learner);
        if (holds.letGo(enrolment)) {
            awaited.lookAgain(enrolment);
            UnitId unit = member.isPresent() ? one.unitId() : policy.issuer(one.courseId());
            audit.record(act("certification.certificate-let-go", one, learner, unit));
        }
    }

    private static void requireOther(Actor actor, AccountId learner) {
        if (learner.equals(AccountId.of(actor))) {
            throw new OwnException();
        }
    }

    private Optional<AccountId> member(ClassId classId, EnrolmentId enrolment) {
        return classes.members(classId, null).stream()
                .map(ClassMember::enrolment)
                .filter(one -> one.enrolmentId().equals(enrolment))
                .findFirst()
                .map(EnrolmentSummary::accountId);
    }

    /** Of the same course, that is of the register that the actor answers for, and not in a class of somebody else's. */
    private AccountId leftTheClass(ClassSummary one, EnrolmentId enrolment) {
        return holds.learner(enrolment)
                .filter(learner -> classes.of(List.of(enrolment)).isEmpty())
                .filter(learner -> enrolments.require(enrolment).courseId().equals(one.courseId()))
                .orElseThrow(LearnerNotInRun::new);
    }

    private AuditedAct act(String action, ClassSummary one, AccountId learner, UnitId unit) {
        return AuditedAct.of(action)
                .on("class", one.classId().value(), one.code())
                .to(learner.value())
                .in(units.path(unit));
    }
}
