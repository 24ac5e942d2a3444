package vn.hocso.assessment.question;

import java.util.List;
import java.util.Set;

/**
 * The body of a {@code MATRIX} question.
 *
 * @param columns 2 to 10 different texts of 1 to 500 characters
 * @param rows 1 to 20
 * @param several whether a row may have several columns chosen; else exactly one is right in each
 */
public record MatrixBody(List<String> columns, List<Row> rows, boolean several) {

    public MatrixBody {
        columns = Bodies.list(columns);
        rows = Bodies.list(rows);
    }

    /** A row with the numbers, from 0, of the columns that are right in it. */
    public record Row(String text, Set<Integer> right) {

        public Row {
            right = Bodies.set(right);
        }
    }
}
