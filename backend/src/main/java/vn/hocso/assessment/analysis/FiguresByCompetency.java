package vn.hocso.assessment.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.analysis.AnalysisViews.CompetencyFigures;
import vn.hocso.assessment.bank.AboutQuestions;
import vn.hocso.competency.CompetencyView;

/** Adds up what questions earned by what they are about. A question about several counts with each. */
@Component
class FiguresByCompetency {

    private final AboutQuestions about;

    FiguresByCompetency(AboutQuestions about) {
        this.about = about;
    }

    List<CompetencyFigures> of(List<Sitting> sittings, Locale locale) {
        Set<QuestionId> asked = sittings.stream()
                .flatMap(one -> one.shares().keySet().stream())
                .map(item -> new QuestionId(item.question()))
                .collect(Collectors.toSet());
        return about.byCompetency(asked, locale).entrySet().stream()
                .map(one -> figures(one.getKey(), one.getValue(), sittings))
                .toList();
    }

    private static CompetencyFigures figures(
            CompetencyView competency, Set<QuestionId> questions, List<Sitting> sittings) {
        List<List<Double>> earned = sittings.stream()
                .map(one -> one.shares().entrySet().stream()
                        .filter(item ->
                                questions.contains(new QuestionId(item.getKey().question())))
                        .map(Map.Entry::getValue)
                        .toList())
                .filter(shares -> !shares.isEmpty())
                .toList();
        return new CompetencyFigures(
                competency.code(),
                competency.title(),
                questions.size(),
                earned.size(),
                earned.size() < ItemViews.LEAST
                        ? null
                        : ItemViews.rounded(Statistics.mean(earned.stream()
                                .flatMap(List::stream)
                                .mapToDouble(share -> share)
                                .toArray())));
    }
}
