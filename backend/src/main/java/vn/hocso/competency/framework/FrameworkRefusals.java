package vn.hocso.competency.framework;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a framework is not taken in, or a competency not chosen. */
final class FrameworkRefusals {

    private FrameworkRefusals() {}

    static class FrameworkUnknown extends Refusal {
        FrameworkUnknown() {
            super(Kind.NOT_FOUND, "competency.unknown-framework");
        }
    }

    /** It does not exist, or the present version of its framework leaves it out. */
    static class CompetencyUnknown extends Refusal {
        CompetencyUnknown() {
            super(Kind.INVALID, "competency.unknown", Map.of(), "competencies");
        }
    }

    /** The first row does not name all columns that are needed. */
    static class ColumnsMissing extends Refusal {
        ColumnsMissing(String columns) {
            super(Kind.INVALID, "competency.columns-missing", Map.of("columns", columns), "file");
        }
    }

    /** Rows have faults, so nothing at all is taken in. */
    static class SheetFaulty extends Refusal {
        SheetFaulty(long rows) {
            super(Kind.INVALID, "competency.sheet-faulty", Map.of("rows", rows), "file");
        }
    }

    /** Codes are short words of Latin letters, digits, dots and dashes. */
    static class CodeUnfit extends Refusal {
        CodeUnfit() {
            super(Kind.INVALID, "competency.code-unfit", Map.of(), "code");
        }
    }
}
