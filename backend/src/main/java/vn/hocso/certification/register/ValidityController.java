package vn.hocso.certification.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.register.Validities.CourseValidity;
import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** For how long certificates count that are issued from now on. */
@RestController
class ValidityController {

    private final ValidityService validities;

    ValidityController(ValidityService validities) {
        this.validities = validities;
    }

    /** @param months how many months a certificate counts; without them it does not end */
    record SetValidity(@Min(1) @Max(240) @Nullable Integer months) {}

    @GetMapping("/api/certificate-validities")
    Page<CourseValidity> find(Actor actor, @Valid @ParameterObject Paging paging) {
        return validities.find(actor, paging);
    }

    @PutMapping("/api/courses/{courseId}/certificate-validity")
    void set(@PathVariable CourseId courseId, @Valid @RequestBody SetValidity request, Actor actor) {
        validities.set(actor, courseId, request.months());
    }
}
