package vn.hocso.learning.gradebook;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.classes.ClassEnd;
import vn.hocso.learning.classes.ClassLearners;
import vn.hocso.learning.classes.ClassLearners.Member;
import vn.hocso.learning.classes.ClassPolicy;
import vn.hocso.learning.classes.CourseClass;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/**
 * Ends a class: its marks are found once more and kept as they are then, and neither rules nor attempts nor new versions of the course change
 * them any more. Opening it again needs a reason, and lets them be found anew.
 */
@Service
class ClassClosing {

    private final ClassPolicy policy;
    private final ClassEnd end;
    private final ClassLearners learners;
    private final Schemes schemes;
    private final Grades grades;
    private final SettledGrades settled;
    private final GradebookAudit audit;
    private final Clock clock;

    ClassClosing(
            ClassPolicy policy,
            ClassEnd end,
            ClassLearners learners,
            Schemes schemes,
            Grades grades,
            SettledGrades settled,
            GradebookAudit audit,
            Clock clock) {
        this.policy = policy;
        this.end = end;
        this.learners = learners;
        this.schemes = schemes;
        this.grades = grades;
        this.settled = settled;
        this.audit = audit;
        this.clock = clock;
    }

    /** Closing it once more changes nothing. */
    @Transactional
    public void close(Actor actor, ClassId id) {
        CourseClass one = policy.lockInSight(actor, id);
        if (one.closed()) {
            return;
        }
        Instant now = clock.instant();
        Scheme scheme = schemes.of(one).scheme();
        List<EnrolmentSummary> all =
                learners.members(id, null).stream().map(Member::enrolment).toList();
        Map<EnrolmentId, Grade> found = new LinkedHashMap<>();
        grades.of(one, scheme, all).forEach((enrolment, told) -> found.put(enrolment, told.grade()));
        end.close(one, AccountId.of(actor), now);
        schemes.save(id, scheme, AccountId.of(actor), now);
        settled.settle(id, found);
        audit.closed(one, all.size());
    }

    @Transactional
    public void reopen(Actor actor, ClassId id, String reason) {
        CourseClass one = policy.lockManaged(actor, id);
        end.reopen(one, AccountId.of(actor), clock.instant());
        settled.unsettle(id);
        audit.reopened(one, VietnameseText.line(reason));
    }
}
