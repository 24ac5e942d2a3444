package vn.hocso.certification.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.issuing.RunRefusals.LearnerNotInRun;
import vn.hocso.certification.register.AwaitedCertificates;
import vn.hocso.certification.register.Collisions;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Certificates that are held back whose learners are in no class any more, so that no class's page shows them. */
@Service
class CourseHolds {

    private final RunPolicy policy;
    private final Holds holds;
    private final AwaitedCertificates awaited;
    private final Collisions collisions;
    private final Classes classes;
    private final Enrolments enrolments;
    private final Accounts accounts;
    private final Units units;
    private final AuditTrail audit;

    CourseHolds(
            RunPolicy policy,
            Holds holds,
            AwaitedCertificates awaited,
            Collisions collisions,
            Classes classes,
            Enrolments enrolments,
            Accounts accounts,
            Units units,
            AuditTrail audit) {
        this.policy = policy;
        this.holds = holds;
        this.awaited = awaited;
        this.collisions = collisions;
        this.classes = classes;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.units = units;
        this.audit = audit;
    }

    @Schema(name = "HeldLearner")
    record HeldLearner(
            EnrolmentId enrolmentId,
            AccountId accountId,
            String fullName,
            @Nullable String staffCode,
            String reason,
            String by,
            Instant at,
            boolean own) {}

    @Transactional(readOnly = true)
    public Page<HeldLearner> of(Actor actor, CourseId id, Paging paging) {
        policy.requireCourse(actor, id);
        Map<EnrolmentId, AccountId> learners = learners(id);
        List<Hold> held = holds.all().stream()
                .filter(hold -> learners.containsKey(hold.enrolmentId()))
                .toList();
        Page<Hold> page = Page.from(held, paging);
        Map<AccountId, AccountView> people = accounts.byIds(page.items().stream()
                .flatMap(hold -> Stream.of(hold.by(), learner(learners, hold)))
                .collect(Collectors.toSet()));
        return page.map(hold -> {
            AccountId learner = learner(learners, hold);
            AccountView known = people.get(learner);
            AccountView by = people.get(hold.by());
            return new HeldLearner(
                    hold.enrolmentId(),
                    learner,
                    known == null ? "" : known.fullName(),
                    known == null ? null : known.staffCode(),
                    hold.reason(),
                    by == null ? "" : by.fullName(),
                    hold.at(),
                    learner.equals(AccountId.of(actor)));
        });
    }

    private static AccountId learner(Map<EnrolmentId, AccountId> learners, Hold hold) {
        return Objects.requireNonNull(learners.get(hold.enrolmentId()));
    }

    /** Nobody lets go their own. */
    public void letGo(Actor actor, CourseId id, EnrolmentId enrolment) {
        CourseSummary course = policy.requireCourse(actor, id);
        AccountId learner = learners(id).get(enrolment);
        if (learner == null) {
            throw new LearnerNotInRun();
        }
        HoldService.requireOther(actor, learner);
        collisions.settle(() -> {
            if (holds.letGo(enrolment)) {
                awaited.lookAgain(enrolment);
                audit.record(AuditedAct.of("certification.certificate-let-go")
                        .on("course", id.value(), course.title())
                        .to(learner.value())
                        .in(units.path(course.unitId())));
            }
        });
    }

    /** Of the course, held, and not in a class that somebody else may answer for. */
    private Map<EnrolmentId, AccountId> learners(CourseId id) {
        List<EnrolmentSummary> held = enrolments
                .byIds(holds.all().stream().map(Hold::enrolmentId).toList())
                .stream()
                .filter(one -> one.courseId().equals(id))
                .toList();
        Set<EnrolmentId> placed = classes.of(
                        held.stream().map(EnrolmentSummary::enrolmentId).toList())
                .keySet();
        return held.stream()
                .filter(one -> !placed.contains(one.enrolmentId()))
                .collect(Collectors.toMap(EnrolmentSummary::enrolmentId, EnrolmentSummary::accountId));
    }
}
