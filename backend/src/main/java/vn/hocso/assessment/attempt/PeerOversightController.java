package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.PeerOverview.PeerFigures;
import vn.hocso.assessment.attempt.PeerOverview.PeerReviewerRow;
import vn.hocso.assessment.attempt.PeerOverview.PeerWorkRow;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

/** Trainers watch how learners review each other, and step in. */
@RestController
class PeerOversightController {

    private final PeerOverview overview;
    private final PeerExport export;
    private final PeerOversight oversight;
    private final MarkingDesk desk;

    PeerOversightController(PeerOverview overview, PeerExport export, PeerOversight oversight, MarkingDesk desk) {
        this.overview = overview;
        this.export = export;
        this.oversight = oversight;
        this.desk = desk;
    }

    @GetMapping("/api/quizzes/{id}/peer-review")
    PeerFigures figures(Actor actor, @PathVariable QuizId id) {
        return overview.figures(actor, id);
    }

    @GetMapping("/api/quizzes/{id}/peer-review/works")
    Page<PeerWorkRow> works(Actor actor, @PathVariable QuizId id, @Valid @ParameterObject Paging paging) {
        return overview.works(actor, id, paging);
    }

    @GetMapping("/api/quizzes/{id}/peer-review/reviewers")
    Page<PeerReviewerRow> reviewers(Actor actor, @PathVariable QuizId id, @Valid @ParameterObject Paging paging) {
        return overview.reviewers(actor, id, paging);
    }

    @GetMapping("/api/quizzes/{id}/peer-review/works/export.xlsx")
    void exportWorks(Actor actor, @PathVariable QuizId id, HttpServletResponse response) throws IOException {
        export.works(actor, id, TableFormat.XLSX, response);
    }

    @GetMapping("/api/quizzes/{id}/peer-review/works/export.csv")
    void exportWorksText(Actor actor, @PathVariable QuizId id, HttpServletResponse response) throws IOException {
        export.works(actor, id, TableFormat.CSV, response);
    }

    @GetMapping("/api/quizzes/{id}/peer-review/reviewers/export.xlsx")
    void exportReviewers(Actor actor, @PathVariable QuizId id, HttpServletResponse response) throws IOException {
        export.reviewers(actor, id, TableFormat.XLSX, response);
    }

    @GetMapping("/api/quizzes/{id}/peer-review/reviewers/export.csv")
    void exportReviewersText(Actor actor, @PathVariable QuizId id, HttpServletResponse response) throws IOException {
        export.reviewers(actor, id, TableFormat.CSV, response);
    }

    /** Leaves a review out, or lets it count again. */
    @PutMapping("/api/peer-reviews/{reviewId}/exclusion")
    WorkView exclude(Actor actor, @PathVariable UUID reviewId, @Valid @RequestBody ExcludeReview request) {
        return desk.work(
                actor,
                request.excluded()
                        ? oversight.leaveOut(actor, reviewId, request.reason())
                        : oversight.takeBack(actor, reviewId, request.reason()));
    }

    /** Says whether the learner is right who reported a review. */
    @PutMapping("/api/peer-reviews/{reviewId}/judgement")
    WorkView judge(Actor actor, @PathVariable UUID reviewId, @Valid @RequestBody JudgeReport request) {
        return desk.work(actor, oversight.judge(actor, reviewId, request.upheld(), request.answer()));
    }

    record ExcludeReview(
            @NotNull Boolean excluded,
            @NotBlank @Size(max = 1000) String reason) {}

    record JudgeReport(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 1000) String answer) {}
}
