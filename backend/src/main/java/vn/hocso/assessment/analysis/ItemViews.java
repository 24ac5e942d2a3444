package vn.hocso.assessment.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.analysis.AnalysisViews.ItemView;
import vn.hocso.assessment.analysis.AnalysisViews.OptionView;
import vn.hocso.assessment.analysis.Sitting.ItemKey;
import vn.hocso.assessment.analysis.SittingReads.Wording;
import vn.hocso.assessment.question.Choices;

/** Puts together what is told of questions, and holds back what too few sittings would tell. */
@Component
class ItemViews {

    /** Below this a number would say more of single people than of the question. */
    static final int LEAST = 10;

    /** From here on groups of 27 % have eight people, and a hint is more than chance. */
    static final int JUDGED_FROM = 30;

    private final SittingReads reads;

    ItemViews(SittingReads reads) {
        this.reads = reads;
    }

    List<ItemView> of(Collection<ItemKey> items, List<Sitting> sittings) {
        Map<ItemKey, Wording> wordings = reads.wordings(items);
        Set<UUID> withOptions = items.stream()
                .filter(item -> wordings.containsKey(item)
                        && !wordings.get(item).options().isEmpty())
                .map(ItemKey::question)
                .collect(Collectors.toSet());
        Map<ItemKey, Map<UUID, Set<UUID>>> chosen = reads.chosen(sittings, withOptions);
        return items.stream()
                .filter(wordings::containsKey)
                .map(item -> view(
                        Objects.requireNonNull(wordings.get(item)),
                        ItemStatistics.of(item, sittings),
                        sittings,
                        chosen.getOrDefault(item, Map.of())))
                .toList();
    }

    private static ItemView view(
            Wording wording, ItemStatistics found, List<Sitting> sittings, Map<UUID, Set<UUID>> chosen) {
        boolean enough = found.sittings() >= LEAST;
        boolean judged = found.sittings() >= JUDGED_FROM;
        List<Sitting> asked = sittings.stream()
                .filter(one -> one.shares().containsKey(wording.key()))
                .toList();
        List<OptionView> options = enough
                ? wording.options().stream()
                        .map(option -> option(option, found, asked, chosen))
                        .toList()
                : List.of();
        return new ItemView(
                new QuestionId(wording.key().question()),
                wording.key().revision(),
                wording.latest(),
                wording.type(),
                wording.topic(),
                wording.stem(),
                found.sittings(),
                enough,
                enough ? shown(found.facility()) : null,
                judged ? shown(found.discrimination()) : null,
                judged ? shown(found.correlation()) : null,
                options,
                judged ? Flags.of(found, options) : Set.of());
    }

    private static OptionView option(
            Choices.Option option, ItemStatistics found, List<Sitting> asked, Map<UUID, Set<UUID>> chosen) {
        UUID id = Choices.id(option);
        int count = count(id, asked, chosen);
        return new OptionView(
                option.text(),
                option.correct() || isPositive(option.weightPercent()),
                count,
                share(count, asked.size()),
                share(count(id, found.upper(), chosen), found.upper().size()),
                share(count(id, found.lower(), chosen), found.lower().size()));
    }

    private static boolean isPositive(@Nullable Integer weight) {
        return weight != null && weight > 0;
    }

    private static int count(UUID option, List<Sitting> among, Map<UUID, Set<UUID>> chosen) {
        return (int) among.stream()
                .filter(one -> chosen.getOrDefault(one.attempt(), Set.of()).contains(option))
                .count();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : rounded((double) part / whole);
    }

    static @Nullable Double shown(@Nullable Double exact) {
        return exact == null ? null : rounded(exact);
    }

    /** Three decimals are more than such numbers are worth. */
    static double rounded(double exact) {
        return BigDecimal.valueOf(exact).setScale(3, RoundingMode.HALF_UP).doubleValue();
    }
}
