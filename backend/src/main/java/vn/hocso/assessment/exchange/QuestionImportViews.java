package vn.hocso.assessment.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.UntouchedQuestions.StayReason;
import vn.hocso.assessment.exchange.CheckedQuestion.Outcome;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.job.JobView;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.NameOf;

/** What the screens of an import of questions send and get. */
final class QuestionImportViews {

    private QuestionImportViews() {}

    /**
     * An import with its counts.
     *
     * @param format such as {@code GIFT}
     * @param notes what is wrong with the file outside of any question
     * @param job what is or was last done with it in the background
     */
    record QuestionImportView(
            UUID id,
            String fileName,
            @NameOf(QuestionFormat.class) String format,
            UnitRef unit,
            QuestionImport.State state,
            int questionCount,
            Map<Verdict, Integer> verdicts,
            Map<Outcome, Integer> outcomes,
            List<QuestionImportNote> notes,
            @Nullable JobView job,
            Instant createdAt) {}

    /**
     * An import in a list of them.
     *
     * @param created how many questions it has added to the bank so far
     */
    record QuestionImportRecord(
            UUID id,
            String fileName,
            @NameOf(QuestionFormat.class) String format,
            UnitRef unit,
            QuestionImport.State state,
            int questionCount,
            int created,
            Instant createdAt) {}

    /**
     * A question of the file.
     *
     * @param type none when it cannot be taken over
     * @param topic the category it stands in over there
     */
    record ImportedQuestionView(
            int number,
            int line,
            @Nullable String title,
            String stem,
            boolean hasPicture,
            @Nullable @NameOf(QuestionType.class) String type,
            @Nullable String topic,
            Verdict verdict,
            @Nullable Outcome outcome,
            @Nullable QuestionId questionId,
            List<QuestionImportNote> notes) {}

    /**
     * Something wrong or left behind, with what to do about it.
     *
     * @param fatal whether the question stays out because of it
     */
    record QuestionImportNote(int line, String code, String text, boolean fatal) {}

    /**
     * What taking an import back would do, or did.
     *
     * @param questions how many questions go
     * @param staying those that stay in the bank
     * @param topics how many topics went along that the import had made; none before it is done
     */
    record QuestionImportTakingBack(int questions, List<StayingQuestion> staying, int topics) {}

    /** @param stem how the question begins */
    record StayingQuestion(int number, QuestionId questionId, String stem, StayReason reason) {}

    /**
     * Where the questions go.
     *
     * @param keepTopics whether categories of the file become steps below the topic
     */
    record ConfirmQuestionImport(
            @NotBlank @Size(max = 200) String topic,
            boolean keepTopics,
            @NotNull Difficulty difficulty,
            boolean skipErrors) {}
}
