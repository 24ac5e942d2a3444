package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.Bodies.QuestionMalformed;
import vn.hocso.shared.VietnameseText;

/**
 * A type of question in four records: the body, what is shown, the key and the answer. Only this class meets JSON, so that a type deals
 * in records that are whole.
 */
abstract class RecordQuestion<B, S, K, A> implements QuestionType {

    private final String name;
    private final Class<B> bodyForm;
    private final Class<S> shownForm;
    private final Class<K> keyForm;
    private final Class<A> answerForm;

    RecordQuestion(String name, Class<B> bodyForm, Class<S> shownForm, Class<K> keyForm, Class<A> answerForm) {
        this.name = name;
        this.bodyForm = bodyForm;
        this.shownForm = shownForm;
        this.keyForm = keyForm;
        this.answerForm = answerForm;
    }

    /** The two halves as records. */
    record Split<S, K>(S shown, K key) {}

    abstract void check(B body, Problems problems);

    abstract Split<S, K> split(B body, boolean shuffle, RandomGenerator random);

    abstract boolean fits(S shown, A answer);

    /** The share earned by an answer that fits; null when a person must say. */
    abstract @Nullable BigDecimal share(K key, A answer, Scoring scoring);

    /** An answer that earns everything, if one can be named. */
    abstract Optional<A> solved(K key);

    abstract List<String> words(B body);

    /** What to tell whoever gave this answer. */
    List<String> told(K key, A answer) {
        return List.of();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public JsonNode accept(JsonNode body) {
        return Bodies.write(Bodies.read(clean(body), bodyForm));
    }

    @Override
    public List<QuestionProblem> check(JsonNode body) {
        Problems problems = new Problems();
        check(Bodies.read(body, bodyForm), problems);
        return problems.found();
    }

    @Override
    public Frozen freeze(JsonNode body, boolean shuffle, RandomGenerator random) {
        Split<S, K> split = split(Bodies.read(body, bodyForm), shuffle, random);
        return new Frozen(Bodies.write(split.shown()), Bodies.write(split.key()));
    }

    /** The key of the body for what was shown before. Types that draw or shuffle find it themselves; for others the same must be shown. */
    Optional<K> keyOf(S shown, B body) {
        Split<S, K> split = split(body, false, new Random(0));
        return split.shown().equals(shown) ? Optional.of(split.key()) : Optional.empty();
    }

    @Override
    public Optional<JsonNode> keyFor(JsonNode shown, JsonNode body) {
        try {
            return keyOf(Bodies.read(shown, shownForm), Bodies.read(body, bodyForm))
                    .map(Bodies::write);
        } catch (QuestionMalformed wrongShape) {
            return Optional.empty();
        }
    }

    @Override
    public boolean allows(JsonNode shown, JsonNode answer) {
        try {
            return fits(Bodies.read(shown, shownForm), Bodies.read(answer, answerForm));
        } catch (QuestionMalformed wrongShape) {
            return false;
        }
    }

    @Override
    public @Nullable BigDecimal mark(JsonNode key, JsonNode answer, Scoring scoring) {
        return share(Bodies.read(key, keyForm), Bodies.read(answer, answerForm), scoring);
    }

    @Override
    public @Nullable JsonNode solution(JsonNode key) {
        return solved(Bodies.read(key, keyForm)).map(Bodies::write).orElse(null);
    }

    @Override
    public List<String> feedback(JsonNode key, JsonNode answer) {
        return told(Bodies.read(key, keyForm), Bodies.read(answer, answerForm));
    }

    @Override
    public String text(JsonNode body) {
        return String.join("\n", words(Bodies.read(body, bodyForm)));
    }

    /** All texts in composed letters, without what cannot be stored. */
    private static JsonNode clean(JsonNode json) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (json.isString()) {
            return nodes.stringNode(VietnameseText.clean(json.asString()));
        }
        if (json.isArray()) {
            ArrayNode cleaned = nodes.arrayNode();
            json.forEach(item -> cleaned.add(clean(item)));
            return cleaned;
        }
        if (json.isObject()) {
            ObjectNode cleaned = nodes.objectNode();
            json.properties().forEach(field -> cleaned.set(field.getKey(), clean(field.getValue())));
            return cleaned;
        }
        return json;
    }
}
