package vn.hocso.certification.issuing;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;

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
import vn.hocso.certification.register.Collisions;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassMember;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
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
    private final Collisions collisions;
    private final Classes classes;
    private final Units units;
    private final AuditTrail audit;
    private final Clock clock;

    HoldService(
            RunPolicy policy,
            Holds holds,
            Certificates certificates,
            AwaitedCertificates awaited,
            Collisions collisions,
            Classes classes,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.policy = policy;
        this.holds = holds;
        this.certificates = certificates;
        this.awaited = awaited;
        this.collisions = collisions;
        this.classes = classes;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Nobody writes over why their own is held. Written before looking for a certificate, as the register writes before looking for a
     * hold.
     */
    void hold(Actor actor, ClassId classId, EnrolmentId enrolment, String reason) {
        ClassSummary one = policy.requireClass(actor, classId);
        AccountId learner = member(classId, enrolment).orElseThrow(LearnerNotInRun::new);
        requireOther(actor, learner);
        Hold hold = new Hold(enrolment, VietnameseText.nfc(reason.strip()), clock.instant(), AccountId.of(actor));
        collisions.settle(() -> {
            holds.hold(learner, hold);
            if (certificates
                    .ofNow(enrolment)
                    .filter(issued -> issued.state(hold.at()) == State.VALID)
                    .isPresent()) {
                throw new HasCertificate();
            }
            audit.record(act("certification.certificate-held", one, learner).because(hold.reason()));
        });
    }

    /** Letting go what is not held changes nothing. Nobody lets go their own. */
    void letGo(Actor actor, ClassId classId, EnrolmentId enrolment) {
        ClassSummary one = policy.requireClass(actor, classId);
        AccountId learner = member(classId, enrolment).orElseThrow(LearnerNotInRun::new);
        requireOther(actor, learner);
        collisions.settle(() -> {
            if (holds.letGo(enrolment)) {
                awaited.lookAgain(enrolment);
                audit.record(act("certification.certificate-let-go", one, learner));
            }
        });
    }

    static void requireOther(Actor actor, AccountId learner) {
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

    private AuditedAct act(String action, ClassSummary one, AccountId learner) {
        return AuditedAct.of(action)
                .on("class", one.classId().value(), one.code())
                .to(learner.value())
                .in(units.path(one.unitId()));
    }
}
