package vn.hocso.certification.register;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.register.Validities.CourseValidity;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;

/** Decided by those who may revoke what the course's unit issues. What is issued already keeps the day printed on it. */
@Service
class ValidityService {

    private final Validities validities;
    private final Courses courses;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;

    ValidityService(Validities validities, Courses courses, Units units, Access access, AuditTrail audit) {
        this.validities = validities;
        this.courses = courses;
        this.units = units;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<CourseValidity> find(Actor actor, Paging paging) {
        List<String> scope = access.requireScope(actor, REVOKE_CERTIFICATES);
        return Page.of(validities.courses(scope, paging), paging, validities.count(scope));
    }

    @Transactional
    public void set(Actor actor, CourseId courseId, @Nullable Integer months) {
        CourseSummary course = courses.require(courseId);
        access.require(actor, REVOKE_CERTIFICATES, course.unitId());
        Integer before = validities.months(courseId).orElse(null);
        validities.set(courseId, months, new AccountId(actor.accountId()));
        audit.record(AuditedAct.of("certification.validity-set")
                .on("course", courseId.value(), course.title())
                .in(units.path(course.unitId()))
                .with(Changes.none().of("months", before, months)));
    }
}
