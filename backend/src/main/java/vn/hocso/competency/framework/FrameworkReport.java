package vn.hocso.competency.framework;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a table of competencies would do, or has done, row by row. */
@Schema(name = "FrameworkReport")
record FrameworkReport(List<Line> lines) {

    enum Outcome {
        NEW,
        CHANGED,
        SAME,
        /** The table leaves it out: whatever names it goes on naming it, and it is chosen no more. */
        RETIRED,
        /** Nothing is taken in as long as a row is faulty. */
        FAULTY
    }

    /** @param row as a spreadsheet shows it, nought for what the table leaves out */
    @Schema(name = "FrameworkLine")
    record Line(int row, String code, String title, Outcome outcome, List<Fault> faults) {}

    /**
     * @param column whose cell is wrong
     * @param code of what is wrong with it; words for people, with the remedy, in {@code message}
     */
    @Schema(name = "FrameworkFault")
    record Fault(
            FrameworkColumn column, String code, @Nullable String message) {

        static Fault of(FrameworkColumn column, String code) {
            return new Fault(column, code, null);
        }
    }

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    boolean changesNothing() {
        return count(Outcome.SAME) == lines.size();
    }
}
