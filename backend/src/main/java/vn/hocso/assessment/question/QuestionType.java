package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.shared.Named;

/**
 * A kind of question. A bean of this type is all it takes to add one: nothing else knows what the body, the shown part, the key or an
 * answer of the kind look like.
 */
public interface QuestionType extends Named {

    /** The stable name stored with each question, such as {@code SINGLE_CHOICE}. */
    @Override
    String name();

    /** What an author wrote, in the form it is stored in. */
    JsonNode accept(JsonNode body);

    /** What must be mended before anybody could answer the question. */
    List<QuestionProblem> check(JsonNode body);

    /** Splits the question into what a learner is shown and what the mark is found with. */
    Frozen freeze(JsonNode body, boolean shuffle, RandomGenerator random);

    /**
     * The key that the body gives for what was shown before, when the body has been mended since; none when the learner was asked something
     * else, so that no key of this body would be fair. What was shown stays as it was.
     */
    Optional<JsonNode> keyFor(JsonNode shown, JsonNode body);

    /** Whether the answer is one that what was shown allows. */
    boolean allows(JsonNode shown, JsonNode answer);

    /** The points for the answer, from nought to one; null when a person must say. */
    @Nullable
    BigDecimal mark(JsonNode key, JsonNode answer, Scoring scoring);

    /** An answer that earns everything, for a review that the rules allow; null when none can be named. */
    @Nullable
    JsonNode solution(JsonNode key);

    /** What to tell whoever gave the answer, where the rules allow a review. */
    List<String> feedback(JsonNode key, JsonNode answer);

    /** The words of the body, for search. */
    String text(JsonNode body);

    /** The stem as a learner reads it, which may depend on what was drawn for the paper. */
    default String stem(String stem, JsonNode shown) {
        return stem;
    }

    /** The answer as one text whose passages a marker may comment on; null where it is none. */
    default @Nullable String prose(JsonNode shown, JsonNode answer) {
        return null;
    }

    /** Whether a person may have to mark an answer to what was shown. */
    default boolean needsPerson(JsonNode shown) {
        return false;
    }

    /** What the whole answer is marked by, as the learner was shown it; empty where there is no such rubric. */
    default List<Criterion> rubric(JsonNode shown) {
        return List.of();
    }

    /** What is taken as a file of the answer, of a part where the question has parts; none where files are no answer. */
    default Optional<FileRule> fileRule(JsonNode shown, @Nullable Integer part) {
        return Optional.empty();
    }

    /** Whether files are part of an answer to what was shown. */
    default boolean takesFiles(JsonNode shown) {
        return fileRule(shown, null).isPresent();
    }

    /** The files that an answer names. */
    default List<HandedFile> files(JsonNode answer) {
        return List.of();
    }

    /** The same answer with other names for its files. */
    default JsonNode renamed(JsonNode answer, UnaryOperator<HandedFile> naming) {
        return answer;
    }

    /** Whether it earns points at all; what does not is only read. */
    default boolean counts() {
        return true;
    }

    /** The two halves of a question on a paper; the first holds nothing of the second. */
    record Frozen(JsonNode shown, JsonNode key) {}

    /** Something to mend, with the field of the request it is in. */
    record QuestionProblem(String code, String field, Map<String, Object> params) {

        public QuestionProblem(String code, String field) {
            this(code, field, Map.of());
        }
    }
}
