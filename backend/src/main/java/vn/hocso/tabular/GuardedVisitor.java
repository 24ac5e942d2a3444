package vn.hocso.tabular;

import java.util.ArrayList;
import java.util.List;

import vn.hocso.shared.VietnameseText;

/** Holds every kind of file to the same limits, and takes the first row that says anything for the header. */
class GuardedVisitor implements TableVisitor {

    private final TableLimits limits;
    private final TableVisitor inner;
    private int rows;
    private int width;

    GuardedVisitor(TableLimits limits, TableVisitor inner) {
        this.limits = limits;
        this.inner = inner;
    }

    @Override
    public void header(List<String> names) {
        row(1, names);
    }

    @Override
    public void row(int number, List<String> cells) {
        List<String> texts = tidy(number, cells);
        if (texts.isEmpty()) {
            return;
        }
        if (width == 0) {
            width = texts.size();
            inner.header(texts);
            return;
        }
        if (++rows > limits.rows()) {
            throw UnusableTable.tooManyRows(limits.rows());
        }
        while (texts.size() < width) {
            texts.add("");
        }
        inner.row(number, texts);
    }

    /** Composed and trimmed, without empty cells at the end. */
    private List<String> tidy(int number, List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        if (last > limits.columns()) {
            throw UnusableTable.tooManyColumns(limits.columns());
        }
        List<String> texts = new ArrayList<>(Math.max(last, width));
        for (String cell : cells.subList(0, last)) {
            if (cell.length() > limits.cellLength()) {
                throw UnusableTable.cellTooLong(number, limits.cellLength());
            }
            texts.add(VietnameseText.line(cell));
        }
        return texts;
    }

    void ended() {
        if (rows == 0) {
            throw UnusableTable.empty();
        }
    }
}
