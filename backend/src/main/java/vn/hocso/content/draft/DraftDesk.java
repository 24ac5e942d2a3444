package vn.hocso.content.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;

/** Brings drafts to the table: to look at, or to change with the course held so that nobody else changes it meanwhile. */
@Component
class DraftDesk {

    private final CourseRepository courses;
    private final SectionRepository sections;
    private final LessonRepository lessons;
    private final CoursePolicy policy;
    private final Clock clock;

    DraftDesk(
            CourseRepository courses,
            SectionRepository sections,
            LessonRepository lessons,
            CoursePolicy policy,
            Clock clock) {
        this.courses = courses;
        this.sections = sections;
        this.lessons = lessons;
        this.policy = policy;
        this.clock = clock;
    }

    Course toRead(Actor actor, CourseId id) {
        Course course = require(id);
        policy.requireMayRead(actor, course);
        return course;
    }

    Course toEdit(Actor actor, CourseId id) {
        Course course = hold(id);
        policy.requireMayEdit(actor, course);
        return course;
    }

    Course toPublish(Actor actor, CourseId id) {
        Course course = hold(id);
        policy.requireMayPublish(actor, course);
        return course;
    }

    Course require(CourseId id) {
        return courses.findById(id.value()).orElseThrow(DraftRefused::unknownCourse);
    }

    Outline outline(Course course) {
        UUID id = course.getId();
        return Outline.of(sections.findByCourseId(id), lessons.findByCourseId(id));
    }

    Instant now() {
        return clock.instant();
    }

    private Course hold(CourseId id) {
        return courses.findAndHold(id.value()).orElseThrow(DraftRefused::unknownCourse);
    }
}
