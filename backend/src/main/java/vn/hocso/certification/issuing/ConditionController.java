package vn.hocso.certification.issuing;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.condition.Condition;
import vn.hocso.certification.issuing.ConditionDesk.ConditionsView;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;

/** What is wanted of the learners of a class before they get certificates, and whose are held back. */
@RestController
@RequestMapping("/api/issuing-classes/{classId}")
class ConditionController {

    private final ConditionDesk conditions;
    private final HoldService holds;

    ConditionController(ConditionDesk conditions, HoldService holds) {
        this.conditions = conditions;
        this.holds = holds;
    }

    record SetConditions(@NotNull @Size(max = 10) List<@Valid @NotNull Condition> conditions) {}

    record HoldCertificate(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/conditions")
    ConditionsView of(@PathVariable ClassId classId, Actor actor, Locale locale) {
        return conditions.of(actor, classId, locale);
    }

    /** Gives the class conditions of its own. */
    @PutMapping("/conditions")
    ConditionsView set(
            @PathVariable ClassId classId, @Valid @RequestBody SetConditions request, Actor actor, Locale locale) {
        conditions.setForClass(actor, classId, request.conditions());
        return conditions.of(actor, classId, locale);
    }

    @DeleteMapping("/conditions")
    ConditionsView unset(@PathVariable ClassId classId, Actor actor, Locale locale) {
        conditions.unsetForClass(actor, classId);
        return conditions.of(actor, classId, locale);
    }

    @PutMapping("/holds/{enrolmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(
            @PathVariable ClassId classId,
            @PathVariable EnrolmentId enrolmentId,
            @Valid @RequestBody HoldCertificate request,
            Actor actor) {
        holds.hold(actor, classId, enrolmentId, request.reason());
    }

    @DeleteMapping("/holds/{enrolmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letGo(@PathVariable ClassId classId, @PathVariable EnrolmentId enrolmentId, Actor actor) {
        holds.letGo(actor, classId, enrolmentId);
    }
}
