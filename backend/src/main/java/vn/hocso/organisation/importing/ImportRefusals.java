package vn.hocso.organisation.importing;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** What the steps of an import refuse. */
final class ImportRefusals {

    private ImportRefusals() {}

    /** Something of it is under way: it has to end, or be cancelled, first. */
    static class Busy extends Refusal {
        Busy() {
            super(Kind.CONFLICT, "organisation.import-busy");
        }
    }

    /** It has to be checked, as it is now mapped, before it can be carried out. */
    static class NotChecked extends Refusal {
        NotChecked() {
            super(Kind.CONFLICT, "organisation.import-not-checked");
        }
    }

    static class HasErrors extends Refusal {
        HasErrors(int rows) {
            super(Kind.CONFLICT, "organisation.import-has-errors", Map.of("rows", rows));
        }
    }

    /** What tells one person from another is mended row by row. */
    static class NotShared extends Refusal {
        NotShared() {
            super(Kind.INVALID, "organisation.import-value-not-shared", Map.of(), "field");
        }
    }

    /** No row holds the value wrongly any more. */
    static class NowhereWrong extends Refusal {
        NowhereWrong() {
            super(Kind.CONFLICT, "organisation.import-value-nowhere-wrong");
        }
    }

    /** What was carried out is history. */
    static class Done extends Refusal {
        Done() {
            super(Kind.CONFLICT, "organisation.import-done");
        }
    }

    /** A column is named twice or is none of the file, or no column tells who people are. */
    static class UnusableMapping extends Refusal {
        UnusableMapping() {
            super(Kind.INVALID, "organisation.import-mapping", Map.of(), "mapping");
        }
    }
}
