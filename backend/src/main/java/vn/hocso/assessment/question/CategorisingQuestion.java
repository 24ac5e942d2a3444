package vn.hocso.assessment.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.question.CategorisingBody.Category;

/** Each item is put into the category it belongs to. Items are always shuffled, since they are kept by category. */
@Component
class CategorisingQuestion extends PlacedQuestion<CategorisingBody, CategorisingQuestion.Shown> {

    CategorisingQuestion() {
        super("CATEGORISING", CategorisingBody.class, Shown.class);
    }

    record Shown(List<String> categories, List<String> items) {}

    private record Member(String item, int category) {}

    @Override
    void check(CategorisingBody body, Problems problems) {
        problems.between(body.categories().size(), 2, 8, "categories");
        List<String> names = names(body);
        List<String> items = members(body).stream().map(Member::item).toList();
        problems.different(names, "categories");
        problems.between(items.size(), 2, 40, "categories");
        for (int i = 0; i < body.categories().size(); i++) {
            Category category = body.categories().get(i);
            problems.text(category.name(), 1_000, "categories[" + i + "].name");
            problems.texts(category.items(), 1_000, "categories[" + i + "].items");
        }
        problems.different(items, "categories");
    }

    @Override
    Split<Shown, Placed.Right> split(CategorisingBody body, boolean shuffle, RandomGenerator random) {
        List<Member> members = members(body);
        List<Integer> order = Shares.order(members.size(), true, random);
        return new Split<>(
                new Shown(
                        names(body),
                        order.stream().map(no -> members.get(no).item()).toList()),
                key(members, order));
    }

    @Override
    Optional<Placed.Right> keyOf(Shown shown, CategorisingBody body) {
        List<Member> members = members(body);
        return names(body).equals(shown.categories())
                ? Shares.orderOf(members.stream().map(Member::item).toList(), shown.items())
                        .map(order -> key(members, order))
                : Optional.empty();
    }

    private static Placed.Right key(List<Member> members, List<Integer> order) {
        return new Placed.Right(
                IntStream.range(0, order.size())
                        .boxed()
                        .collect(Collectors.toMap(
                                place -> place,
                                place -> Set.of(members.get(order.get(place)).category()))),
                order);
    }

    private static List<String> names(CategorisingBody body) {
        return body.categories().stream().map(Category::name).toList();
    }

    private static List<Member> members(CategorisingBody body) {
        return IntStream.range(0, body.categories().size())
                .boxed()
                .flatMap(no -> body.categories().get(no).items().stream().map(item -> new Member(item, no)))
                .toList();
    }

    @Override
    boolean fits(Shown shown, Placed answer) {
        return answer.fits(shown.items().size(), shown.categories().size());
    }

    @Override
    List<String> words(CategorisingBody body) {
        return body.categories().stream()
                .flatMap(category -> Stream.concat(Stream.of(category.name()), category.items().stream()))
                .toList();
    }
}
