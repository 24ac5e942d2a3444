package vn.hocso.shared;

/** Patterns for {@code like}, in which what people typed stands for itself. */
public final class SqlText {

    private SqlText() {}

    /** Texts that begin with it. */
    public static String prefix(String text) {
        return literal(text) + "%";
    }

    /** Texts, given a space in front, in which a word begins with it. */
    public static String wordPrefix(String word) {
        return "% " + literal(word) + "%";
    }

    /** Texts that hold it anywhere. */
    public static String containing(String text) {
        return "%" + literal(text) + "%";
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
