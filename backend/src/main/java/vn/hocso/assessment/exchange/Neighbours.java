package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.CategorisingBody;
import vn.hocso.assessment.question.CompositeBody;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.MatchingBody.Pair;
import vn.hocso.assessment.question.MatrixBody;

/** Types that ask nearly the same, for formats that have no other words. */
final class Neighbours {

    private Neighbours() {}

    /** Each item is paired with its category, and empty categories distract. */
    static MatchingBody matching(CategorisingBody body) {
        List<Pair> pairs = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (CategorisingBody.Category category : body.categories()) {
            category.items().forEach(item -> pairs.add(new Pair(item, category.name())));
            if (category.items().isEmpty()) {
                empty.add(category.name());
            }
        }
        return new MatchingBody(pairs, empty);
    }

    /** Each row is paired with its column, where it has exactly one. */
    static Optional<MatchingBody> matching(MatrixBody body) {
        List<Pair> pairs = new ArrayList<>();
        List<String> unused = new ArrayList<>(body.columns());
        for (MatrixBody.Row row : body.rows()) {
            if (row.right().size() != 1) {
                return Optional.empty();
            }
            String column = body.columns().get(row.right().iterator().next());
            pairs.add(new Pair(row.text(), column));
            unused.remove(column);
        }
        return body.several() ? Optional.empty() : Optional.of(new MatchingBody(pairs, unused));
    }

    /** The questions of a case one by one, each telling the case before it asks. */
    static List<ReadQuestion> questions(ReadQuestion question) {
        return question.body(CompositeBody.class).parts().stream()
                .map(part -> alone(question, part))
                .toList();
    }

    private static ReadQuestion alone(ReadQuestion question, Part part) {
        @Nullable String asked = part.stem();
        return question.asking(
                part.type(),
                asked == null || asked.isBlank() ? question.stem() : question.stem() + "\n\n" + asked,
                Bodies.write(part.body()));
    }
}
