package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.MarkableAnswers.Markable;
import vn.hocso.assessment.attempt.PeerViews.PeersView;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.assessment.attempt.TwiceMarked.MarkerMark;
import vn.hocso.assessment.bank.PictureView;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.NameOf;

/** The answers of an attempt that a person marks. Whose attempt it is is not told. */
record WorkView(
        AttemptId attemptId,
        String title,
        @Nullable Instant submittedAt,
        boolean awaitsMarking,
        List<MarkedQuestion> questions) {

    /**
     * @param prose the answer as a text whose passages may be annotated, where it is one
     * @param share what counts; of two markers, as long as nothing counts, what the reader gave
     * @param markedAt since when it counts, to be told when another mark is given
     * @param twice where two persons mark
     * @param peers where learners review each other
     */
    record MarkedQuestion(
            int no,
            @NameOf(QuestionType.class) String type,
            String stem,
            @Nullable PictureView picture,
            @Schema(implementation = Object.class) JsonNode shown,
            @Schema(implementation = Object.class) JsonNode key,
            @Schema(implementation = Object.class) JsonNode answer,
            @Nullable String prose,
            @Nullable String explanation,
            MarkingStep step,
            @Nullable BigDecimal share,
            @Nullable List<Integer> levels,
            @Nullable String remark,
            List<Annotation> annotations,
            @Nullable Instant markedAt,
            @Nullable TwiceMarkedView twice,
            @Nullable PeersView peers) {

        static MarkedQuestion of(
                Paper paper,
                Markable one,
                MarkingStep step,
                @Nullable Judgement told,
                @Nullable Settled counts,
                @Nullable TwiceMarkedView twice,
                @Nullable PeersView peers) {
            AnswerKey.Entry entry = one.entry();
            Paper.Item item = paper.item(entry.no());
            return new MarkedQuestion(
                    item.no(),
                    item.type(),
                    item.stem(),
                    item.picture(),
                    item.shown(),
                    entry.key(),
                    one.answer(),
                    one.prose(),
                    entry.explanation(),
                    step,
                    told == null ? null : told.share(),
                    told == null ? null : told.levels(),
                    told == null ? null : told.remark(),
                    told == null ? List.of() : told.annotations(),
                    counts == null ? null : counts.at(),
                    twice,
                    peers);
        }
    }

    /**
     * An answer that two persons mark, as far as the reader may know.
     *
     * @param given whether the reader gave one of the marks
     * @param marks both, or none until both are in
     * @param mayDecide whether the reader may say what counts
     * @param reason why somebody decided so
     */
    record TwiceMarkedView(
            int tolerancePercent,
            boolean given,
            List<MarkOfOne> marks,
            boolean mayDecide,
            @Nullable String reason) {}

    /** What one of the two gave. Who it was is not told, so that it is judged by what it says. */
    record MarkOfOne(
            boolean own,
            BigDecimal share,
            @Nullable List<Integer> levels,
            @Nullable String remark,
            List<Annotation> annotations) {

        static MarkOfOne of(MarkerMark mark, AccountId reader) {
            Judgement judgement = mark.judgement();
            return new MarkOfOne(
                    mark.by().equals(reader),
                    judgement.share(),
                    judgement.levels(),
                    judgement.remark(),
                    judgement.annotations());
        }
    }
}
