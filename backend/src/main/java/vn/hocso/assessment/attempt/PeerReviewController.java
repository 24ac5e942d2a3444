package vn.hocso.assessment.attempt;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.attempt.PeerReviewing.Sent;
import vn.hocso.assessment.attempt.PeerViews.PeerDutyView;
import vn.hocso.assessment.attempt.PeerViews.PeerReviewView;
import vn.hocso.shared.Actor;

/** Learners review the work of others, and read what others say of theirs. */
@RestController
class PeerReviewController {

    private final PeerDuties duties;
    private final PeerReviewing reviewing;
    private final PeerSettling settling;
    private final AnswerFileDownload download;

    PeerReviewController(
            PeerDuties duties, PeerReviewing reviewing, PeerSettling settling, AnswerFileDownload download) {
        this.duties = duties;
        this.reviewing = reviewing;
        this.settling = settling;
        this.download = download;
    }

    /** What the actor owes, what is to be done first at the top. */
    @GetMapping("/api/peer-duties")
    List<PeerDutyView> duties(Actor actor) {
        return duties.of(actor);
    }

    @GetMapping("/api/peer-duties/{workId}")
    PeerDutyView duty(Actor actor, @PathVariable UUID workId) {
        return duties.require(actor, workId);
    }

    /** Gives a work to review; when one is under way, that one. */
    @PostMapping("/api/peer-duties/{workId}/next")
    PeerReviewView next(Actor actor, @PathVariable UUID workId) {
        return reviewing.read(actor, reviewing.next(actor, workId));
    }

    @GetMapping("/api/peer-reviews/{reviewId}")
    PeerReviewView review(Actor actor, @PathVariable UUID reviewId) {
        return reviewing.read(actor, reviewId);
    }

    /** Keeps what was written so far. */
    @PutMapping("/api/peer-reviews/{reviewId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(Actor actor, @PathVariable UUID reviewId, @Valid @RequestBody WriteReview request) {
        reviewing.draft(actor, reviewId, request.said());
    }

    /** Sends the review for good; asked twice it does so once. */
    @PostMapping("/api/peer-reviews/{reviewId}/sending")
    PeerDutyView send(Actor actor, @PathVariable UUID reviewId, @Valid @RequestBody WriteReview request) {
        Sent sent = reviewing.send(actor, reviewId, request.said());
        settling.settle(sent.work());
        settling.settle(sent.ownWork());
        return duties.require(actor, sent.ownWork());
    }

    @GetMapping("/api/peer-reviews/{reviewId}/files/{fileId}")
    void file(Actor actor, @PathVariable UUID reviewId, @PathVariable UUID fileId, HttpServletResponse response)
            throws IOException {
        download.send(reviewing.files(actor, reviewId).require(fileId), response);
    }

    @GetMapping("/api/peer-reviews/{reviewId}/files")
    void files(Actor actor, @PathVariable UUID reviewId, HttpServletResponse response) throws IOException {
        download.sendAll(
                reviewing.files(actor, reviewId).files(),
                "bai-danh-gia-" + reviewId.toString().substring(24) + ".zip",
                response);
    }

    /** Asks for a trainer to look at a review of the actor's own work. */
    @PostMapping("/api/peer-reviews/{reviewId}/report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(Actor actor, @PathVariable UUID reviewId, @Valid @RequestBody ReportReview request) {
        reviewing.report(actor, reviewId, request.reason());
    }

    /**
     * @param levels the place of the level chosen for each criterion of the rubric, or none yet
     * @param comments what is said about each criterion, empty where nothing is
     */
    record WriteReview(
            @NotNull @Size(max = 20) List<@Nullable @Min(0) @Max(9) Integer> levels,
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 1000) String> comments,
            @NotNull @Size(max = 4000) String remark) {

        PeerSaid said() {
            return PeerSaid.of(levels, comments, remark);
        }
    }

    record ReportReview(@NotBlank @Size(max = 1000) String reason) {}
}
