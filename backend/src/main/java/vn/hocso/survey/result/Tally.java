package vn.hocso.survey.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.hocso.survey.Aspect;
import vn.hocso.survey.result.SurveyResults.AspectFigures;
import vn.hocso.survey.result.SurveyResults.Mean;

/** What answers came to, aspect by aspect. */
final class Tally {

    private final Map<Aspect, Counts> counts = new EnumMap<>(Aspect.class);

    void add(Aspect aspect, Counts more) {
        counts.merge(aspect, more, Counts::plus);
    }

    void add(Tally more) {
        more.counts.forEach(this::add);
    }

    /** Everybody rates the content, so it tells how many answers there are. */
    int answers() {
        return of(Aspect.CONTENT).answers();
    }

    List<Mean> means() {
        return Stream.of(Aspect.values())
                .map(aspect -> new Mean(aspect, of(aspect).mean()))
                .toList();
    }

    List<AspectFigures> aspects() {
        return Stream.of(Aspect.values())
                .map(aspect -> new AspectFigures(
                        aspect,
                        of(aspect).answers(),
                        of(aspect).mean(),
                        of(aspect).answers() == 0 ? null : of(aspect).of()))
                .toList();
    }

    private Counts of(Aspect aspect) {
        return counts.getOrDefault(aspect, Counts.NONE);
    }
}
