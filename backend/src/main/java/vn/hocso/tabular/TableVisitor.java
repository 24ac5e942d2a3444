package vn.hocso.tabular;

import java.util.List;

/**
 * Receives a table as it is read. Cells are text in composed form and trimmed; dates come as dd/MM/yyyy, numbers without grouping, and a
 * formula as itself, from its equals sign on. Empty rows are left out.
 */
public interface TableVisitor {

    void header(List<String> names);

    /** @param number the row's number in the file, as a spreadsheet shows it */
    void row(int number, List<String> cells);
}
