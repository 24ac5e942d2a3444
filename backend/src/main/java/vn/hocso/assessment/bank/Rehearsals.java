package vn.hocso.assessment.bank;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.bank.BankRefusals.AnswerUnfit;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.shared.Actor;
import vn.hocso.shared.NameOf;

/** Lets authors see a question as learners do, and try answers. Nothing is kept: the same seed gives the same paper again. */
@Service
class Rehearsals {

    private final QuestionList list;
    private final QuestionTypes types;

    Rehearsals(QuestionList list, QuestionTypes types) {
        this.list = list;
        this.types = types;
    }

    /** The question as a learner sees it. */
    record RehearsalView(
            @NameOf(QuestionType.class) String type,
            String stem,
            @Schema(implementation = Object.class) JsonNode shown,
            long seed) {}

    /** What an answer would earn; no share when a person would have to say. */
    record TriedAnswer(
            @Nullable BigDecimal share,
            List<String> feedback,
            @Nullable @Schema(implementation = Object.class) JsonNode solution,
            @Nullable String explanation) {}

    RehearsalView look(Actor actor, QuestionId id, long seed) {
        QuestionView question = list.require(actor, id);
        QuestionType type = types.require(question.type());
        Frozen frozen = frozen(type, question, seed);
        return new RehearsalView(question.type(), type.stem(question.stem(), frozen.shown()), frozen.shown(), seed);
    }

    TriedAnswer attempt(Actor actor, QuestionId id, long seed, JsonNode answer, Scoring scoring) {
        QuestionView question = list.require(actor, id);
        QuestionType type = types.require(question.type());
        Frozen frozen = frozen(type, question, seed);
        if (!type.allows(frozen.shown(), answer)) {
            throw new AnswerUnfit();
        }
        return new TriedAnswer(
                type.mark(frozen.key(), answer, scoring),
                type.feedback(frozen.key(), answer),
                type.solution(frozen.key()),
                question.explanation());
    }

    private static Frozen frozen(QuestionType type, QuestionView question, long seed) {
        return type.freeze(question.body(), true, new SplittableRandom(seed));
    }
}
