package vn.hocso.assessment.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.MatchingBody.Pair;

/** For each premise the match that belongs to it is chosen. Matches are always shuffled, whatever the quiz says of options. */
@Component
class MatchingQuestion extends PlacedQuestion<MatchingBody, MatchingQuestion.Shown> {

    MatchingQuestion() {
        super("MATCHING", MatchingBody.class, Shown.class);
    }

    record Shown(List<String> premises, List<String> matches) {}

    @Override
    void check(MatchingBody body, Problems problems) {
        problems.between(body.pairs().size(), 2, 20, "pairs");
        problems.between(body.distractors().size(), 0, 10, "distractors");
        for (int i = 0; i < body.pairs().size(); i++) {
            problems.text(body.pairs().get(i).premise(), 1_000, "pairs[" + i + "].premise");
            problems.text(body.pairs().get(i).match(), 1_000, "pairs[" + i + "].match");
        }
        problems.texts(body.distractors(), 1_000, "distractors");
        problems.different(body.pairs().stream().map(Pair::premise).toList(), "pairs");
        problems.require(
                body.distractors().stream()
                        .noneMatch(text -> body.pairs().stream()
                                .anyMatch(pair -> pair.match().equals(text))),
                "assessment.distractor-is-right",
                "distractors");
    }

    @Override
    Split<Shown, Placed.Right> split(MatchingBody body, boolean shuffle, RandomGenerator random) {
        List<String> all = matches(body);
        List<Integer> order = Shares.order(all.size(), true, random);
        List<String> matches = order.stream().map(all::get).toList();
        return new Split<>(new Shown(premises(body), matches), key(body, matches, order));
    }

    @Override
    Optional<Placed.Right> keyOf(Shown shown, MatchingBody body) {
        return premises(body).equals(shown.premises())
                ? Shares.orderOf(matches(body), shown.matches()).map(order -> key(body, shown.matches(), order))
                : Optional.empty();
    }

    private static Placed.Right key(MatchingBody body, List<String> matches, List<Integer> order) {
        return new Placed.Right(
                IntStream.range(0, body.pairs().size())
                        .boxed()
                        .collect(Collectors.toMap(
                                no -> no,
                                no -> Set.of(
                                        matches.indexOf(body.pairs().get(no).match())))),
                order);
    }

    private static List<String> premises(MatchingBody body) {
        return body.pairs().stream().map(Pair::premise).toList();
    }

    private static List<String> matches(MatchingBody body) {
        return Stream.concat(body.pairs().stream().map(Pair::match), body.distractors().stream())
                .distinct()
                .toList();
    }

    @Override
    boolean fits(Shown shown, Placed answer) {
        return answer.fits(shown.premises().size(), shown.matches().size());
    }

    @Override
    List<String> words(MatchingBody body) {
        return Stream.concat(
                        body.pairs().stream().flatMap(pair -> Stream.of(pair.premise(), pair.match())),
                        body.distractors().stream())
                .toList();
    }
}
