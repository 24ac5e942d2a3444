package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.ExtensionList.ExtensionView;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

@RestController
class ExtensionController {

    private final ExtensionService service;
    private final ExtensionList extensions;
    private final ExtensionExport export;

    ExtensionController(ExtensionService service, ExtensionList extensions, ExtensionExport export) {
        this.service = service;
        this.extensions = extensions;
        this.export = export;
    }

    @GetMapping("/api/quizzes/{id}/extensions")
    Page<ExtensionView> extensions(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable String q,
            @Valid @ParameterObject Paging paging) {
        return extensions.find(actor, id, q, paging);
    }

    @GetMapping("/api/quizzes/{id}/extensions/export.xlsx")
    void export(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, id, q, TableFormat.XLSX, response);
    }

    @GetMapping("/api/quizzes/{id}/extensions/export.csv")
    void exportText(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable String q,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, id, q, TableFormat.CSV, response);
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
