package vn.hocso.shared;

import org.jspecify.annotations.Nullable;

/** Text for cells of a spreadsheet. */
public final class SpreadsheetText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private SpreadsheetText() {}

    /** The text, marked as text where a spreadsheet would take it for a formula, also after it was saved in another form. */
    public static String safe(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
