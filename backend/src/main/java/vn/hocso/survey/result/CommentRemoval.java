package vn.hocso.survey.result;

import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** Takes away a comment that names or insults somebody. The log says who did and why, not what was written. */
@Service
class CommentRemoval {

    private final SurveyPolicy policy;
    private final Access access;
    private final Comments comments;
    private final AuditTrail audit;

    CommentRemoval(SurveyPolicy policy, Access access, Comments comments, AuditTrail audit) {
        this.policy = policy;
        this.access = access;
        this.comments = comments;
        this.audit = audit;
    }

    @Transactional
    public void remove(Actor actor, UUID id, String reason) {
        access.requireScope(actor, Permission.MANAGE_PERSONAL_DATA);
        CourseId course = comments.course(id).orElseThrow(CommentUnknown::new);
        if (!policy.mayRemove(actor, course) || !comments.remove(id)) {
            throw new CommentUnknown();
        }
        CourseSummary about = policy.course(course);
        audit.record(AuditedAct.of("survey.comment-removed")
                .on("course", course.value(), about.title())
                .in(policy.path(about))
                .because(VietnameseText.clean(reason).strip()));
    }

    static class CommentUnknown extends Refusal {
        CommentUnknown() {
            super(Kind.NOT_FOUND, "survey.comment-not-found");
        }
    }
}
