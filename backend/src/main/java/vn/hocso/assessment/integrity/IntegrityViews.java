package vn.hocso.assessment.integrity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.integrity.Hint.Kind;
import vn.hocso.assessment.integrity.Hint.State;
import vn.hocso.assessment.integrity.Hint.Strength;
import vn.hocso.assessment.integrity.Hints.HintCounts;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.content.CourseId;
import vn.hocso.job.JobView;
import vn.hocso.shared.NameOf;

/** Requests and answers about hints. */
final class IntegrityViews {

    private IntegrityViews() {}

    /**
     * How the attempts at a quiz stand.
     *
     * @param attempts first attempts there are, of which the latest {@code most} are looked at
     * @param since how many of them were handed in after the last check
     * @param leastPeople of fewer people nothing is said
     * @param leastCommon nor of two who answered fewer questions in common
     */
    record IntegrityView(
            QuizId quizId,
            CourseId courseId,
            String title,
            int attempts,
            int since,
            int leastPeople,
            int leastCommon,
            int most,
            @Nullable LastCheck check,
            HintCounts counts,
            @Nullable JobView job) {}

    /**
     * @param pairs how many pairs had enough questions in common
     * @param timed of how many people answers could be timed
     */
    record LastCheck(Instant at, String byName, int people, long pairs, int timed) {}

    /**
     * @param oneIn one quiz in so many brings such a hint about by chance if everybody works alone
     * @param found answers alike, quick answers, or the seconds of the attempt
     * @param expected what of this is usual
     */
    record HintView(
            UUID hintId,
            Kind kind,
            Strength strength,
            String fullName,
            @Nullable String otherName,
            int asked,
            int found,
            double expected,
            long oneIn,
            Instant foundAt,
            boolean stillFound,
            State state,
            @Nullable String note,
            @Nullable Instant judgedAt,
            @Nullable String judgedByName) {}

    /** @param sides the attempt, or the two, the one handed in first first */
    record HintDetail(
            HintView hint,
            QuizId quizId,
            CourseId courseId,
            String title,
            List<SideView> sides,
            List<HintQuestion> questions) {}

    record SideView(
            AttemptId attemptId,
            String fullName,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Integer scorePercent) {}

    /**
     * A question of the attempt, or one that both answered by choosing.
     *
     * @param answers in the order of the sides
     * @param usualSeconds what the person could be expected to take, where the answer was far quicker
     */
    record HintQuestion(
            @NameOf(QuestionType.class) String type,
            String stem,
            Likeness likeness,
            List<AnswerView> answers,
            @Nullable Integer usualSeconds) {}

    enum Likeness {
        SAME_WRONG,
        SAME_RIGHT,
        DIFFERENT,
        /** There is one attempt only. */
        ALONE
    }

    /**
     * @param chosen the options chosen, none by an answer of another kind
     * @param value what was said of a statement
     * @param seconds how long it took, where that is known
     */
    record AnswerView(
            int no,
            List<String> chosen,
            @Nullable Boolean value,
            boolean right,
            @Nullable Instant savedAt,
            @Nullable Integer seconds) {}

    /** @param note why; nothing is told to the person unless they ask for their data */
    record JudgeHint(
            @NotNull State state,
            @Nullable @Size(max = 1000) String note) {}
}
