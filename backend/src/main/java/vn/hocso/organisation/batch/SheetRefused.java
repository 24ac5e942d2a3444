package vn.hocso.organisation.batch;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The file as a whole cannot be taken. */
class SheetRefused extends Refusal {

    private SheetRefused(Kind kind, String code, Map<String, ?> params) {
        super(kind, "organisation.batch." + code, params, "file");
    }

    static SheetRefused withoutColumn(String column) {
        return new SheetRefused(Kind.INVALID, "without-column", Map.of("column", column));
    }

    static SheetRefused hasProblems(int problems) {
        return new SheetRefused(Kind.CONFLICT, "has-problems", Map.of("problems", problems));
    }
}
