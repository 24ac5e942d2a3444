package vn.hocso.survey.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** How many gave one, two, three, four and five. */
record Counts(List<Integer> of) {

    static final Counts NONE = new Counts(List.of(0, 0, 0, 0, 0));

    static final String COLUMNS =
            "sum(ones) as ones, sum(twos) as twos, sum(threes) as threes, sum(fours) as fours, sum(fives) as fives";

    static Counts read(ResultSet row) throws SQLException {
        return new Counts(List.of(
                row.getInt("ones"),
                row.getInt("twos"),
                row.getInt("threes"),
                row.getInt("fours"),
                row.getInt("fives")));
    }

    Counts plus(Counts more) {
        return new Counts(IntStream.range(0, of.size())
                .mapToObj(i -> of.get(i) + more.of.get(i))
                .toList());
    }

    int answers() {
        return of.stream().mapToInt(Integer::intValue).sum();
    }

    /** With two decimals; null where nobody answered. */
    @Nullable
    BigDecimal mean() {
        int sum = IntStream.range(0, of.size()).map(i -> (i + 1) * of.get(i)).sum();
        return answers() == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers()), 2, RoundingMode.HALF_UP);
    }
}
