package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.GivenReview.Judged;
import vn.hocso.assessment.attempt.MarkableAnswers.Markable;
import vn.hocso.assessment.bank.PictureView;
import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.content.LessonId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.NameOf;

/** What is told of peer reviews, and to whom. */
final class PeerViews {

    private PeerViews() {}

    /**
     * What a learner owes for an answer of their own.
     *
     * @param no the number of the own question
     * @param done how many reviews were sent and count
     * @param underWay whether one is being written
     * @param ownMarkWaits whether the own mark waits for it
     */
    record PeerDutyView(
            UUID workId,
            AttemptId attemptId,
            EnrolmentId enrolmentId,
            LessonId lessonId,
            QuizId quizId,
            String quizTitle,
            int no,
            int required,
            int done,
            boolean underWay,
            Instant until,
            boolean over,
            boolean ownMarkWaits) {}

    /**
     * A work as its reviewer sees it: not whose it is, and nothing of what others say.
     *
     * @param place which of the owed reviews it is, from one
     * @param comments what is said about each criterion
     */
    record PeerReviewView(
            UUID reviewId,
            UUID workId,
            QuizId quizId,
            String quizTitle,
            PeerReviewState state,
            int place,
            int required,
            Instant until,
            @NameOf(QuestionType.class) String type,
            String stem,
            @Nullable PictureView picture,
            @Schema(implementation = Object.class) JsonNode shown,
            @Schema(implementation = Object.class) JsonNode answer,
            @Nullable String prose,
            List<Criterion> rubric,
            List<@Nullable Integer> levels,
            List<String> comments,
            String remark,
            int leastRemark) {

        static PeerReviewView of(
                GivenReview review, PeerWork own, int sent, Paper paper, Markable reviewed, List<Criterion> rubric) {
            Paper.Item item = paper.item(reviewed.entry().no());
            return new PeerReviewView(
                    review.id(),
                    own.id(),
                    paper.quiz().quizId(),
                    paper.quiz().title(),
                    review.state(),
                    review.isSent() ? sent : sent + 1,
                    own.required(),
                    own.until(),
                    item.type(),
                    item.stem(),
                    item.picture(),
                    item.shown(),
                    reviewed.answer(),
                    reviewed.prose(),
                    rubric,
                    review.said().levels(),
                    review.said().comments(),
                    review.said().remark(),
                    PeerSaid.LEAST_REMARK);
        }
    }

    /**
     * A review as the author of the work reads it.
     *
     * @param share where the rules show marks, and the levels with it
     * @param mayReport whether a trainer may still be asked to look at it
     */
    record ReceivedReview(
            UUID reviewId,
            @Nullable BigDecimal share,
            @Nullable List<@Nullable Integer> levels,
            List<String> comments,
            String remark,
            boolean leftOut,
            boolean mayReport,
            @Nullable String reported,
            @Nullable JudgedView judged) {

        static ReceivedReview of(GivenReview review, boolean withMarks) {
            return new ReceivedReview(
                    review.id(),
                    withMarks ? review.share() : null,
                    withMarks ? review.said().levels() : null,
                    review.said().comments(),
                    review.said().remark(),
                    review.leftOut() != null,
                    review.report() == null,
                    review.report() == null ? null : review.report().reason(),
                    JudgedView.of(review));
        }
    }

    /** What a trainer said to a report. */
    record JudgedView(boolean upheld, String answer, Instant at) {

        static @Nullable JudgedView of(GivenReview review) {
            Judged judged = review.report() == null ? null : review.report().judgement();
            return judged == null ? null : new JudgedView(judged.upheld(), judged.answer(), judged.at());
        }
    }

    /**
     * A work that learners review, as a trainer sees it.
     *
     * @param sent what its author has sent of what they owe
     */
    record PeersView(
            PeerWorkState state,
            @Nullable HandOverReason why,
            int needed,
            int required,
            int sent,
            Instant until,
            @Nullable String reason,
            List<CriticalReview> reviews) {}

    /** A review as a trainer sees it: not by whom. */
    record CriticalReview(
            UUID reviewId,
            @Nullable BigDecimal share,
            List<@Nullable Integer> levels,
            List<String> comments,
            String remark,
            @Nullable Instant sentAt,
            @Nullable String leftOut,
            @Nullable String reported,
            @Nullable JudgedView judged) {

        static CriticalReview of(GivenReview review) {
            return new CriticalReview(
                    review.id(),
                    review.share(),
                    review.said().levels(),
                    review.said().comments(),
                    review.said().remark(),
                    review.sentAt(),
                    review.leftOut() == null ? null : review.leftOut().reason(),
                    review.report() == null ? null : review.report().reason(),
                    JudgedView.of(review));
        }
    }
}
