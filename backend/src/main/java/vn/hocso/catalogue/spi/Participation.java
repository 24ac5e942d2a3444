package vn.hocso.catalogue.spi;

import java.util.Optional;
import java.util.UUID;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;

/** Who takes part in which course, as far as the catalogue tells. */
public interface Participation {

    /** The actor's own current enrolment in the course. */
    Optional<OwnEnrolment> own(Actor actor, CourseId course);

    /** How many people are or were enrolled in the course. */
    int enrolledCount(CourseId course);

    /** The learner's place in a course; {@code state} as the learning module names it. */
    record OwnEnrolment(UUID enrolmentId, String state, int percent) {}
}
