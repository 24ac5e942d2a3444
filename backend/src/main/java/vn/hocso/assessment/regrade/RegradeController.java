package vn.hocso.assessment.regrade;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.regrade.RegradeRows.Which;
import vn.hocso.assessment.regrade.RegradeViews.ApplyRegrade;
import vn.hocso.assessment.regrade.RegradeViews.PreviewRegrade;
import vn.hocso.assessment.regrade.RegradeViews.RegradeView;
import vn.hocso.assessment.regrade.RegradeViews.RegradedAttempt;
import vn.hocso.assessment.regrade.RegradeViews.RegradingView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

/** Marking a question again: preview, look through, carry out. */
@RestController
class RegradeController {

    private final RegradeService service;
    private final RegradeReads reads;
    private final RegradeExport export;

    RegradeController(RegradeService service, RegradeReads reads, RegradeExport export) {
        this.service = service;
        this.reads = reads;
        this.export = export;
    }

    @GetMapping("/api/questions/{id}/regrading")
    RegradingView regrading(Actor actor, @PathVariable QuestionId id) {
        return reads.regrading(actor, id);
    }

    /** Finds out what would change, of one quiz or of all. */
    @PostMapping("/api/questions/{id}/regrades")
    @ResponseStatus(HttpStatus.CREATED)
    RegradeView preview(Actor actor, @PathVariable QuestionId id, @Valid @RequestBody PreviewRegrade request) {
        return reads.one(actor, service.preview(actor, id, request.quizId(), request.way()));
    }

    @GetMapping("/api/regrades/{regradeId}")
    RegradeView one(Actor actor, @PathVariable UUID regradeId) {
        return reads.one(actor, regradeId);
    }

    @GetMapping("/api/regrades/{regradeId}/attempts")
    Page<RegradedAttempt> attempts(
            Actor actor,
            @PathVariable UUID regradeId,
            @RequestParam(defaultValue = "CHANGED") Which which,
            @Valid @ParameterObject Paging paging) {
        return reads.attempts(actor, regradeId, which, paging);
    }

    @GetMapping("/api/regrades/{regradeId}/attempts/export.xlsx")
    void export(
            Actor actor,
            @PathVariable UUID regradeId,
            @RequestParam(defaultValue = "CHANGED") Which which,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, regradeId, which, TableFormat.XLSX, response);
    }

    @GetMapping("/api/regrades/{regradeId}/attempts/export.csv")
    void exportText(
            Actor actor,
            @PathVariable UUID regradeId,
            @RequestParam(defaultValue = "CHANGED") Which which,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, regradeId, which, TableFormat.CSV, response);
    }

    /** Writes the marks in the background. */
    @PostMapping("/api/regrades/{regradeId}/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RegradeView apply(Actor actor, @PathVariable UUID regradeId, @Valid @RequestBody ApplyRegrade request) {
        service.apply(actor, regradeId, request.reason());
        return reads.one(actor, regradeId);
    }
}
