package vn.hocso.assessment.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.DragWordsBody.Word;

/** Words are put into the gaps of a text. Words are always shuffled; two that read the same are as good as each other. */
@Component
class DragWordsQuestion extends PlacedQuestion<DragWordsBody, DragWordsQuestion.Shown> {

    DragWordsQuestion() {
        super("DRAG_WORDS", DragWordsBody.class, Shown.class);
    }

    /** Gaps are numbered from 1 in the text as they come; {@code gapGroups} tells which words each takes. */
    record Shown(String text, List<Integer> gapGroups, List<Word> words) {}

    @Override
    void check(DragWordsBody body, Problems problems) {
        problems.text(body.text(), 10_000, "text");
        problems.between(body.words().size(), 2, 40, "words");
        List<Integer> gaps = Gaps.in(body.text());
        problems.between(gaps.size(), 1, 40, "text");
        problems.require(
                gaps.stream()
                        .allMatch(gap -> Shares.within(gap - 1, body.words().size())),
                "assessment.unknown-gap",
                "text");
        for (int i = 0; i < body.words().size(); i++) {
            problems.text(body.words().get(i).text(), 200, "words[" + i + "].text");
            problems.between(body.words().get(i).group(), 1, 8, "words[" + i + "].group");
        }
        if (problems.isEmpty()) {
            Map<Integer, Long> times = gaps.stream().collect(Collectors.groupingBy(gap -> gap, Collectors.counting()));
            problems.require(
                    times.entrySet().stream()
                            .allMatch(gap -> gap.getValue() == 1
                                    || body.words().get(gap.getKey() - 1).reusable()),
                    "assessment.word-used-twice",
                    "text");
        }
    }

    @Override
    Split<Shown, Placed.Right> split(DragWordsBody body, boolean shuffle, RandomGenerator random) {
        List<Integer> gaps = Gaps.in(body.text());
        List<Integer> order = Shares.order(body.words().size(), true, random);
        List<Word> words = order.stream().map(body.words()::get).toList();
        return new Split<>(shown(body, gaps, words), key(body, gaps, words, order));
    }

    /** Words that read the same may have changed places among each other: they are as good as each other. */
    @Override
    Optional<Placed.Right> keyOf(Shown shown, DragWordsBody body) {
        List<Integer> gaps = Gaps.in(body.text());
        List<Word> left = new ArrayList<>(body.words());
        boolean same = shown.words().stream().allMatch(left::remove) && left.isEmpty();
        return same && shown(body, gaps, shown.words()).equals(shown)
                ? Optional.of(key(
                        body,
                        gaps,
                        shown.words(),
                        shown.words().stream().map(body.words()::indexOf).toList()))
                : Optional.empty();
    }

    private static Shown shown(DragWordsBody body, List<Integer> gaps, List<Word> words) {
        List<Integer> groups =
                gaps.stream().map(gap -> body.words().get(gap - 1).group()).toList();
        return new Shown(Gaps.renumbered(body.text()), groups, words);
    }

    private static Placed.Right key(DragWordsBody body, List<Integer> gaps, List<Word> words, List<Integer> order) {
        Map<Integer, Set<Integer>> right = new HashMap<>();
        for (int gap = 0; gap < gaps.size(); gap++) {
            Word wanted = body.words().get(gaps.get(gap) - 1);
            right.put(
                    gap,
                    IntStream.range(0, words.size())
                            .filter(no -> isAsGood(words.get(no), wanted))
                            .boxed()
                            .collect(Collectors.toSet()));
        }
        return new Placed.Right(right, order);
    }

    private static boolean isAsGood(Word word, Word wanted) {
        return word.group() == wanted.group()
                && word.text().strip().equals(wanted.text().strip());
    }

    @Override
    boolean fits(Shown shown, Placed answer) {
        return answer.fits(shown.gapGroups().size(), shown.words().size())
                && answer.places().entrySet().stream()
                        .allMatch(place -> shown.gapGroups().get(place.getKey())
                                == shown.words().get(place.getValue()).group())
                && answer.places().values().stream()
                        .collect(Collectors.groupingBy(word -> word, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .allMatch(word -> word.getValue() == 1
                                || shown.words().get(word.getKey()).reusable());
    }

    @Override
    List<String> words(DragWordsBody body) {
        return Stream.concat(Stream.of(body.text()), body.words().stream().map(Word::text))
                .toList();
    }
}
