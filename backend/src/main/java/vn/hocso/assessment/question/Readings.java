package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The numbers that what somebody wrote may mean. The comma is the decimal sign in Vietnam and the point elsewhere, so {@code 1.234} reads
 * as one thousand and as one, and a learner is not marked down for either habit.
 */
final class Readings {

    static final int LONGEST = 40;

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private Readings() {}

    static List<BigDecimal> of(String written) {
        String text = written.replaceAll("[\\s\\p{Z}]", "").replace('\u2212', '-');
        if (text.length() > LONGEST) {
            return List.of();
        }
        return Stream.of(text, swapped(text))
                .flatMap(one -> Stream.of(
                        PLAIN.matcher(one).matches() ? one : "",
                        GROUPED.matcher(one).matches() ? one.replace(",", "") : ""))
                .filter(one -> !one.isEmpty())
                .map(BigDecimal::new)
                .distinct()
                .toList();
    }

    private static String swapped(String text) {
        return text.replace(',', '\n').replace('.', ',').replace('\n', '.');
    }
}
