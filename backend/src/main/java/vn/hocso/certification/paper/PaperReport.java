package vn.hocso.certification.paper;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a sheet of papers would bring, or has brought, row by row. */
@Schema(name = "PaperSheetReport")
record PaperReport(List<Line> lines) {

    enum Outcome {
        /** It is recorded, and waits for its scan. */
        NEW,
        /** The same paper of the same person is recorded already. */
        HERE,
        /** It is left out. */
        FAULTY
    }

    /** @param row as a spreadsheet shows it */
    @Schema(name = "PaperSheetLine")
    record Line(int row, String holderName, String courseTitle, Outcome outcome, List<Fault> faults) {}

    /**
     * @param column whose cell is wrong
     * @param code of what is wrong with it; words for people in {@code message}
     */
    @Schema(name = "PaperSheetFault")
    record Fault(PaperColumn column, String code, @Nullable String message) {}

    long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
