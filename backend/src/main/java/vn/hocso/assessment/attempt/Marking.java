package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.Attempt.TopicPoints;
import vn.hocso.assessment.attempt.PersonMarks.PersonMark;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.assessment.question.QuestionTypes;

/** Marks answers against the key, and by what persons gave. Every question that asks something counts one point; no answer counts none. */
@Component
class Marking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What may be missing from a share such as a third, which is kept to four decimals, or be too much. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.0001");

    private final QuestionTypes types;

    Marking(QuestionTypes types) {
        this.types = types;
    }

    Mark mark(Paper paper, AnswerKey key, Collection<Answer> answers, Map<Integer, PersonMark> byPersons) {
        Map<Integer, Answer> given = answers.stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        Map<String, TopicPoints> topics = new LinkedHashMap<>();
        BigDecimal points = BigDecimal.ZERO;
        int most = 0;
        int rounded = 0;
        boolean awaited = false;
        for (AnswerKey.Entry entry : key.entries()) {
            if (counts(paper, entry)) {
                BigDecimal found = points(paper, entry, given.get(entry.no()), byPersons.get(entry.no()));
                BigDecimal earned = found == null ? BigDecimal.ZERO : found;
                awaited |= found == null;
                points = points.add(earned);
                rounded += earned.stripTrailingZeros().scale() > 2 ? 1 : 0;
                most++;
                topics.merge(entry.topic(), new TopicPoints(entry.topic(), earned, 1), Marking::sum);
            }
        }
        points = whole(points, rounded);
        BigDecimal all = BigDecimal.valueOf(Math.max(1, most));
        int percent =
                points.multiply(HUNDRED).divide(all, 0, RoundingMode.FLOOR).intValueExact();
        boolean passed = !awaited
                && points.multiply(HUNDRED)
                                .compareTo(all.multiply(
                                        BigDecimal.valueOf(paper.quiz().passMarkPercent())))
                        >= 0;
        return new Mark(points, percent, passed, List.copyOf(topics.values()), awaited);
    }

    /** Three thirds are one point, and nobody fails by what their rounding took: every pass mark is a hundredth of the points. */
    private static BigDecimal whole(BigDecimal points, int rounded) {
        BigDecimal near = points.setScale(2, RoundingMode.HALF_UP);
        BigDecimal apart = near.subtract(points).abs();
        return apart.compareTo(ROUNDED.multiply(BigDecimal.valueOf(rounded))) <= 0 ? near : points;
    }

    /** What a question came to; the share is null while a person has to say. */
    record ItemShare(
            int no,
            QuestionId questionId,
            int revision,
            @Nullable BigDecimal share) {}

    /** What each question that asks something came to. */
    List<ItemShare> shares(Paper paper, AnswerKey key, Collection<Answer> answers, Map<Integer, PersonMark> byPersons) {
        Map<Integer, Answer> given = answers.stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        return key.entries().stream()
                .filter(entry -> counts(paper, entry))
                .map(entry -> new ItemShare(
                        entry.no(),
                        entry.questionId(),
                        entry.revision(),
                        points(paper, entry, given.get(entry.no()), byPersons.get(entry.no()))))
                .toList();
    }

    private boolean counts(Paper paper, AnswerKey.Entry entry) {
        return types.require(paper.item(entry.no()).type()).counts();
    }

    /** The points for one answer, from nought to one; null while a person has to say. What a person said stands. */
    @Nullable
    BigDecimal points(Paper paper, AnswerKey.Entry entry, @Nullable Answer answer, @Nullable PersonMark byPerson) {
        if (byPerson != null) {
            return byPerson.share();
        }
        if (entry.earnsAll()) {
            return BigDecimal.ONE;
        }
        return answer == null ? BigDecimal.ZERO : best(paper, entry, answer);
    }

    private @Nullable BigDecimal best(Paper paper, AnswerKey.Entry entry, Answer answer) {
        QuestionType type = types.require(paper.item(entry.no()).type());
        BigDecimal best = null;
        for (JsonNode key : entry.keys()) {
            BigDecimal share = type.mark(key, answer.answer(), paper.quiz().scoring());
            best = best == null || share != null && share.compareTo(best) > 0 ? share : best;
        }
        return best;
    }

    private static TopicPoints sum(TopicPoints one, TopicPoints other) {
        return new TopicPoints(one.topic(), one.points().add(other.points()), one.maxPoints() + other.maxPoints());
    }
}
