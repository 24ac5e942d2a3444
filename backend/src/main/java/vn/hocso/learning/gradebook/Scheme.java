package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * How the final mark of a class is found: items, some of them gathered in categories, and by which of a few formulas they make one number.
 * Every step works on shares from nought to one; only the final mark is rounded, half up, to so many decimals, and it is the rounded mark
 * that is held against the pass mark.
 *
 * @param bestCount how many count when the best ones do; without meaning for other formulas
 * @param dropLowest how many of the lowest do not count; never all of them
 * @param outOf what the best possible mark is called, such as 10; with {@link Formula#SUM} the points of all items together take its place
 */
record Scheme(
        Formula formula,
        int bestCount,
        int dropLowest,
        Missing missing,
        int outOf,
        int decimals,
        BigDecimal passMark,
        List<Category> categories,
        List<Item> items) {

    Scheme {
        categories = List.copyOf(categories);
        items = List.copyOf(items);
    }

    /** How several marks make one. */
    enum Formula {
        WEIGHTED_MEAN,
        SIMPLE_MEAN,
        SUM,
        BEST_OF
    }

    /** What stands for work that was not done. */
    enum Missing {
        ZERO,
        /** The mark is found from what is there. */
        LEFT_OUT
    }

    /** Where the marks of an item come from. */
    enum Kind {
        /** An activity of the course reports them, such as a quiz. */
        ACTIVITY,
        /** The share of required lessons done. */
        LESSONS,
        /** A trainer enters them, for instance for an essay handed in on paper. */
        MANUAL
    }

    /** Items that make one mark among themselves first, which then counts like an item. */
    @Schema(name = "GradeCategory")
    record Category(UUID id, String title, BigDecimal weight, Formula formula, int bestCount, int dropLowest) {}

    /**
     * Something that is marked.
     *
     * @param activityId the activity that reports the marks, if one does
     * @param maxPoints what the best possible work earns, and the scale in which marks are entered
     */
    @Schema(name = "GradeItem")
    record Item(
            UUID id,
            Kind kind,
            @Nullable UUID activityId,
            String title,
            BigDecimal maxPoints,
            BigDecimal weight,
            @Nullable UUID categoryId) {}

    /** What the best possible final mark is. */
    BigDecimal scale() {
        return formula == Formula.SUM
                ? items.stream().map(Item::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add)
                : BigDecimal.valueOf(outOf);
    }

    Scheme with(List<Item> others) {
        return new Scheme(formula, bestCount, dropLowest, missing, outOf, decimals, passMark, categories, others);
    }

    /** The items of the category, or with null those of none. */
    List<Item> itemsOf(@Nullable UUID category) {
        return items.stream()
                .filter(item -> Objects.equals(item.categoryId(), category))
                .toList();
    }
}
