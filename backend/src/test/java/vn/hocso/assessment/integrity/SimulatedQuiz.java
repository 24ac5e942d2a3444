package vn.hocso.assessment.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import vn.hocso.assessment.integrity.Taken.Given;

/**
 * People who take a quiz of questions with four options, each working alone. Right answers follow the logistic model of one parameter, which is not
 * the one that is used to judge them; wrong options attract differently, and attract the weak and the strong differently.
 */
final class SimulatedQuiz {

    static final Instant START = Instant.parse("2026-11-20T01:00:00Z");
    private static final double[] ATTRACTION = {0.5, 0.3, 0.2};

    private final Random random;
    private final double[] difficulty;
    private final double[] usual;

    SimulatedQuiz(long seed, int items) {
        random = new Random(seed);
        difficulty = IntStream.range(0, items)
                .mapToDouble(i -> random.nextGaussian())
                .toArray();
        usual = IntStream.range(0, items)
                .mapToDouble(i -> Math.log(30) + 0.4 * random.nextGaussian())
                .toArray();
    }

    int items() {
        return difficulty.length;
    }

    List<Taken> takenBy(int people) {
        return new ArrayList<>(IntStream.range(0, people)
                .mapToObj(i -> taken(random.nextGaussian(), 0.3 * random.nextGaussian()))
                .toList());
    }

    /** So many of the questions, drawn for each person. */
    List<Taken> takenBy(int people, int asked) {
        return takenBy(people).stream()
                .map(one -> {
                    List<Given> some = new ArrayList<>(one.given());
                    Collections.shuffle(some, random);
                    return with(one, some.subList(0, asked));
                })
                .toList();
    }

    private Taken taken(double ability, double speed) {
        List<Given> given = new ArrayList<>();
        Instant at = START;
        for (int item = 0; item < items(); item++) {
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(difficulty[item] - ability));
            at = at.plusMillis((long) (1e3 * Math.exp(usual[item] - speed + 0.5 * random.nextGaussian())));
            given.add(new Given(item + 1, item, right ? 0 : 1 + wrong(item, ability), right, item + 1L, at));
        }
        return new Taken(UUID.randomUUID(), UUID.randomUUID(), START, at.plusSeconds(20), false, given);
    }

    private int wrong(int item, double ability) {
        double first = Math.clamp(ATTRACTION[0] + 0.05 * ability, 0.3, 0.7);
        double drawn = random.nextDouble();
        int option = drawn < first ? 0 : drawn < first + ATTRACTION[1] ? 1 : 2;
        return (option + item) % 3;
    }

    /** Somebody who took so many answers over from the other. */
    Taken copying(Taken source, int answers) {
        Taken own = taken(random.nextGaussian(), 0);
        List<Given> given = new ArrayList<>(own.given());
        for (int i = 0; i < answers; i++) {
            Given copied = source.given().get(i);
            Given mine = given.get(i);
            given.set(
                    i, new Given(mine.no(), mine.item(), copied.choice(), copied.right(), mine.seq(), mine.savedAt()));
        }
        return with(own, given);
    }

    /** The same attempt with everything after the given moments of each answer moved, so that some answers took the given seconds only. */
    static Taken hurried(Taken one, int answers, double seconds) {
        List<Given> given = new ArrayList<>();
        Instant before = one.startedAt();
        Instant now = one.startedAt();
        for (int i = 0; i < one.given().size(); i++) {
            Given mine = one.given().get(i);
            Duration took = Duration.between(before, mine.savedAt());
            before = mine.savedAt();
            boolean quick = i < answers;
            now = now.plus(quick ? Duration.ofMillis((long) (1e3 * seconds)) : took);
            given.add(new Given(
                    mine.no(),
                    mine.item(),
                    quick ? Integer.valueOf(0) : mine.choice(),
                    quick || mine.right(),
                    mine.seq(),
                    now));
        }
        return new Taken(one.attempt(), one.person(), one.startedAt(), now.plusSeconds(20), one.extended(), given);
    }

    static Taken with(Taken one, List<Given> given) {
        return new Taken(
                one.attempt(), one.person(), one.startedAt(), one.submittedAt(), one.extended(), List.copyOf(given));
    }
}
