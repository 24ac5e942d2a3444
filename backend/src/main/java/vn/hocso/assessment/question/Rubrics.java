package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.assessment.question.EssayBody.Level;

/** What a rubric must be so that a person can mark by it, and what its levels come to. */
public final class Rubrics {

    private static final int DECIMALS = 4;

    private Rubrics() {}

    /** Whether the levels name one of each criterion. */
    public static boolean complete(List<Criterion> rubric, List<@Nullable Integer> levels) {
        return levels.size() == rubric.size()
                && IntStream.range(0, rubric.size()).allMatch(no -> {
                    Integer level = levels.get(no);
                    return level != null
                            && level >= 0
                            && level < rubric.get(no).levels().size();
                });
    }

    /** The share of all points that one level of each criterion comes to. */
    public static BigDecimal share(List<Criterion> rubric, List<Integer> levels) {
        int earned = 0;
        int most = 0;
        for (int no = 0; no < rubric.size(); no++) {
            List<Level> all = rubric.get(no).levels();
            earned += all.get(levels.get(no)).points();
            most += all.stream().mapToInt(Level::points).max().orElse(0);
        }
        return most == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(earned).divide(BigDecimal.valueOf(most), DECIMALS, RoundingMode.HALF_UP);
    }

    static void check(List<Criterion> rubric, Problems problems) {
        problems.between(rubric.size(), 0, 20, "rubric");
        for (int i = 0; i < rubric.size(); i++) {
            check(rubric.get(i), problems, "rubric[" + i + "]");
        }
    }

    private static void check(Criterion criterion, Problems problems, String field) {
        problems.text(criterion.name(), 500, field + ".name");
        problems.between(criterion.levels().size(), 2, 10, field + ".levels");
        for (int i = 0; i < criterion.levels().size(); i++) {
            Level level = criterion.levels().get(i);
            problems.text(level.description(), 1_000, field + ".levels[" + i + "].description");
            problems.between(level.points(), 0, 100, field + ".levels[" + i + "].points");
        }
        problems.require(
                criterion.levels().stream().anyMatch(level -> level.points() > 0),
                "assessment.criterion-without-points",
                field + ".levels");
        List<Integer> points = criterion.levels().stream().map(Level::points).toList();
        problems.require(
                points.equals(points.stream().sorted().toList()), "assessment.levels-out-of-order", field + ".levels");
    }
}
