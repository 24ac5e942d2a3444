package vn.hocso.certification.issuing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.certification.RunId;
import vn.hocso.certification.issuing.RunRefusals.CourseUnknown;
import vn.hocso.certification.issuing.RunRefusals.RunUnknown;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;

/**
 * Who prepares and confirms runs: those who answer for the register that the course's unit keeps and look after the unit of the class. To
 * everybody else neither the class nor its runs are there.
 */
@Component
class RunPolicy {

    /** Whoever may take a certificate back may give it, too. */
    static final Permission ISSUES = Permission.REVOKE_CERTIFICATES;

    private final Access access;
    private final Classes classes;
    private final Courses courses;
    private final Units units;
    private final RunStore runs;

    RunPolicy(Access access, Classes classes, Courses courses, Units units, RunStore runs) {
        this.access = access;
        this.classes = classes;
        this.courses = courses;
        this.units = units;
        this.runs = runs;
    }

    enum Ability {
        CHANGE,
        CONFIRM,
        DISCARD
    }

    /** Units whose classes are looked after; refuses whoever issues nowhere. */
    List<String> scope(Actor actor) {
        return access.requireScope(actor, ISSUES);
    }

    ClassSummary requireClass(Actor actor, ClassId id) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(ISSUES)) {
            throw new NotAllowed();
        }
        ClassSummary found = classes.require(id);
        if (!issues(authority, found)) {
            throw new RunUnknown();
        }
        return found;
    }

    /** A course whose register the actor answers for; what no class decides about it is theirs. */
    CourseSummary requireCourse(Actor actor, CourseId id) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(ISSUES)) {
            throw new NotAllowed();
        }
        CourseSummary found = courses.require(id);
        if (!authority.may(ISSUES, units.path(found.unitId()))) {
            throw new CourseUnknown();
        }
        return found;
    }

    Run require(Actor actor, RunId id) {
        Run run = runs.find(id).orElseThrow(RunUnknown::new);
        requireClass(actor, run.classId());
        return run;
    }

    Run lock(Actor actor, RunId id) {
        Run run = runs.lock(id).orElseThrow(RunUnknown::new);
        requireClass(actor, run.classId());
        return run;
    }

    boolean issues(Authority authority, ClassSummary one) {
        return authority.may(ISSUES, units.path(one.unitId()))
                && authority.may(ISSUES, units.path(issuer(one.courseId())));
    }

    UnitId issuer(CourseId course) {
        return courses.require(course).unitId();
    }

    Set<Ability> abilities(Run run) {
        return run.confirmation() == null ? EnumSet.allOf(Ability.class) : EnumSet.noneOf(Ability.class);
    }
}
