package vn.hocso.assessment.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * The body of a question made of questions, which are {@code FILL_IN_BLANKS} and {@code CASE}.
 *
 * <p>In blanks the text holds {@code [[1]]}, {@code [[2]]} and so on, each number once, where the part of that number is to be filled in;
 * its parts are short answers, numbers and single choices without stems. A case has parts of any type but a case, each with its
 * stem, and the stem of the question tells the case itself.
 *
 * @param text the text with blanks, 1 to 10,000 characters; left out for a case
 * @param parts 1 to 20
 */
public record CompositeBody(@Nullable String text, List<Part> parts) {

    public CompositeBody {
        parts = Bodies.list(parts);
    }

    /**
     * A question inside another.
     *
     * @param stem what is asked, at most 4,000 characters; left out in a blank
     * @param weight how much it counts among the parts, 1 to 100
     */
    public record Part(@Nullable String stem, String type, JsonNode body, int weight) {}
}
