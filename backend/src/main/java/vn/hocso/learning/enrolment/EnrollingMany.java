package vn.hocso.learning.enrolment;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.NothingNamed;
import vn.hocso.organisation.PeopleAction;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Enrols many people of a list in one course. */
@Component
class EnrollingMany implements PeopleAction {

    private final EnrolmentService enrolments;
    private final EnrolmentPolicy policy;

    EnrollingMany(EnrolmentService enrolments, EnrolmentPolicy policy) {
        this.enrolments = enrolments;
        this.policy = policy;
    }

    @Override
    public Kind kind() {
        return Kind.ENROL;
    }

    @Override
    public void check(Actor actor, Params params) {
        course(params);
        policy.requireMayEnrolPeople(actor);
    }

    @Override
    public boolean act(Actor actor, AccountId person, Params params) {
        EnrolledPeople done = enrolments.enrolPeople(
                actor, course(params), new EnrolPeople(List.of(person), null, null, params.dueOn()));
        done.refused().forEach(refused -> {
            throw new NotEnrolled(refused.reason());
        });
        return done.enrolled() > 0;
    }

    private static CourseId course(Params params) {
        if (params.courseId() == null) {
            throw new NothingNamed("courseId");
        }
        return new CourseId(params.courseId());
    }

    /** This one of the many could not be enrolled. */
    static class NotEnrolled extends Refusal {
        NotEnrolled(EnrolledPeople.Reason reason) {
            super(Kind.CONFLICT, "learning.not-enrolled." + reason, Map.of());
        }
    }
}
