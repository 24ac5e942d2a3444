package vn.hocso.assessment.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.bank.Lot;
import vn.hocso.assessment.bank.QuestionPool;
import vn.hocso.assessment.bank.QuestionPool.Wanted;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Whether a bank has what the sections of a quiz ask for. */
@Component
class Supply {

    private final QuestionPool pool;
    private final Units units;

    Supply(QuestionPool pool, Units units) {
        this.pool = pool;
        this.units = units;
    }

    /**
     * How many questions a section asks, and how many there are for it.
     *
     * @param bank the other unit whose bank it draws from, if it does
     */
    record SectionSupply(
            String title,
            int needed,
            int available,
            @Nullable UnitRef bank) {

        boolean suffices() {
            return available >= needed;
        }
    }

    /** What stands in the way of drawing papers, by the code and parameters of its words. */
    record Shortage(String code, Map<String, Object> params) {}

    /** @param topics those that each section names, as they are called now */
    record Stock(List<SectionSupply> sections, List<Shortage> shortages, List<List<String>> topics) {

        int available() {
            return sections.stream().mapToInt(SectionSupply::available).sum();
        }
    }

    Stock of(UnitId unit, QuizRules rules) {
        List<Section> sections = rules.allSections();
        List<Lot> lots = pool.find(unit, sections.stream().map(Wanted::by).toList());
        List<Set<QuestionId>> matching = matching(unit, sections, lots);
        Map<UnitId, UnitView> banks =
                units.byIds(sections.stream().flatMap(Supply::otherBank).collect(Collectors.toSet()));
        List<SectionSupply> supplies = IntStream.range(0, sections.size())
                .mapToObj(no -> new SectionSupply(
                        sections.get(no).title(),
                        sections.get(no).size(),
                        matching.get(no).size(),
                        otherBank(sections.get(no))
                                .flatMap(bank -> Stream.ofNullable(banks.get(bank)))
                                .map(UnitView::ref)
                                .findFirst()
                                .orElse(null)))
                .toList();
        return new Stock(
                supplies,
                shortages(unit, rules, supplies, lots, matching),
                lots.stream().map(Lot::topics).toList());
    }

    private static Stream<UnitId> otherBank(Section section) {
        return Stream.ofNullable(section.bank());
    }

    /** Of what is named only that counts which the unit may still ask. */
    private List<Set<QuestionId>> matching(UnitId unit, List<Section> sections, List<Lot> lots) {
        Set<QuestionId> open = pool.openTo(
                unit, sections.stream().flatMap(one -> one.fixed().stream()).toList());
        return IntStream.range(0, sections.size())
                .mapToObj(no -> {
                    Set<QuestionId> found = new HashSet<>(lots.get(no).ids());
                    if (!sections.get(no).fixed().isEmpty()) {
                        found.retainAll(open);
                    }
                    return found;
                })
                .toList();
    }

    private List<Shortage> shortages(
            UnitId unit,
            QuizRules rules,
            List<SectionSupply> supplies,
            List<Lot> lots,
            List<Set<QuestionId>> matching) {
        List<Section> sections = rules.allSections();
        List<Shortage> found = new ArrayList<>();
        for (int no = 0; no < sections.size(); no++) {
            if (!supplies.get(no).suffices()) {
                found.add(tooFew(unit, rules, no, supplies.get(no), lots.get(no)));
            }
        }
        return found.isEmpty() && !sufficeTogether(supplies, matching)
                ? List.of(new Shortage("assessment.sections-share-questions", Map.of("title", rules.title())))
                : found;
    }

    private Shortage tooFew(UnitId unit, QuizRules rules, int no, SectionSupply supply, Lot lot) {
        Section section = rules.allSections().get(no);
        Map<String, Object> params = new HashMap<>(Map.of(
                "title", rules.title(),
                "section", section.title().isEmpty() ? Integer.toString(no + 1) : section.title(),
                "needed", supply.needed(),
                "available", supply.available()));
        if (!section.fixed().isEmpty()) {
            // approved ones that the unit may not ask belong to another that does not share them, or does no longer
            return new Shortage(
                    lot.size() > supply.available()
                            ? "assessment.fixed-questions-not-shared"
                            : "assessment.fixed-questions-gone",
                    params);
        }
        if (supply.bank() != null) {
            params.put("bank", supply.bank().fullName());
            return new Shortage(
                    pool.sharing(unit, Set.of(section.bankIn(unit))).isEmpty()
                            ? "assessment.bank-shares-no-longer"
                            : "assessment.too-few-shared",
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
