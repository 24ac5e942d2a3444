package vn.hocso.assessment.analysis;

import java.util.Map;
import java.util.UUID;

/** Somebody's first attempt at a quiz, as what each of its questions earned, from nought to one. */
record Sitting(UUID attempt, Map<ItemKey, Double> shares) {

    /** A question as it was at one time: another revision is another item. */
    record ItemKey(UUID question, int revision) {}

    double points() {
        return shares.values().stream().mapToDouble(share -> share).sum();
    }

    /** From nought to one, whatever the number of questions. */
    double score() {
        return shares.isEmpty() ? 0 : points() / shares.size();
    }

    /** What the other questions earned, from nought to one. */
    double scoreWithout(ItemKey item) {
        Double own = shares.get(item);
        int others = shares.size() - (own == null ? 0 : 1);
        return others == 0 ? 0 : (points() - (own == null ? 0 : own)) / others;
    }
}
