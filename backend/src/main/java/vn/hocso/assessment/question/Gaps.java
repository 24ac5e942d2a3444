package vn.hocso.assessment.question;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Numbered gaps in a text, written {@code [[1]]}. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\[\\[(\\d{1,3})]]");

    private Gaps() {}

    static List<Integer> in(String text) {
        return GAP.matcher(text)
                .results()
                .map(gap -> Integer.parseInt(gap.group(1)))
                .toList();
    }

    /** The text with its gaps numbered as they come, so that the numbers tell nothing. */
    static String renumbered(String text) {
        AtomicInteger number = new AtomicInteger();
        return GAP.matcher(text).replaceAll(gap -> "[[" + number.incrementAndGet() + "]]");
    }
}
