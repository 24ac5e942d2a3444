package vn.hocso.assessment.integrity;

import java.util.List;
import java.util.function.IntConsumer;

import vn.hocso.assessment.integrity.AnswerTimes.Outage;
import vn.hocso.assessment.integrity.AnswerTimes.Timed;
import vn.hocso.assessment.integrity.QuickAnswers.Timing;

/**
 * All that the attempts at a quiz give hints of.
 *
 * @param people whose attempts were looked at
 * @param timed of how many of them answers could be timed
 */
record Findings(int people, SameAnswers.Found alike, int timed, List<QuickAnswers> quick, List<FastAttempt> fast) {

    static Findings among(List<Taken> all, int items, List<Outage> outages, IntConsumer progress) {
        List<Timing> raw = all.stream()
                .filter(one -> !one.extended())
                .map(one -> new Timing(one, AnswerTimes.of(one, outages)))
                .toList();
        TimeModel model = TimeModel.of(raw.stream().map(Timing::times).toList());
        List<Timing> known = raw.stream()
                .map(one -> new Timing(one.taken(), known(one.times(), model)))
                .filter(one -> one.times().size() >= QuickAnswers.LEAST_TIMED)
                .toList();
        boolean enough = known.size() >= SameAnswers.LEAST_PEOPLE;
        return new Findings(
                all.size(),
                SameAnswers.among(all, items, progress),
                known.size(),
                enough ? QuickAnswers.among(known, model) : List.of(),
                FastAttempt.among(all, model));
    }

    private static List<Timed> known(List<Timed> times, TimeModel model) {
        return times.stream().filter(one -> model.knows(one.given().item())).toList();
    }
}
