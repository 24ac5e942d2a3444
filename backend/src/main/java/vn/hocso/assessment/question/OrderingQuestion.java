package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;

/** Items are put into order. A partial mark is the share of items that directly follow the one they should. */
@Component
class OrderingQuestion
        extends RecordQuestion<
                OrderingBody, OrderingQuestion.Shown, OrderingQuestion.Ordered, OrderingQuestion.Ordered> {

    OrderingQuestion() {
        super("ORDERING", OrderingBody.class, Shown.class, Ordered.class, Ordered.class);
    }

    record Shown(List<String> items) {}

    /** Items by their numbers in what was shown; an empty order is no answer. */
    record Ordered(List<Integer> order) {

        Ordered {
            order = Bodies.list(order);
        }
    }

    @Override
    void check(OrderingBody body, Problems problems) {
        problems.between(body.items().size(), 2, 20, "items");
        problems.texts(body.items(), 1_000, "items");
        problems.different(body.items(), "items");
    }

    @Override
    Split<Shown, Ordered> split(OrderingBody body, boolean shuffle, RandomGenerator random) {
        List<Integer> shown = Shares.order(body.items().size(), true, random);
        return new Split<>(
                new Shown(shown.stream().map(body.items()::get).toList()),
                new Ordered(IntStream.range(0, shown.size())
                        .map(shown::indexOf)
                        .boxed()
                        .toList()));
    }

    @Override
    Optional<Ordered> keyOf(Shown shown, OrderingBody body) {
        return Shares.orderOf(shown.items(), body.items()).map(Ordered::new);
    }

    @Override
    boolean fits(Shown shown, Ordered answer) {
        int items = shown.items().size();
        return answer.order().isEmpty()
                || answer.order().size() == items
                        && new HashSet<>(answer.order()).size() == items
                        && answer.order().stream().allMatch(item -> Shares.within(item, items));
    }

    @Override
    BigDecimal share(Ordered key, Ordered answer, Scoring scoring) {
        List<Integer> given = answer.order();
        if (given.isEmpty()) {
            return BigDecimal.ZERO;
        }
        List<Integer> right = key.order();
        long hits = IntStream.range(1, right.size())
                .filter(i -> given.indexOf(right.get(i)) == given.indexOf(right.get(i - 1)) + 1)
                .count();
        return Shares.of(hits, right.size() - 1L, scoring);
    }

    @Override
    Optional<Ordered> solved(Ordered key) {
        return Optional.of(key);
    }

    @Override
    List<String> words(OrderingBody body) {
        return body.items();
    }
}
