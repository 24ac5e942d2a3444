package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.quiz.QuizRefusals.QuizBlockMalformed;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.spi.BlockProblem;
import vn.hocso.content.spi.BlockType;
import vn.hocso.content.spi.PublishContext;
import vn.hocso.organisation.UnitId;

/**
 * Puts a quiz of the course into a lesson. The draft names the quiz; the published lesson holds its rules as they were then. A quiz of another
 * course stays there: it asks questions of that course's unit, and whoever takes it is told to that course's trainers.
 */
@Component
class QuizBlock implements BlockType {

    private static final String NAME = "QUIZ";

    private final QuizRepository quizzes;
    private final Supply supply;
    private final PeerReviewable reviewable;
    private final JsonMapper json;

    QuizBlock(QuizRepository quizzes, Supply supply, PeerReviewable reviewable, JsonMapper json) {
        this.quizzes = quizzes;
        this.supply = supply;
        this.reviewable = reviewable;
        this.json = json;
    }

    record ChosenQuiz(@Nullable QuizId quizId) {}

    /** Whether the block is one of that quiz. */
    static boolean shows(BlockDraft block, QuizId quiz) {
        return block.type().equals(NAME)
                && block.data().path("quizId").asString("").equals(quiz.toString());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<?> draftForm() {
        return ChosenQuiz.class;
    }

    @Override
    public Class<?> publishedForm() {
        return FrozenQuiz.class;
    }

    @Override
    public JsonNode accept(JsonNode data) {
        JsonNode quizId = data.path("quizId");
        if (quizId.isMissingNode() || quizId.isNull()) {
            return json.createObjectNode();
        }
        try {
            return json.createObjectNode()
                    .put("quizId", UUID.fromString(quizId.asString()).toString());
        } catch (IllegalArgumentException notAnId) {
            throw new QuizBlockMalformed();
        }
    }

    @Override
    public List<BlockProblem> check(JsonNode data, CourseId course) {
        Optional<Quiz> found = quiz(data);
        if (found.isEmpty()) {
            return List.of(BlockProblem.error("assessment.no-quiz-chosen"));
        }
        if (!found.get().course().equals(course)) {
            return List.of(BlockProblem.error("assessment.quiz-of-another-course"));
        }
        QuizRules rules = rules(found.get());
        UnitId bank = found.get().unit();
        return Stream.concat(
                        Stream.concat(
                                        supply.of(bank, rules).shortages().stream(),
                                        reviewable.hindrances(bank, rules).stream())
                                .map(one -> BlockProblem.error(one.code(), one.params())),
                        rules.conduct() != null && rules.conduct().practice()
                                ? Stream.of(new BlockProblem(
                                        BlockProblem.Severity.WARNING,
                                        "assessment.practice-completes-nothing",
                                        Map.of("title", rules.title())))
                                : Stream.empty())
                .toList();
    }

    @Override
    public JsonNode publish(JsonNode data, PublishContext context) {
        return quiz(data)
                .filter(quiz -> quiz.course().equals(context.courseId()))
                .map(quiz -> (JsonNode) json.valueToTree(FrozenQuiz.of(quiz.id(), quiz.unit(), rules(quiz))))
                .orElseGet(json::createObjectNode);
    }

    @Override
    public String text(JsonNode data) {
        return quiz(data)
                .map(this::rules)
                .map(rules ->
                        rules.instructions() == null ? rules.title() : rules.title() + "\n" + rules.instructions())
                .orElse("");
    }

    @Override
    public Optional<MarkedActivity> activity(JsonNode published) {
        JsonNode quizId = published.path("quizId");
        return quizId.isString()
                ? Optional.of(new MarkedActivity(
                        UUID.fromString(quizId.asString()),
                        published.path("title").asString("")))
                : Optional.empty();
    }

    private Optional<Quiz> quiz(JsonNode data) {
        JsonNode quizId = data.path("quizId");
        return quizId.isString() ? quizzes.findById(QuizId.of(quizId.asString()).value()) : Optional.empty();
    }

    private QuizRules rules(Quiz quiz) {
        return json.readValue(quiz.rules(), QuizRules.class);
    }
}
