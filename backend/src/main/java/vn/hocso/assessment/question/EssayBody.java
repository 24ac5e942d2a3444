package vn.hocso.assessment.question;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The body of an {@code ESSAY}, which a person marks.
 *
 * @param mostWords 1 to 5,000
 * @param template what the answer begins with, at most 4,000 characters
 * @param guidance told to whoever marks, never to the learner, at most 4,000 characters
 * @param rubric up to 20 criteria that the learner sees too; without any the mark is a share of the whole
 */
public record EssayBody(
        int mostWords, @Nullable String template, @Nullable String guidance, List<Criterion> rubric) {

    public EssayBody {
        rubric = Bodies.list(rubric);
    }

    /** Something looked at, 1 to 500 characters, with 2 to 10 levels from the least to the most points. */
    public record Criterion(String name, List<Level> levels) {

        public Criterion {
            levels = Bodies.list(levels);
        }
    }

    /** How well it was done, at most 1,000 characters, and the points for it, 0 to 100. */
    public record Level(String description, int points) {}
}
