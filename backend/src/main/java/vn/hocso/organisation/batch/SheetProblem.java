package vn.hocso.organisation.batch;

import java.util.Map;

/** What is wrong with a cell. The code has words for the reason and, as {@code code.remedy}, for what to do about it. */
record SheetProblem(int row, SheetColumn column, String value, String code, Map<String, Object> facts) {

    static SheetProblem of(SheetRow row, SheetColumn column, String code) {
        return new SheetProblem(row.number(), column, row.cell(column), "organisation.batch." + code, Map.of());
    }
}
