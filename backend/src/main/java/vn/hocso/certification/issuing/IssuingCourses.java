package vn.hocso.certification.issuing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** The courses on offer whose register the actor answers for. */
@Component
class IssuingCourses {

    private final RunPolicy policy;
    private final CourseOffers offers;

    IssuingCourses(RunPolicy policy, CourseOffers offers) {
        this.policy = policy;
        this.offers = offers;
    }

    @Schema(name = "IssuingCourse")
    record CourseLine(CourseId courseId, String code, String title, String issuerName) {}

    @Transactional(readOnly = true)
    public Page<CourseLine> of(Actor actor, @Nullable String words, Paging paging) {
        return offers.within(policy.scope(actor), words, paging)
                .map(one -> new CourseLine(one.courseId(), one.code(), one.title(), one.providerName()));
    }
}
