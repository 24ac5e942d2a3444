package vn.hocso.assessment.question;

import java.util.List;

import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.assessment.question.EssayBody.Level;

/** What a rubric must be so that a person can mark by it. */
final class Rubrics {

    private Rubrics() {}

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
