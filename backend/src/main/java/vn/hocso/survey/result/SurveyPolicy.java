package vn.hocso.survey.result;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.MANAGE_PERSONAL_DATA;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/**
 * Who reads what was said: of a course those who may look at its draft, of a class those who teach or manage it. Taking a comment away is
 * for those who look after personal data in the course's unit, who therefore read it, too; criticism is not the trainer's to remove.
 */
@Component
class SurveyPolicy {

    private static final List<Permission> READING =
            List.of(AUTHOR_COURSES, REVIEW_COURSES, PUBLISH_COURSES, MANAGE_PERSONAL_DATA);

    private final Access access;
    private final Courses courses;
    private final Classes classes;
    private final Units units;

    SurveyPolicy(Access access, Courses courses, Classes classes, Units units) {
        this.access = access;
        this.courses = courses;
        this.classes = classes;
        this.units = units;
    }

    CourseSummary requireCourse(Actor actor, CourseId id) {
        Authority authority = access.authority(actor);
        if (READING.stream().noneMatch(authority::mayAnywhere)) {
            throw new NotAllowed();
        }
        CourseSummary course = courses.require(id);
        String path = path(course);
        if (READING.stream().noneMatch(permission -> authority.may(permission, path))) {
            throw new OutsideScope();
        }
        return course;
    }

    ClassSummary requireClass(Actor actor, ClassId id) {
        return classes.requireInSight(actor, id);
    }

    boolean mayRemove(Actor actor, CourseId id) {
        Authority authority = access.authority(actor);
        return authority.mayAnywhere(MANAGE_PERSONAL_DATA)
                && authority.may(MANAGE_PERSONAL_DATA, path(courses.require(id)));
    }

    CourseSummary course(CourseId id) {
        return courses.require(id);
    }

    /** Of the unit that the course belongs to. */
    String path(CourseSummary course) {
        return units.path(course.unitId());
    }
}
