package vn.hocso.tabular;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** A file that cannot be taken in as a table, and what to do about it. */
public class UnusableTable extends Refusal {

    private UnusableTable(String what, Map<String, ?> params) {
        super(Kind.INVALID, "tabular." + what, params, "file");
    }

    public static UnusableTable unreadable() {
        return new UnusableTable("unreadable", Map.of());
    }

    public static UnusableTable empty() {
        return new UnusableTable("empty", Map.of());
    }

    public static UnusableTable tooLarge() {
        return new UnusableTable("too-large", Map.of());
    }

    public static UnusableTable tooManyRows(int most) {
        return new UnusableTable("too-many-rows", Map.of("most", most));
    }

    public static UnusableTable tooManyColumns(int most) {
        return new UnusableTable("too-many-columns", Map.of("most", most));
    }

    public static UnusableTable cellTooLong(int row, int most) {
        return new UnusableTable("cell-too-long", Map.of("row", row, "most", most));
    }

    public static UnusableTable macros() {
        return new UnusableTable("macros", Map.of());
    }

    public static UnusableTable suspicious() {
        return new UnusableTable("suspicious", Map.of());
    }

    public static UnusableTable oldExcel() {
        return new UnusableTable("old-excel", Map.of());
    }

    public static UnusableTable unknownEncoding() {
        return new UnusableTable("unknown-encoding", Map.of());
    }

    /** Letters of a font such as .VnTime, which only that font shows as Vietnamese. */
    public static UnusableTable legacyFont() {
        return new UnusableTable("legacy-font", Map.of());
    }
}
