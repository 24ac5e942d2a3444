package vn.hocso.assessment.integrity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hocso.assessment.integrity.Taken.Given;

/**
 * How likely each person is to answer each question wrongly, and how likely two wrong answers to it are to be the same.
 *
 * <p>After G. O. Wesolowsky, Detecting excessive similarity in answers on multiple choice exams, Journal of Applied Statistics 27 (2000),
 * pp. 909–921: where a share {@code r} of all answered a question rightly, somebody of ability {@code a} does so with probability
 * {@code (1 - (1 - r)^a)^(1/a)}, with {@code a} such that these come to the share that the person did answer rightly. Whoever is wrong
 * chooses among the wrong answers as all who were wrong did. Two people who are both wrong thus agree with the sum of the squares of the
 * shares of these answers. As the pair itself is among all, what is found is rather too likely than too unlikely.
 */
final class AnswerModel {

    /** Questions answered by fewer tell too little about what is usual. */
    static final int LEAST_ANSWERS = 20;

    private static final double EASIEST = 8;
    private static final int STEPS = 50;

    private final double[] rightShare;
    private final double[] wrongAlike;
    private final boolean[] known;

    private AnswerModel(double[] rightShare, double[] wrongAlike, boolean[] known) {
        this.rightShare = rightShare;
        this.wrongAlike = wrongAlike;
        this.known = known;
    }

    static AnswerModel of(List<Taken> all, int items) {
        int[] answers = new int[items];
        int[] right = new int[items];
        Map<Integer, Map<Integer, Integer>> wrong = new HashMap<>();
        all.forEach(one -> one.given().forEach(given -> {
            Integer choice = given.choice();
            if (choice != null) {
                answers[given.item()]++;
                if (given.right()) {
                    right[given.item()]++;
                } else {
                    wrong.computeIfAbsent(given.item(), item -> new HashMap<>()).merge(choice, 1, Integer::sum);
                }
            }
        }));
        double[] rightShare = new double[items];
        double[] wrongAlike = new double[items];
        boolean[] known = new boolean[items];
        for (int item = 0; item < items; item++) {
            known[item] = answers[item] >= LEAST_ANSWERS;
            rightShare[item] = answers[item] == 0 ? 0 : (double) right[item] / answers[item];
            double all2 = Math.pow(answers[item] - right[item], 2);
            wrongAlike[item] = wrong.getOrDefault(item, Map.of()).values().stream()
                    .mapToDouble(count -> count * count / all2)
                    .sum();
        }
        return new AnswerModel(rightShare, wrongAlike, known);
    }

    /** What can be compared of an attempt: questions that were answered by choosing, by enough people. Items ascend. */
    AnswerSheet sheet(Taken one) {
        Given[] given = one.given().stream()
                .filter(answer -> answer.choice() != null && known[answer.item()])
                .sorted(Comparator.comparingInt(Given::item))
                .toArray(Given[]::new);
        int[] items = Arrays.stream(given).mapToInt(Given::item).toArray();
        int[] choices = new int[items.length];
        int right = 0;
        for (int i = 0; i < items.length; i++) {
            Integer choice = given[i].choice();
            choices[i] = given[i].right() || choice == null ? AnswerSheet.RIGHT : choice;
            right += given[i].right() ? 1 : 0;
        }
        return new AnswerSheet(one, items, choices, wrong(items, right));
    }

    double wrongAlike(int item) {
        return wrongAlike[item];
    }

    /** How likely whoever answered so many of the items rightly is to answer each of them wrongly. */
    double[] wrong(int[] items, int right) {
        double low = -EASIEST;
        double high = EASIEST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            double ability = Math.exp(middle);
            double expected = Arrays.stream(items)
                    .mapToDouble(item -> right(rightShare[item], ability))
                    .sum();
            if (expected < right) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double ability = Math.exp((low + high) / 2);
        return Arrays.stream(items)
                .mapToDouble(item -> 1 - right(rightShare[item], ability))
                .toArray();
    }

    static double right(double share, double ability) {
        return Math.pow(1 - Math.pow(1 - share, ability), 1 / ability);
    }
}
