package vn.hocso.catalogue.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;

/** Who takes part in which course, as far as a card in the catalogue tells. */
public interface Participation {

    /** The actor's own current enrolments among the given courses, in one statement. */
    Map<CourseId, OwnEnrolment> own(Actor actor, Collection<CourseId> courses);

    /** How many people are or were enrolled in the course. */
    int enrolledCount(CourseId course);

    /** The learner's place in a course; {@code state} as the learning module names it. */
    record OwnEnrolment(UUID enrolmentId, String state, int percent) {}
}
