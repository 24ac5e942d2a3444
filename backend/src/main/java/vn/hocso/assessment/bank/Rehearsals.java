package vn.hocso.assessment.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.bank.BankRefusals.AnswerUnfit;
import vn.hocso.assessment.bank.RehearsalController.RehearseQuestion;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.shared.Actor;

/** Lets authors see a question as learners do, and try answers, before it is saved. Nothing is kept. */
@Service
class Rehearsals {

    private final QuestionService questions;
    private final QuestionTypes types;
    private final QuestionPictures pictures;
    private final BankPolicy policy;

    Rehearsals(QuestionService questions, QuestionTypes types, QuestionPictures pictures, BankPolicy policy) {
        this.questions = questions;
        this.types = types;
        this.pictures = pictures;
        this.policy = policy;
    }

    /** The question as a learner sees it, and its body as it would be kept. */
    record RehearsalView(
            String stem,
            @Nullable PictureView picture,
            @Schema(implementation = Object.class) JsonNode shown,
            @Schema(implementation = Object.class) JsonNode body) {}

    /** What an answer would earn; no share when a person would have to say. */
    record TriedAnswer(
            @Nullable BigDecimal share,
            List<String> feedback,
            @Nullable @Schema(implementation = Object.class) JsonNode solution) {}

    RehearsalView look(Actor actor, RehearseQuestion question) {
        policy.requireMayLookInto(actor, question.unitId());
        QuestionType type = types.require(question.type());
        WrittenPicture picture = question.picture();
        JsonNode body = questions.sound(question.type(), question.body(), pictures.missing(picture));
        Frozen frozen = frozen(type, body, question.seed());
        return new RehearsalView(
                type.stem(question.stem(), frozen.shown()),
                pictures.served(Stream.ofNullable(picture)).view(picture),
                frozen.shown(),
                body);
    }

    TriedAnswer attempt(Actor actor, RehearseQuestion question, JsonNode answer, Scoring scoring) {
        policy.requireMayLookInto(actor, question.unitId());
        QuestionType type = types.require(question.type());
        Frozen frozen = frozen(type, questions.sound(question.type(), question.body(), List.of()), question.seed());
        if (!type.allows(frozen.shown(), answer)) {
            throw new AnswerUnfit();
        }
        return new TriedAnswer(
                type.mark(frozen.key(), answer, scoring),
                type.feedback(frozen.key(), answer),
                type.solution(frozen.key()));
    }

    private static Frozen frozen(QuestionType type, JsonNode body, long seed) {
        return type.freeze(body, true, new SplittableRandom(seed));
    }
}
