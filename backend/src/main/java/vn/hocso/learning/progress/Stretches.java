package vn.hocso.learning.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Stretches of a line, merged where they touch. Adding is idempotent and its order does not matter, which makes time that was reported
 * twice, late or out of order count once.
 */
record Stretches(List<Stretch> list) {

    static final Stretches NONE = new Stretches(List.of());

    /** More are never kept; beyond it the closest neighbours are joined. */
    static final int LIMIT = 200;

    /** From {@code from} up to {@code to}. */
    record Stretch(long from, long to) {

        boolean touches(Stretch other) {
            return from <= other.to && other.from <= to;
        }

        Stretch join(Stretch other) {
            return new Stretch(Math.min(from, other.from), Math.max(to, other.to));
        }

        long length() {
            return to - from;
        }
    }

    /** Reads what {@link #toString} wrote. */
    static Stretches parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        return new Stretches(
                Arrays.stream(text.split(",")).map(Stretches::parseOne).toList());
    }

    Stretches with(long from, long to) {
        if (from >= to) {
            return this;
        }
        Stretch joined = new Stretch(from, to);
        List<Stretch> apart = new ArrayList<>(list.size() + 1);
        for (Stretch stretch : list) {
            if (stretch.touches(joined)) {
                joined = joined.join(stretch);
            } else {
                apart.add(stretch);
            }
        }
        apart.add(joined);
        apart.sort(Comparator.comparingLong(Stretch::from));
        return new Stretches(bounded(apart));
    }

    long length() {
        return list.stream().mapToLong(Stretch::length).sum();
    }

    @Override
    public String toString() {
        return list.stream().map(s -> s.from() + "-" + s.to()).collect(Collectors.joining(","));
    }

    private static Stretch parseOne(String text) {
        int dash = text.indexOf('-');
        return new Stretch(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }

    private static List<Stretch> bounded(List<Stretch> sorted) {
        while (sorted.size() > LIMIT) {
            int closest = 1;
            for (int i = 2; i < sorted.size(); i++) {
                if (gap(sorted, i) < gap(sorted, closest)) {
                    closest = i;
                }
            }
            sorted.set(closest - 1, sorted.get(closest - 1).join(sorted.remove(closest)));
        }
        return List.copyOf(sorted);
    }

    private static long gap(List<Stretch> sorted, int index) {
        return sorted.get(index).from() - sorted.get(index - 1).to();
    }
}
