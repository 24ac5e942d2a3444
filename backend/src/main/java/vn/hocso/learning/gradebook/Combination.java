package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.gradebook.Scheme.Formula;
import vn.hocso.learning.gradebook.Scheme.Missing;

/**
 * Several shares made one, with what became of each of them.
 *
 * @param share from nought to one; null when there is nothing to find it from
 */
record Combination(@Nullable BigDecimal share, Map<UUID, Outcome> parts) {

    static final MathContext EXACT = new MathContext(24);

    /** What became of a part. */
    enum Fate {
        COUNTED,
        /** Not done, and counted as nought. */
        COUNTED_AS_ZERO,
        /** One of the lowest, which do not count. */
        DROPPED,
        /** Not done, and therefore left out. */
        LEFT_OUT,
        /** Shown only: its weight is nought. */
        WITHOUT_WEIGHT
    }

    /** @param influence the part of the whole that it makes up; those of all parts add up to one */
    record Outcome(Fate fate, BigDecimal influence) {}

    /** Something to be combined; the share is null when the work was not done. */
    record Part(UUID id, @Nullable BigDecimal share, BigDecimal weight, BigDecimal maxPoints) {

        BigDecimal worth() {
            return share == null ? BigDecimal.ZERO : share;
        }
    }

    static Combination of(Formula formula, int bestCount, int dropLowest, Missing missing, List<Part> parts) {
        Map<UUID, Outcome> outcomes = new HashMap<>();
        List<Part> counted = new ArrayList<>();
        for (Part part : parts) {
            boolean weightless =
                    formula == Formula.WEIGHTED_MEAN && part.weight().signum() == 0;
            if (weightless) {
                outcomes.put(part.id(), new Outcome(Fate.WITHOUT_WEIGHT, BigDecimal.ZERO));
            } else if (part.share() == null && missing == Missing.LEFT_OUT && formula != Formula.SUM) {
                outcomes.put(part.id(), new Outcome(Fate.LEFT_OUT, BigDecimal.ZERO));
            } else {
                counted.add(part);
            }
        }
        for (Part lowest : lowest(counted, toDrop(formula, bestCount, dropLowest, counted.size()))) {
            counted.remove(lowest);
            outcomes.put(lowest.id(), new Outcome(Fate.DROPPED, BigDecimal.ZERO));
        }
        if (counted.isEmpty()) {
            return new Combination(null, outcomes);
        }
        BigDecimal all = counted.stream().map(part -> size(formula, part)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = BigDecimal.ZERO;
        for (Part part : counted) {
            BigDecimal size = size(formula, part);
            share = share.add(part.worth().multiply(size));
            outcomes.put(
                    part.id(),
                    new Outcome(part.share() == null ? Fate.COUNTED_AS_ZERO : Fate.COUNTED, size.divide(all, EXACT)));
        }
        return new Combination(share.divide(all, EXACT), outcomes);
    }

    Outcome outcome(UUID part) {
        return Objects.requireNonNull(parts.get(part));
    }

    private static BigDecimal size(Formula formula, Part part) {
        return switch (formula) {
            case WEIGHTED_MEAN -> part.weight();
            case SUM -> part.maxPoints();
            case SIMPLE_MEAN, BEST_OF -> BigDecimal.ONE;
        };
    }

    /** At least one always stays, whatever is to be dropped. */
    private static int toDrop(Formula formula, int bestCount, int dropLowest, int count) {
        int wanted = switch (formula) {
            case SUM -> 0;
            case BEST_OF -> count - Math.max(1, bestCount);
            case WEIGHTED_MEAN, SIMPLE_MEAN -> dropLowest;
        };
        return Math.clamp(wanted, 0, Math.max(0, count - 1));
    }

    /** The lowest shares; of equal ones those that come first. */
    private static Set<Part> lowest(List<Part> parts, int count) {
        return new HashSet<>(parts.stream()
                .sorted(Comparator.comparing(Part::worth))
                .limit(count)
                .toList());
    }
}
