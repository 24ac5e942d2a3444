package vn.hocso.tabular.xlsx;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell says, as text. */
final class CellText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private CellText() {}

    static String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case NUMBER -> number(cell);
            case FORMULA -> "=" + cell.getFormula();
            case EMPTY -> "";
            case ERROR -> "#" + text(cell.getRawValue());
            case BOOLEAN, STRING -> text(cell.getText());
        };
    }

    private static String number(Cell cell) {
        if (cell.getType() == CellType.NUMBER && isDate(cell)) {
            return DATE.format(cell.asDate());
        }
        BigDecimal value = cell.asNumber();
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** Whether the number is shown as a day: one of the built-in formats, or one of the author's with letters for days and years. */
    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        if ((id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58)) {
            return true;
        }
        String format = cell.getDataFormatString();
        String letters = format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]", "").toLowerCase(Locale.ROOT);
        return letters.contains("d") || letters.contains("yy");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
