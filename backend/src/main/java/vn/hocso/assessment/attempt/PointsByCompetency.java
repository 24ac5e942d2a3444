package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.attempt.Marking.ItemShare;
import vn.hocso.assessment.bank.AboutQuestions;
import vn.hocso.competency.CompetencyView;

/** Adds up what the questions of an attempt earned by what they are about. A question about several counts with each. */
@Component
class PointsByCompetency {

    private final AboutQuestions about;

    PointsByCompetency(AboutQuestions about) {
        this.about = about;
    }

    record CompetencyPoints(String code, String title, BigDecimal points, int maxPoints) {}

    List<CompetencyPoints> of(List<ItemShare> items, Locale locale) {
        Map<QuestionId, BigDecimal> earned = items.stream()
                .collect(Collectors.toMap(
                        ItemShare::questionId, item -> Objects.requireNonNullElse(item.share(), BigDecimal.ZERO)));
        return about.byCompetency(earned.keySet(), locale).entrySet().stream()
                .map(one -> points(one.getKey(), one.getValue(), earned))
                .toList();
    }

    private static CompetencyPoints points(
            CompetencyView competency, Set<QuestionId> questions, Map<QuestionId, BigDecimal> earned) {
        return new CompetencyPoints(
                competency.code(),
                competency.title(),
                questions.stream().map(earned::get).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                questions.size());
    }
}
