package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Page;

/** What the trainer's pages show of a gradebook. */
final class GradebookViews {

    private GradebookViews() {}

    record GradebookView(SchemeView scheme, boolean mayMark, Page<GradeRow> rows) {}

    /**
     * A learner with all marks.
     *
     * @param own whether the reader is this learner, whom nobody lets mark themselves
     */
    record GradeRow(
            EnrolmentId enrolmentId,
            AccountId accountId,
            String fullName,
            @Nullable String staffCode,
            String unitName,
            boolean own,
            Grade grade,
            List<MarkNote> notes) {}

    /** What a person said of a mark; its revision is sent with the next change. */
    record MarkNote(
            UUID itemId,
            int revision,
            @Nullable String comment,
            @Nullable String reason) {}

    record GradeDetail(GradeRow row, List<MarkEntry> history) {}

    record MarkEntry(
            UUID itemId,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable String comment,
            @Nullable String reason,
            Instant at,
            String by) {}

    /** The class in a few numbers; those of marks are there once somebody has one. */
    record GradebookSummary(
            int learners,
            int marked,
            int passed,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest,
            BigDecimal outOf,
            BigDecimal passMark,
            boolean settled) {}
}
