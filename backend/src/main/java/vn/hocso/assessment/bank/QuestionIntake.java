package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.question.QuestionType.QuestionProblem;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** Takes questions of any type into a bank, for features that bring many. */
@Component
public class QuestionIntake {

    /** Enough for a text to read before what is asked about it. */
    public static final int LONGEST_STEM = 10_000;

    public static final int LONGEST_EXPLANATION = 4_000;

    private final QuestionService questions;
    private final QuestionTypes types;
    private final TopicService topics;
    private final BankPolicy policy;

    QuestionIntake(QuestionService questions, QuestionTypes types, TopicService topics, BankPolicy policy) {
        this.questions = questions;
        this.types = types;
        this.topics = topics;
        this.policy = policy;
    }

    /** A question with its body in the form of its type. */
    public record Incoming(
            String topic,
            String type,
            Difficulty difficulty,
            String stem,
            JsonNode body,
            @Nullable String explanation,
            @Nullable WrittenPicture picture,
            Set<CompetencyId> competencies) {}

    public void requireMayWrite(Actor actor, UnitId unit) {
        policy.requireMayWrite(actor, unit);
    }

    public void requireMayWriteSomewhere(Actor actor) {
        policy.requireMaySeeAny(actor);
    }

    /** What must be mended before such a question could be added. */
    public List<QuestionProblem> check(String type, JsonNode body) {
        var kind = types.require(type);
        return kind.check(kind.accept(body));
    }

    /** Adds the topic with all above it as far as it is not there, and answers what was added; part of the caller's transaction. */
    public List<TopicId> makeTopic(UnitId unit, String topic) {
        return topics.make(unit, TopicService.cleaned(topic));
    }

    /** Adds a draft, whose picture may have to be described yet before it is approved. */
    public QuestionId add(Actor actor, UnitId unit, Incoming question) {
        return questions.takeIn(
                actor,
                new WriteQuestion(
                        unit,
                        null,
                        question.topic(),
                        question.type(),
                        question.difficulty(),
                        question.stem(),
                        null,
                        question.body(),
                        question.explanation(),
                        question.picture(),
                        question.competencies()));
    }
}
