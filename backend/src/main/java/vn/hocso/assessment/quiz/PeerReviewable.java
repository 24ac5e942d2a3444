package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionPool.Drawn;
import vn.hocso.assessment.bank.QuestionPool.Wanted;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.quiz.Supply.Shortage;
import vn.hocso.organisation.UnitId;

/** Whether learners can mark each other's work in a quiz: what no key can mark has a rubric, and there is something of the kind. */
@Component
class PeerReviewable {

    private static final RandomGenerator ANY = RandomGenerator.getDefault();

    private final QuestionPool pool;
    private final QuestionTypes types;

    PeerReviewable(QuestionPool pool, QuestionTypes types) {
        this.pool = pool;
        this.types = types;
    }

    /** What stands in the way, if they are to. */
    List<Shortage> hindrances(UnitId unit, QuizRules rules) {
        if (rules.conduct() == null || rules.conduct().peerReview() == null) {
            return List.of();
        }
        List<Wanted> wanted = rules.allSections().stream().map(Wanted::by).toList();
        Set<QuestionId> asked = pool.find(unit, wanted).stream()
                .flatMap(lot -> lot.ids().stream())
                .collect(Collectors.toSet());
        List<Boolean> withRubric = pool.read(asked).values().stream()
                .map(this::shown)
                .filter(one -> one.type().needsPerson(one.shown()))
                .map(one -> !one.type().rubric(one.shown()).isEmpty())
                .toList();
        if (withRubric.isEmpty()) {
            return List.of(new Shortage("assessment.peers-have-nothing-to-review", Map.of("title", rules.title())));
        }
        long without = withRubric.stream().filter(has -> !has).count();
        return without == 0
                ? List.of()
                : List.of(new Shortage(
                        "assessment.peers-lack-rubrics", Map.of("title", rules.title(), "count", without)));
    }

    private record Shown(QuestionType type, JsonNode shown) {}

    private Shown shown(Drawn question) {
        QuestionType type = types.require(question.type());
        return new Shown(type, type.freeze(question.body(), false, ANY).shown());
    }
}
