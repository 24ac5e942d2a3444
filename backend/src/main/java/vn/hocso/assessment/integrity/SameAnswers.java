package vn.hocso.assessment.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/**
 * Two attempts with more wrong answers in common than independent work explains.
 *
 * <p>The number of questions that both answered with the same wrong answer is compared with its distribution under independence, which is
 * that of the generalised binomial test: W. J. van der Linden and L. S. Sotaridona, Detecting answer copying when the regular response
 * process follows a known response model, Journal of Educational and Behavioral Statistics 31 (2006), pp. 283–304. They count all answers
 * in common; here, as in the family of the K-index (P. W. Holland, Assessing unusual agreement between the incorrect answers of two examinees
 * using the K-index, ETS RR-96-07, 1996), only wrong ones do, since right ones in common are what teaching is for. {@link AnswerModel}
 * stands for the response model. By the correction of Bonferroni a pair counts only if, of all pairs that were compared, not even
 * {@link #MOST_BY_CHANCE} would be expected to have so much in common by chance.
 *
 * @param common questions that both answered
 * @param alike of these, the ones with the same wrong answer
 * @param expected how many of those chance explains
 * @param byChance how many pairs like this one would be expected among all that were compared if everybody had worked alone
 */
record SameAnswers(Taken first, Taken second, int common, int alike, double expected, double byChance) {

    /** Nothing can be said of a quiz that fewer people took. */
    static final int LEAST_PEOPLE = 30;

    /** Nothing can be said of two who answered fewer questions in common. */
    static final int LEAST_COMMON = 10;

    /** Fewer wrong answers in common are no hint, however unlikely. */
    static final int LEAST_ALIKE = 4;

    static final double MOST_BY_CHANCE = 0.05;

    /** Of more than these the least likely are kept: so many people want another look at the quiz, not at pairs. */
    static final int MOST_HINTS = 500;

    private static final Comparator<SameAnswers> LIKELIEST_FIRST =
            Comparator.comparingDouble(SameAnswers::byChance).reversed();

    /** What was found, the least likely first, with the number of pairs that could be compared. */
    record Found(long pairs, List<SameAnswers> hints) {}

    /** Compares each with each; {@code progress} is told how many are through. */
    static Found among(List<Taken> all, int items, IntConsumer progress) {
        if (all.size() < LEAST_PEOPLE) {
            return new Found(0, List.of());
        }
        AnswerModel model = AnswerModel.of(all, items);
        List<AnswerSheet> sheets = all.stream().map(model::sheet).toList();
        Comparison comparison = new Comparison(model, items);
        for (int i = 0; i < sheets.size(); i++) {
            for (int j = i + 1; j < sheets.size(); j++) {
                comparison.compare(sheets.get(i), sheets.get(j));
            }
            progress.accept(i + 1);
        }
        return comparison.found();
    }

    /** Goes through pairs with the same few arrays, so that millions of them leave nothing to clear away. */
    private static final class Comparison {

        private final AnswerModel model;
        private final double[] likely;
        private final PriorityQueue<SameAnswers> candidates = new PriorityQueue<>(LIKELIEST_FIRST);
        private long pairs;

        Comparison(AnswerModel model, int items) {
            this.model = model;
            this.likely = new double[items];
        }

        void compare(AnswerSheet one, AnswerSheet other) {
            int common = 0;
            int alike = 0;
            double expected = 0;
            int[] items = one.items();
            int[] others = other.items();
            for (int i = 0, j = 0; i < items.length && j < others.length; ) {
                if (items[i] < others[j]) {
                    i++;
                } else if (items[i] > others[j]) {
                    j++;
                } else {
                    double p = one.wrong()[i] * other.wrong()[j] * model.wrongAlike(items[i]);
                    likely[common++] = p;
                    expected += p;
                    if (one.choices()[i] != AnswerSheet.RIGHT && one.choices()[i] == other.choices()[j]) {
                        alike++;
                    }
                    i++;
                    j++;
                }
            }
            if (common < LEAST_COMMON) {
                return;
            }
            pairs++;
            if (alike >= LEAST_ALIKE && alike > expected) {
                keep(one.taken(), other.taken(), common, alike, expected);
            }
        }

        /** At least this pair was compared, so what is unlikely enough for all pairs is so for those until now. */
        private void keep(Taken one, Taken other, int common, int alike, double expected) {
            double chance = PoissonBinomial.atLeast(alike, likely, common);
            if (chance * pairs <= MOST_BY_CHANCE) {
                candidates.add(new SameAnswers(one, other, common, alike, expected, chance));
                if (candidates.size() > MOST_HINTS) {
                    candidates.remove();
                }
            }
        }

        Found found() {
            return new Found(
                    pairs,
                    candidates.stream()
                            .map(one -> one.among(pairs))
                            .filter(one -> one.byChance() <= MOST_BY_CHANCE)
                            .sorted(LIKELIEST_FIRST.reversed())
                            .toList());
        }
    }

    private SameAnswers among(long pairs) {
        return new SameAnswers(first, second, common, alike, expected, byChance * pairs);
    }
}
