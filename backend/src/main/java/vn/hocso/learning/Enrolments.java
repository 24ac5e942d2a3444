package vn.hocso.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Who takes part in which course, for modules above learning. */
public interface Enrolments {

    /** The enrolment, or a refusal of kind not found. */
    EnrolmentSummary require(EnrolmentId enrolmentId);

    /** The enrolments that exist among the given ones, in one statement. */
    List<EnrolmentSummary> byIds(Collection<EnrolmentId> enrolmentIds);

    /** The actor's own enrolment; another person's is refused as if it did not exist. */
    EnrolmentSummary requireOwn(Actor actor, EnrolmentId enrolmentId);

    Optional<EnrolmentSummary> of(AccountId accountId, CourseId courseId);

    /** The required lessons still to do, in the order of the outline. */
    List<MissingLesson> missing(EnrolmentId enrolmentId);

    /** The actor's courses, those withdrawn from left out, with the required lessons still to do; all in one statement. */
    List<OwnCourse> own(Actor actor);

    record OwnCourse(EnrolmentSummary enrolment, List<MissingLesson> missing) {}

    /** How many have completed the course. */
    int completed(CourseId courseId);

    /** All enrolments in the order of their ids, a slice at a time; for modules that build their own picture from the start. */
    List<EnrolmentSummary> after(@Nullable EnrolmentId last, int limit);
}
