package vn.hocso.assessment.attempt;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.ExtensionService.ExtensionView;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
class ExtensionController {

    private final ExtensionService service;

    ExtensionController(ExtensionService service) {
        this.service = service;
    }

    @GetMapping("/api/quizzes/{id}/extensions")
    Page<ExtensionView> extensions(Actor actor, @PathVariable QuizId id, @Valid @ParameterObject Paging paging) {
        return service.of(actor, id, paging);
    }

    @PutMapping("/api/quizzes/{id}/extensions/{enrolmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(
            Actor actor,
            @PathVariable QuizId id,
            @PathVariable EnrolmentId enrolmentId,
            @Valid @RequestBody GiveExtension request) {
        service.give(actor, id, enrolmentId, request.extension(), request.reason());
    }

    @DeleteMapping("/api/quizzes/{id}/extensions/{enrolmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(Actor actor, @PathVariable QuizId id, @PathVariable EnrolmentId enrolmentId) {
        service.take(actor, id, enrolmentId);
    }

    /** The time in percent of the usual, and what comes on top. */
    record GiveExtension(
            @Nullable @Min(100) @Max(400) Integer timePercent,
            @Nullable @Min(0) @Max(600) Integer extraMinutes,
            @Nullable Instant closesAt,
            @Nullable @Min(0) @Max(20) Integer extraAttempts,
            @NotBlank @Size(max = 1000) String reason) {

        Extension extension() {
            return new Extension(
                    timePercent == null ? 100 : timePercent,
                    extraMinutes == null ? 0 : extraMinutes,
                    closesAt,
                    extraAttempts == null ? 0 : extraAttempts);
        }
    }
}
