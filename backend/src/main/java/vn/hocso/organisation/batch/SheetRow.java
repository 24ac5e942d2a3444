package vn.hocso.organisation.batch;

import java.util.Map;

/** A row of the file as it was typed, with its number as a spreadsheet shows it. */
record SheetRow(int number, Map<SheetColumn, String> cells) {

    String cell(SheetColumn column) {
        return cells.getOrDefault(column, "");
    }
}
