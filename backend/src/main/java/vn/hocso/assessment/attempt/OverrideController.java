package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.math.BigDecimal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.AttemptList.AttemptRow;
import vn.hocso.assessment.attempt.AttemptList.Query;
import vn.hocso.assessment.attempt.AttemptList.Standing;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

/** The attempts at a quiz, and marks put in place of what they came to. */
@RestController
class OverrideController {

    private final AttemptList attempts;
    private final AttemptListExport export;
    private final AttemptSheets sheets;
    private final Overriding overriding;

    OverrideController(AttemptList attempts, AttemptListExport export, AttemptSheets sheets, Overriding overriding) {
        this.attempts = attempts;
        this.export = export;
        this.sheets = sheets;
        this.overriding = overriding;
    }

    @GetMapping("/api/quizzes/{id}/attempts")
    Page<AttemptRow> attempts(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Standing standing,
            @Valid @ParameterObject Paging paging) {
        return attempts.find(actor, new Query(id, q, standing, paging));
    }

    @GetMapping("/api/quizzes/{id}/attempts/export.xlsx")
    void export(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Standing standing,
            @Valid @ParameterObject Paging paging,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new Query(id, q, standing, paging), TableFormat.XLSX, response);
    }

    @GetMapping("/api/quizzes/{id}/attempts/export.csv")
    void exportText(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Standing standing,
            @Valid @ParameterObject Paging paging,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new Query(id, q, standing, paging), TableFormat.CSV, response);
    }

    /** The attempt with its answers, what each came to, and the history of its mark. */
    @GetMapping("/api/attempts/{id}/sheet")
    AttemptSheet sheet(Actor actor, @PathVariable AttemptId id) {
        return sheets.of(actor, id);
    }

    /** Puts a mark in place of what the question came to, or with number nought the whole attempt. */
    @PutMapping("/api/attempts/{id}/overrides/{no}")
    AttemptSheet put(
            Actor actor, @PathVariable AttemptId id, @PathVariable int no, @Valid @RequestBody OverrideMark request) {
        overriding.put(actor, id, no, request.share(), request.reason());
        return sheets.of(actor, id);
    }

    @DeleteMapping("/api/attempts/{id}/overrides/{no}")
    AttemptSheet take(Actor actor, @PathVariable AttemptId id, @PathVariable int no) {
        overriding.take(actor, id, no);
        return sheets.of(actor, id);
    }

    /** The share from nought to one that counts from now on, and why. */
    record OverrideMark(
            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share,

            @NotBlank @Size(max = 1000) String reason) {}
}
