package vn.hocso.assessment.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionPool.Wanted;
import vn.hocso.organisation.UnitId;

/** Whether a bank has what the sections of a quiz ask for. */
@Component
class Supply {

    private final QuestionPool pool;

    Supply(QuestionPool pool) {
        this.pool = pool;
    }

    /** How many questions a section asks, and how many there are for it. */
    record SectionSupply(String title, int needed, int available) {

        boolean suffices() {
            return available >= needed;
        }
    }

    /** What stands in the way of drawing papers, by the code and parameters of its words. */
    record Shortage(String code, Map<String, Object> params) {}

    record Stock(List<SectionSupply> sections, List<Shortage> shortages) {

        int available() {
            return sections.stream().mapToInt(SectionSupply::available).sum();
        }
    }

    Stock of(UnitId bank, QuizRules rules) {
        List<Section> sections = rules.allSections();
        List<Set<QuestionId>> matching =
                sections.stream().map(section -> matching(bank, section)).toList();
        List<SectionSupply> supplies = IntStream.range(0, sections.size())
                .mapToObj(no -> new SectionSupply(
                        sections.get(no).title(),
                        sections.get(no).size(),
                        matching.get(no).size()))
                .toList();
        return new Stock(supplies, shortages(bank, rules, sections, supplies, matching));
    }

    private Set<QuestionId> matching(UnitId bank, Section section) {
        return section.fixed().isEmpty() ? pool.matching(bank, Wanted.by(section)) : pool.openTo(bank, section.fixed());
    }

    private List<Shortage> shortages(
            UnitId bank,
            QuizRules rules,
            List<Section> sections,
            List<SectionSupply> supplies,
            List<Set<QuestionId>> matching) {
        List<Shortage> found = new ArrayList<>();
        for (int no = 0; no < sections.size(); no++) {
            if (!supplies.get(no).suffices()) {
                found.add(tooFew(bank, rules, sections.get(no), no, supplies.get(no)));
            }
        }
        return found.isEmpty() && !sufficeTogether(supplies, matching)
                ? List.of(new Shortage("assessment.sections-share-questions", Map.of("title", rules.title())))
                : found;
    }

    private Shortage tooFew(UnitId bank, QuizRules rules, Section section, int no, SectionSupply supply) {
        Map<String, Object> params = Map.of(
                "title", rules.title(),
                "section", section.title().isEmpty() ? Integer.toString(no + 1) : section.title(),
                "needed", supply.needed(),
                "available", supply.available());
        if (!section.fixed().isEmpty()) {
            // approved ones that the unit may not ask belong to another that does not share them, or does no longer
            int approved = pool.matching(bank, Wanted.these(section.fixed())).size();
            return new Shortage(
                    approved > supply.available()
                            ? "assessment.fixed-questions-not-shared"
                            : "assessment.fixed-questions-gone",
                    params);
        }
        return new Shortage(rules.sections() == null ? QuizService.TOO_FEW : "assessment.too-few-in-section", params);
    }

    /**
     * Whether every section finds enough whatever the others drew before it, those with the fewest first. It may say no where luck would
     * do, since no learner should depend on luck.
     */
    private static boolean sufficeTogether(List<SectionSupply> supplies, List<Set<QuestionId>> matching) {
        List<Integer> drawn = new ArrayList<>();
        for (int no : drawingOrder(supplies)) {
            Set<QuestionId> mine = matching.get(no);
            int taken = drawn.stream()
                    .mapToInt(other -> Math.min(supplies.get(other).needed(), shared(mine, matching.get(other))))
                    .sum();
            if (mine.size() - taken < supplies.get(no).needed()) {
                return false;
            }
            drawn.add(no);
        }
        return true;
    }

    private static List<Integer> drawingOrder(List<SectionSupply> supplies) {
        return IntStream.range(0, supplies.size())
                .boxed()
                .sorted(Comparator.comparingInt(no -> supplies.get(no).available()))
                .toList();
    }

    private static int shared(Set<QuestionId> one, Set<QuestionId> other) {
        Set<QuestionId> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
