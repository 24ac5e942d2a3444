package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;

/** What questions are about, for results that are added up by competency. */
@Component
public class AboutQuestions {

    private static final Comparator<CompetencyView> IN_ORDER =
            Comparator.comparing(CompetencyView::framework).thenComparing(CompetencyView::code);

    private final QuestionCompetencies tags;
    private final Competencies competencies;

    AboutQuestions(QuestionCompetencies tags, Competencies competencies) {
        this.tags = tags;
        this.competencies = competencies;
    }

    /** The questions of each competency, as they are sorted today, by framework and code; in two statements. */
    public SortedMap<CompetencyView, Set<QuestionId>> byCompetency(Collection<QuestionId> questions, Locale locale) {
        Map<QuestionId, Set<CompetencyId>> about = tags.of(questions);
        Map<CompetencyId, CompetencyView> named =
                competencies.byIds(about.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), locale);
        record Tag(CompetencyView competency, QuestionId question) {}
        return about.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(competency -> new Tag(competency, one.getKey())))
                .collect(Collectors.groupingBy(
                        Tag::competency,
                        () -> new TreeMap<>(IN_ORDER),
                        Collectors.mapping(Tag::question, Collectors.toSet())));
    }
}
