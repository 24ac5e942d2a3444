package vn.hocso.assessment.integrity;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.integrity.Hint.Kind;
import vn.hocso.assessment.integrity.Hint.State;
import vn.hocso.assessment.integrity.Hints.Wanted;
import vn.hocso.assessment.integrity.IntegrityViews.HintDetail;
import vn.hocso.assessment.integrity.IntegrityViews.HintView;
import vn.hocso.assessment.integrity.IntegrityViews.IntegrityView;
import vn.hocso.assessment.integrity.IntegrityViews.JudgeHint;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

/** Hints that attempts at a quiz may want looking at. */
@RestController
class IntegrityController {

    private final IntegrityService service;
    private final IntegrityReads reads;
    private final IntegrityExport export;

    IntegrityController(IntegrityService service, IntegrityReads reads, IntegrityExport export) {
        this.service = service;
        this.reads = reads;
        this.export = export;
    }

    @GetMapping("/api/quizzes/{id}/integrity")
    IntegrityView ofQuiz(Actor actor, @PathVariable QuizId id) {
        return reads.ofQuiz(actor, id);
    }

    /** Looks through the attempts in the background; what was found before is replaced, unless somebody has looked at it. */
    @PostMapping("/api/quizzes/{id}/integrity/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    IntegrityView check(Actor actor, @PathVariable QuizId id) {
        service.check(actor, id);
        return reads.ofQuiz(actor, id);
    }

    @GetMapping("/api/quizzes/{id}/integrity/hints")
    Page<HintView> hints(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging) {
        return reads.hints(actor, new Wanted(id, AccountId.of(actor), kind, state), paging);
    }

    @GetMapping("/api/quizzes/{id}/integrity/hints/export.xlsx")
    void export(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable State state,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new Wanted(id, AccountId.of(actor), kind, state), TableFormat.XLSX, response);
    }

    @GetMapping("/api/quizzes/{id}/integrity/hints/export.csv")
    void exportText(
            Actor actor,
            @PathVariable QuizId id,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable State state,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new Wanted(id, AccountId.of(actor), kind, state), TableFormat.CSV, response);
    }

    @GetMapping("/api/integrity-hints/{hintId}")
    HintDetail one(Actor actor, @PathVariable UUID hintId) {
        return reads.one(actor, hintId);
    }

    /** Keeps what a person makes of the hint. No mark changes by it. */
    @PutMapping("/api/integrity-hints/{hintId}/judgement")
    HintDetail judge(Actor actor, @PathVariable UUID hintId, @Valid @RequestBody JudgeHint request) {
        service.judge(actor, hintId, request.state(), request.note());
        return reads.one(actor, hintId);
    }
}
