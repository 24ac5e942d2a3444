package vn.hocso.organisation.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.job.JobView;
import vn.hocso.organisation.UnitRef;

/** What the screens of an import send and get. */
final class ImportViews {

    private ImportViews() {}

    /**
     * An import with its counts.
     *
     * @param invites whether those who are new were to be invited, once it was confirmed
     * @param job what is or was last done with it in the background
     * @param sample its first rows, to help with mapping the columns
     */
    record ImportView(
            UUID id,
            String fileName,
            ImportHead.Source source,
            UnitRef unit,
            ImportState state,
            List<String> headers,
            Map<ImportField, Integer> mapping,
            int rowCount,
            Map<Verdict, Integer> verdicts,
            Map<RowOutcome, Integer> outcomes,
            boolean invites,
            List<List<String>> sample,
            @Nullable JobView job,
            Instant createdAt) {}

    /** A row with its cells by field, what would be or was done with it, and what is wrong. */
    record ImportRowView(
            int row,
            Map<ImportField, String> values,
            @Nullable Verdict verdict,
            @Nullable RowOutcome outcome,
            @Nullable AccountId accountId,
            List<RowProblem> problems) {}

    /** One error: in which column, of which value, why, and what to do about it. */
    record RowProblem(
            @Nullable ImportField field,
            @Nullable String column,
            @Nullable String value,
            String code,
            String reason,
            String remedy) {}

    /** How many rows one kind of error concerns, and what to do about it. */
    record ProblemGroup(
            @Nullable ImportField field,
            @Nullable String column,
            String code,
            String reason,
            String remedy,
            int rows) {}

    /** A value that stands in so many rows with the same error. */
    record WrongValue(String value, int rows) {}

    /** One kind of error in one column. */
    record WrongKind(
            @NotNull @Pattern(regexp = "[a-z-]{1,60}") String problem,
            @NotNull ImportField field) {}

    /** A value to be replaced wherever it stands with that error. */
    record ReplaceValue(
            @NotNull @Pattern(regexp = "[a-z-]{1,60}") String problem,
            @NotNull ImportField field,
            @NotNull @Size(max = 4000) String from,
            @NotBlank @Size(max = 4000) String to) {

        WrongKind kind() {
            return new WrongKind(problem, field);
        }

        @Override
        public String toString() {
            return "ReplaceValue";
        }
    }

    record MapColumns(@NotNull @Size(max = 20) Map<ImportField, Integer> mapping) {}

    record FixCells(@NotNull @Size(min = 1, max = 20) Map<ImportField, @Size(max = 4000) String> values) {
        @Override
        public String toString() {
            return "FixCells";
        }
    }

    record ConfirmImport(boolean skipErrors, boolean invite) {}
}
