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

import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.Attempt.TopicPoints;
import vn.hocso.assessment.question.QuestionTypes;

/** Marks answers against the key. Every question counts one point; no answer counts none. */
@Component
class Marking {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QuestionTypes types;

    Marking(QuestionTypes types) {
        this.types = types;
    }

    Mark mark(Paper paper, AnswerKey key, Collection<Answer> answers) {
        Map<Integer, Answer> given = answers.stream().collect(Collectors.toMap(Answer::no, answer -> answer));
        Map<String, TopicPoints> topics = new LinkedHashMap<>();
        BigDecimal points = BigDecimal.ZERO;
        for (AnswerKey.Entry entry : key.entries()) {
            BigDecimal earned = points(paper, entry, given.get(entry.no()));
            points = points.add(earned);
            topics.merge(entry.topic(), new TopicPoints(entry.topic(), earned, 1), Marking::sum);
        }
        BigDecimal all = BigDecimal.valueOf(key.entries().size());
        int percent =
                points.multiply(HUNDRED).divide(all, 0, RoundingMode.FLOOR).intValueExact();
        boolean passed = points.multiply(HUNDRED)
                        .compareTo(all.multiply(BigDecimal.valueOf(paper.quiz().passMarkPercent())))
                >= 0;
        return new Mark(points, percent, passed, List.copyOf(topics.values()));
    }

    /** The points for one answer, from nought to one. */
    BigDecimal points(Paper paper, AnswerKey.Entry entry, @Nullable Answer answer) {
        return answer == null
                ? BigDecimal.ZERO
                : types.require(paper.item(entry.no()).type())
                        .mark(entry.key(), answer.answer(), paper.quiz().scoring());
    }

    private static TopicPoints sum(TopicPoints one, TopicPoints other) {
        return new TopicPoints(one.topic(), one.points().add(other.points()), one.maxPoints() + other.maxPoints());
    }
}
