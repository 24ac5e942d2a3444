package vn.hocso.learning.enrolment;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** The placeholders of statements over many rows at once. */
public final class ManyRows {

    /** More rows than this go in several statements. */
    private static final int SLICE = 500;

    private ManyRows() {}

    /** Such as {@code (?,?),(?,?)}. */
    public static String of(int rows, int columns) {
        String row = "(" + marks(columns) + ")";
        return String.join(",", Collections.nCopies(rows, row));
    }

    /** Such as {@code ?,?,?}. */
    public static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    /** The items in slices that fit one statement each. */
    public static <T> List<List<T>> slices(Collection<T> items) {
        List<T> all = List.copyOf(items);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + SLICE)
                .mapToObj(from -> all.subList(from, Math.min(from + SLICE, all.size())))
                .toList();
    }
}
