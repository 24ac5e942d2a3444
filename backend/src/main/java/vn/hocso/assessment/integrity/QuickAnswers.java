package vn.hocso.assessment.integrity;

import java.util.List;

import vn.hocso.assessment.integrity.AnswerTimes.Timed;

/**
 * An attempt with many right answers that came far quicker than the person's others and than other people's to the same questions, by the
 * residuals of {@link TimeModel}.
 *
 * @param timed of how many answers the time is known
 * @param quick the right ones of them that were so quick
 * @param expected how many chance explains
 * @param byChance how many attempts like this one would be expected among all that were looked at if nobody's times were out of the ordinary
 */
record QuickAnswers(Taken taken, int timed, List<Quick> quick, double expected, double byChance) {

    /** With the times of fewer answers nothing can be said. */
    static final int LEAST_TIMED = 10;

    /** Fewer quick right answers are no hint, however unlikely. */
    static final int LEAST_QUICK = 5;

    /** Two standard deviations below what is usual for question and person. */
    private static final double QUICK = -2;

    /** How often a normal number lies there. */
    static final double SHARE_OF_QUICK = 0.02275;

    /** Also at most half of the usual time, since what varies little is soon two deviations away. */
    private static final double HALF = 0.5;

    /** Quick answers that are wrong more often are guesses of somebody whose time is running out. */
    private static final double LEAST_RIGHT = 0.7;

    /** @param usual the seconds that this person could be expected to take */
    record Quick(int no, double seconds, double usual) {}

    /** Those whose times can be judged, each with the times that can be. */
    record Timing(Taken taken, List<Timed> times) {}

    static List<QuickAnswers> among(List<Timing> all, TimeModel model) {
        List<Timing> judged =
                all.stream().filter(one -> one.times().size() >= LEAST_TIMED).toList();
        return judged.stream()
                .map(one -> of(one, model, judged.size()))
                .filter(one -> one.quick().size() >= LEAST_QUICK && one.byChance() <= SameAnswers.MOST_BY_CHANCE)
                .toList();
    }

    private static QuickAnswers of(Timing one, TimeModel model, int people) {
        int timed = one.times().size();
        double speed = model.speed(one.times());
        List<Timed> all = one.times().stream()
                .filter(time -> isQuick(time, model, speed, timed))
                .toList();
        List<Quick> right = all.stream()
                .filter(time -> time.given().right())
                .map(time -> new Quick(time.given().no(), time.seconds(), usual(time, model, speed)))
                .toList();
        boolean guessed = right.size() < LEAST_RIGHT * all.size();
        double chance = guessed ? 1 : PoissonBinomial.atLeast(right.size(), SHARE_OF_QUICK, timed);
        return new QuickAnswers(one.taken(), timed, right, SHARE_OF_QUICK * timed, chance * people);
    }

    private static boolean isQuick(Timed time, TimeModel model, double speed, int timed) {
        return model.residual(time, speed, timed) < QUICK && time.seconds() <= HALF * usual(time, model, speed);
    }

    private static double usual(Timed time, TimeModel model, double speed) {
        return model.usualSeconds(time.given().item()) * Math.exp(-speed);
    }
}
