package vn.hocso.assessment.question;

import java.util.List;

/**
 * The body of a {@code CATEGORISING} question. The learner sees the categories in order and all their items shuffled.
 *
 * @param categories 2 to 8; together they hold 2 to 40 different items
 */
public record CategorisingBody(List<Category> categories) {

    public CategorisingBody {
        categories = Bodies.list(categories);
    }

    /** A category and what belongs there, texts of 1 to 1,000 characters; it may be empty as a distraction. */
    public record Category(String name, List<String> items) {

        public Category {
            items = Bodies.list(items);
        }
    }
}
