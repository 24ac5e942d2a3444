package vn.hocso.assessment.question;

import java.util.List;

/**
 * The body of an {@code ORDERING} question. The learner always sees the items shuffled.
 *
 * @param items 2 to 20 different texts of 1 to 1,000 characters, in their right order
 */
public record OrderingBody(List<String> items) {

    public OrderingBody {
        items = Bodies.list(items);
    }
}
