package vn.hocso.privacy.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import vn.hocso.shared.SpreadsheetText;

/** A sheet for each table, with titles in the reader's language. */
final class SheetCopy implements AutoCloseable {

    private static final int ROWS_BETWEEN_FLUSHES = 500;

    /** The most a sheet can hold; what follows is in the other form of the copy. */
    private static final int MOST_ROWS = 1_000_000;

    private final Workbook workbook;
    private final DataWords words;
    private final Locale locale;
    private final Set<String> titles = new HashSet<>();
    private String section = "";
    private @Nullable String table;
    private @Nullable Worksheet sheet;
    private int row;

    SheetCopy(OutputStream out, DataWords words, Locale locale) {
        this.workbook = new Workbook(out, "Hocso", "1.0");
        this.words = words;
        this.locale = locale;
    }

    void section(String name) {
        section = words.section(locale, name);
        table = null;
    }

    void row(String name, Map<String, @Nullable Object> values) {
        Worksheet current = name.equals(table) && sheet != null ? sheet : begin(name, values.keySet());
        if (row > MOST_ROWS) {
            return;
        }
        int column = 0;
        for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
            Object value = words.value(locale, entry.getKey(), entry.getValue());
            current.inlineString(row, column++, SpreadsheetText.safe(value == null ? "" : value.toString()));
        }
        if (row++ % ROWS_BETWEEN_FLUSHES == 0) {
            flush(current);
        }
    }

    private Worksheet begin(String name, Set<String> columns) {
        Worksheet next = workbook.newWorksheet(title(section + " - " + words.table(locale, name)));
        int column = 0;
        for (String one : columns) {
            next.value(0, column, words.column(locale, one));
            next.width(column++, 24);
        }
        next.range(0, 0, 0, Math.max(0, column - 1)).style().bold().set();
        next.freezePane(0, 1);
        table = name;
        sheet = next;
        row = 1;
        return next;
    }

    /** Titles of sheets are short and each is used once. */
    private String title(String wanted) {
        String base = wanted.replaceAll("[\\\\/*?:\\[\\]]", " ");
        String title = base.substring(0, Math.min(base.length(), 31));
        for (int number = 2; !titles.add(title.toLowerCase(Locale.ROOT)); number++) {
            title = base.substring(0, Math.min(base.length(), 27)) + " " + number;
        }
        return title;
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        if (titles.isEmpty()) {
            workbook.newWorksheet("—");
        }
        workbook.close();
    }
}
