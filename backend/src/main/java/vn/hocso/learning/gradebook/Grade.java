package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.gradebook.Combination.Fate;

/**
 * What a learner came to, with all that is needed to tell how: this is what every page reads, and what is kept when a class is closed.
 *
 * @param found the mark as the rules give it, rounded; null while there is nothing to find it from
 * @param mark the mark that holds: the one found, unless a person put another in its place
 * @param outOf what the best possible mark is
 */
record Grade(
        List<ItemGrade> items,
        List<CategoryGrade> categories,
        @Nullable BigDecimal found,
        @Nullable BigDecimal mark,
        BigDecimal outOf,
        @Nullable Boolean passed,
        boolean replaced) {

    /** Where a mark comes from. */
    enum Source {
        /** Reported by the activity, or told by the lessons done. */
        FOUND,
        /** Entered by a person, where nothing else could give one. */
        GIVEN,
        /** Entered by a person in place of what was found. */
        REPLACED,
        NONE
    }

    /**
     * @param found what the activity reported, also when a person put something else in its place
     * @param influence the part of the final mark that the item makes up, from nought to one
     * @param contribution what the item adds to the final mark before rounding
     */
    record ItemGrade(
            UUID itemId,
            @Nullable BigDecimal points,
            BigDecimal maxPoints,
            @Nullable BigDecimal found,
            Source source,
            Fate fate,
            BigDecimal influence,
            BigDecimal contribution) {}

    /** @param share from nought to one, of the items of the category */
    record CategoryGrade(UUID categoryId, @Nullable BigDecimal share, Fate fate, BigDecimal influence) {}

    ItemGrade item(UUID id) {
        return items.stream().filter(one -> one.itemId().equals(id)).findFirst().orElseThrow();
    }

    CategoryGrade category(UUID id) {
        return categories.stream()
                .filter(one -> Objects.equals(one.categoryId(), id))
                .findFirst()
                .orElseThrow();
    }
}
