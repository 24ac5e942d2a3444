package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.CompositeBody.Part;

/** A question made of questions, each of which its own type checks, splits and marks. Parts count by their weights. */
abstract class CompositeQuestion
        extends RecordQuestion<
                CompositeBody, CompositeQuestion.Shown, CompositeQuestion.Key, CompositeQuestion.Answered> {

    CompositeQuestion(String name) {
        super(name, CompositeBody.class, Shown.class, Key.class, Answered.class);
    }

    record Shown(@Nullable String text, List<ShownPart> parts) {}

    record ShownPart(@Nullable String stem, String type, JsonNode shown, int weight) {}

    record Key(List<KeyPart> parts) {}

    record KeyPart(String type, JsonNode key, int weight) {}

    /** Answers by the numbers of the parts, from 0; a part left out is not answered. */
    record Answered(Map<Integer, JsonNode> parts) {

        Answered {
            parts = Bodies.map(parts);
        }
    }

    /** The type of a part, which is never a composite one. */
    abstract QuestionType part(String type);

    abstract boolean isPart(String type);

    abstract void checkText(CompositeBody body, Problems problems);

    @Override
    public JsonNode accept(JsonNode body) {
        CompositeBody read = Bodies.read(super.accept(body), CompositeBody.class);
        return Bodies.write(new CompositeBody(
                read.text(),
                read.parts().stream()
                        .map(one -> isPart(one.type())
                                ? new Part(
                                        one.stem(), one.type(), part(one.type()).accept(one.body()), one.weight())
                                : one)
                        .toList()));
    }

    @Override
    void check(CompositeBody body, Problems problems) {
        checkText(body, problems);
        problems.between(body.parts().size(), 1, 20, "parts");
        for (int i = 0; i < body.parts().size(); i++) {
            Part one = body.parts().get(i);
            String field = "parts[" + i + "].";
            problems.between(one.weight(), 1, 100, field + "weight");
            problems.require(isPart(one.type()), "assessment.not-a-part", field + "type");
            if (isPart(one.type())) {
                part(one.type()).check(one.body()).forEach(problem -> problems.within(field + "body.", problem));
            }
        }
        problems.require(
                body.parts().stream()
                        .anyMatch(one -> isPart(one.type()) && part(one.type()).counts()),
                "assessment.nothing-to-answer",
                "parts");
    }

    @Override
    Split<Shown, Key> split(CompositeBody body, boolean shuffle, RandomGenerator random) {
        List<ShownPart> shown = new ArrayList<>();
        List<KeyPart> keys = new ArrayList<>();
        for (Part one : body.parts()) {
            QuestionType type = part(one.type());
            Frozen frozen = type.freeze(one.body(), shuffle, random);
            String stem = one.stem() == null ? null : type.stem(one.stem(), frozen.shown());
            shown.add(new ShownPart(stem, one.type(), frozen.shown(), type.counts() ? one.weight() : 0));
            keys.add(new KeyPart(one.type(), frozen.key(), type.counts() ? one.weight() : 0));
        }
        return new Split<>(new Shown(body.text(), shown), new Key(keys));
    }

    /** Each part has to be the same question still; what it weighs may have changed. */
    @Override
    Optional<Key> keyOf(Shown shown, CompositeBody body) {
        if (!Objects.equals(shown.text(), body.text())
                || shown.parts().size() != body.parts().size()) {
            return Optional.empty();
        }
        List<KeyPart> keys = new ArrayList<>();
        for (int i = 0; i < body.parts().size(); i++) {
            Part one = body.parts().get(i);
            Optional<JsonNode> key = keyOf(shown.parts().get(i), one);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(new KeyPart(one.type(), key.get(), part(one.type()).counts() ? one.weight() : 0));
        }
        return Optional.of(new Key(keys));
    }

    private Optional<JsonNode> keyOf(ShownPart shown, Part now) {
        return shown.type().equals(now.type()) ? part(now.type()).keyFor(shown.shown(), now.body()) : Optional.empty();
    }

    @Override
    public boolean needsPerson(JsonNode shown) {
        return Bodies.read(shown, Shown.class).parts().stream()
                .anyMatch(one -> part(one.type()).needsPerson(one.shown()));
    }

    @Override
    boolean fits(Shown shown, Answered answer) {
        return answer.parts().entrySet().stream()
                .allMatch(one -> Shares.within(one.getKey(), shown.parts().size())
                        && fits(shown.parts().get(one.getKey()), one.getValue()));
    }

    private boolean fits(ShownPart shown, JsonNode answer) {
        return part(shown.type()).allows(shown.shown(), answer);
    }

    /** Nothing is said of the whole while a person has to say about a part. */
    @Override
    @Nullable
    BigDecimal share(Key key, Answered answer, Scoring scoring) {
        BigDecimal earned = BigDecimal.ZERO;
        int weights = 0;
        for (int i = 0; i < key.parts().size(); i++) {
            KeyPart one = key.parts().get(i);
            JsonNode given = answer.parts().get(i);
            BigDecimal share =
                    given == null ? BigDecimal.ZERO : part(one.type()).mark(one.key(), given, scoring);
            if (share == null) {
                return null;
            }
            earned = earned.add(share.multiply(BigDecimal.valueOf(one.weight())));
            weights += one.weight();
        }
        return earned.divide(BigDecimal.valueOf(weights), 4, RoundingMode.HALF_UP);
    }

    @Override
    Optional<Answered> solved(Key key) {
        Map<Integer, JsonNode> parts = new HashMap<>();
        for (int i = 0; i < key.parts().size(); i++) {
            KeyPart one = key.parts().get(i);
            JsonNode solution = part(one.type()).solution(one.key());
            if (solution != null) {
                parts.put(i, solution);
            }
        }
        return Optional.of(new Answered(parts));
    }

    @Override
    List<String> told(Key key, Answered answer) {
        return answer.parts().entrySet().stream()
                .flatMap(one -> {
                    KeyPart part = key.parts().get(one.getKey());
                    return part(part.type()).feedback(part.key(), one.getValue()).stream();
                })
                .toList();
    }

    @Override
    public Optional<FileRule> fileRule(JsonNode shown, @Nullable Integer part) {
        List<ShownPart> parts = Bodies.read(shown, Shown.class).parts();
        if (part == null || !Shares.within(part, parts.size())) {
            return Optional.empty();
        }
        ShownPart one = parts.get(part);
        return part(one.type()).fileRule(one.shown(), null);
    }

    @Override
    public boolean takesFiles(JsonNode shown) {
        return Bodies.read(shown, Shown.class).parts().stream()
                .anyMatch(one -> part(one.type()).takesFiles(one.shown()));
    }

    /** Which part is of which type the answer does not say, so each that may hold files is asked. */
    @Override
    public List<HandedFile> files(JsonNode answer) {
        return answered(answer).entrySet().stream()
                .flatMap(one -> FileUploadQuestion.named(one.getValue()).stream())
                .toList();
    }

    @Override
    public JsonNode renamed(JsonNode answer, UnaryOperator<HandedFile> naming) {
        Map<Integer, JsonNode> renamed = new TreeMap<>(answered(answer));
        renamed.replaceAll((no, part) ->
                FileUploadQuestion.named(part).isEmpty() ? part : FileUploadQuestion.withNames(part, naming));
        return Bodies.write(new Answered(renamed));
    }

    /** Those parts that are texts, each below what was asked. */
    @Override
    public @Nullable String prose(JsonNode shown, JsonNode answer) {
        List<ShownPart> parts = Bodies.read(shown, Shown.class).parts();
        String all = answered(answer).entrySet().stream()
                .flatMap(one -> prose(one.getKey(), parts.get(one.getKey()), one.getValue()))
                .collect(Collectors.joining("\n\n"));
        return all.isEmpty() ? null : all;
    }

    private Stream<String> prose(int no, ShownPart part, JsonNode answer) {
        String text = part(part.type()).prose(part.shown(), answer);
        String stem = part.stem() == null ? "" : EssayQuestion.plain(part.stem());
        return text == null || text.isBlank() ? Stream.empty() : Stream.of("%d. %s\n%s".formatted(no + 1, stem, text));
    }

    /** In the order of the parts. */
    private static Map<Integer, JsonNode> answered(JsonNode answer) {
        return new TreeMap<>(Bodies.read(answer, Answered.class).parts());
    }

    @Override
    List<String> words(CompositeBody body) {
        return Stream.concat(
                        Stream.ofNullable(body.text()),
                        body.parts().stream()
                                .flatMap(one -> Stream.of(
                                        one.stem() == null ? "" : one.stem(),
                                        isPart(one.type()) ? part(one.type()).text(one.body()) : "")))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
