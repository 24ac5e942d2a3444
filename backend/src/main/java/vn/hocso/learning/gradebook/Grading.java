package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.gradebook.Combination.Fate;
import vn.hocso.learning.gradebook.Combination.Outcome;
import vn.hocso.learning.gradebook.Combination.Part;
import vn.hocso.learning.gradebook.Grade.CategoryGrade;
import vn.hocso.learning.gradebook.Grade.ItemGrade;
import vn.hocso.learning.gradebook.Grade.Source;
import vn.hocso.learning.gradebook.Scheme.Category;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;

/** Finds final marks. Nothing else does. */
final class Grading {

    /** The final mark, where something is said of it as of an item. */
    static final UUID FINAL = new UUID(0, 0);

    private static final int SHOWN_DECIMALS = 4;

    /** To which a mark is right, whatever was rounded before. */
    private static final int EXACT_DECIMALS = 6;

    private final Scheme scheme;

    Grading(Scheme scheme) {
        this.scheme = scheme;
    }

    /**
     * What is known of one learner.
     *
     * @param found shares from nought to one that the course reports, by item
     * @param given points that persons entered, by item; {@link #FINAL} stands for the final mark
     */
    record Known(Map<UUID, BigDecimal> found, Map<UUID, BigDecimal> given) {}

    Grade grade(Known known) {
        Map<UUID, Combination> within = new HashMap<>();
        List<Part> top = new ArrayList<>(parts(scheme.itemsOf(null), known));
        for (Category category : scheme.categories()) {
            List<Item> items = scheme.itemsOf(category.id());
            if (!items.isEmpty()) {
                Combination combined = Combination.of(
                        category.formula(),
                        category.bestCount(),
                        category.dropLowest(),
                        scheme.missing(),
                        parts(items, known));
                within.put(category.id(), combined);
                top.add(new Part(category.id(), combined.share(), category.weight(), points(items)));
            }
        }
        Combination whole =
                Combination.of(scheme.formula(), scheme.bestCount(), scheme.dropLowest(), scheme.missing(), top);
        BigDecimal scale = scheme.scale();
        BigDecimal found = whole.share() == null ? null : rounded(whole.share().multiply(scale));
        BigDecimal replaced = known.given().get(FINAL);
        BigDecimal mark = replaced == null ? found : replaced.setScale(scheme.decimals(), RoundingMode.HALF_UP);
        return new Grade(
                scheme.items().stream()
                        .map(item -> item(item, known, whole, within, scale))
                        .toList(),
                scheme.categories().stream()
                        .filter(category -> within.containsKey(category.id()))
                        .map(category -> category(category, whole, within))
                        .toList(),
                found,
                mark,
                scale,
                mark == null ? null : mark.compareTo(scheme.passMark()) >= 0,
                replaced != null);
    }

    /** Shares such as thirds are kept rounded, and what that took must not turn a half into a little less. */
    private BigDecimal rounded(BigDecimal points) {
        return points.setScale(EXACT_DECIMALS, RoundingMode.HALF_UP).setScale(scheme.decimals(), RoundingMode.HALF_UP);
    }

    private List<Part> parts(List<Item> items, Known known) {
        return items.stream()
                .map(item -> new Part(item.id(), share(item, known), item.weight(), item.maxPoints()))
                .toList();
    }

    /** What a person entered stands before what was found. */
    private static @Nullable BigDecimal share(Item item, Known known) {
        BigDecimal given = known.given().get(item.id());
        return given == null ? known.found().get(item.id()) : given.divide(item.maxPoints(), Combination.EXACT);
    }

    private static BigDecimal points(List<Item> items) {
        return items.stream().map(Item::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private ItemGrade item(Item item, Known known, Combination whole, Map<UUID, Combination> within, BigDecimal scale) {
        UUID category = item.categoryId();
        Combination own = category == null ? whole : within.get(category);
        Outcome outcome = own == null ? whole.outcome(item.id()) : own.outcome(item.id());
        Fate fate = outcome.fate();
        BigDecimal influence = outcome.influence();
        if (category != null) {
            Outcome above = whole.outcome(category);
            influence = influence.multiply(above.influence(), Combination.EXACT);
            fate = above.influence().signum() == 0 && influence(fate) ? above.fate() : fate;
        }
        BigDecimal share = share(item, known);
        BigDecimal found = known.found().get(item.id());
        BigDecimal contribution =
                (share == null ? BigDecimal.ZERO : share).multiply(influence).multiply(scale);
        return new ItemGrade(
                item.id(),
                share == null ? null : shown(share.multiply(item.maxPoints())),
                item.maxPoints(),
                found == null ? null : shown(found.multiply(item.maxPoints())),
                source(item, known),
                fate,
                shown(influence),
                shown(contribution));
    }

    private static boolean influence(Fate fate) {
        return fate == Fate.COUNTED || fate == Fate.COUNTED_AS_ZERO;
    }

    private static Source source(Item item, Known known) {
        if (known.given().containsKey(item.id())) {
            return item.kind() == Kind.MANUAL ? Source.GIVEN : Source.REPLACED;
        }
        return known.found().containsKey(item.id()) ? Source.FOUND : Source.NONE;
    }

    private static CategoryGrade category(Category category, Combination whole, Map<UUID, Combination> within) {
        Combination own = within.get(category.id());
        Outcome outcome = whole.outcome(category.id());
        BigDecimal share = own == null ? null : own.share();
        return new CategoryGrade(
                category.id(), share == null ? null : shown(share), outcome.fate(), shown(outcome.influence()));
    }

    private static BigDecimal shown(BigDecimal exact) {
        BigDecimal rounded =
                exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
