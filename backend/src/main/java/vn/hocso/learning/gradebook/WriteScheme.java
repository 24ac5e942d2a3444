package vn.hocso.learning.gradebook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.gradebook.GradebookRefusals.SchemeRefused;
import vn.hocso.learning.gradebook.Scheme.Category;
import vn.hocso.learning.gradebook.Scheme.Formula;
import vn.hocso.learning.gradebook.Scheme.Item;
import vn.hocso.learning.gradebook.Scheme.Kind;
import vn.hocso.learning.gradebook.Scheme.Missing;
import vn.hocso.shared.VietnameseText;

/**
 * The rules of a gradebook as somebody writes them. Whoever adds an item or a category makes its identifier, so that what is taken out can
 * be put back as it was.
 */
record WriteScheme(
        @NotNull Formula formula,
        @NotNull @Min(1) @Max(60) Integer bestCount,
        @NotNull @Min(0) @Max(59) Integer dropLowest,
        @NotNull Missing missing,
        @NotNull @Min(1) @Max(1000) Integer outOf,
        @NotNull @Min(0) @Max(2) Integer decimals,

        @NotNull @DecimalMin("0") @DecimalMax("60000") @Digits(integer = 5, fraction = 2)
        BigDecimal passMark,

        @NotNull @Size(max = 20) @Valid List<@NotNull WriteCategory> categories,
        @NotNull @Size(max = 60) @Valid List<@NotNull WriteItem> items,
        @NotNull Integer revision) {

    record WriteCategory(
            @NotNull UUID id,
            @NotNull @Size(max = 200) String title,

            @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
            BigDecimal weight,

            @NotNull Formula formula,
            @NotNull @Min(1) @Max(60) Integer bestCount,
            @NotNull @Min(0) @Max(59) Integer dropLowest) {}

    record WriteItem(
            @NotNull UUID id,
            @NotNull Kind kind,
            @Nullable UUID activityId,
            @NotNull @Size(max = 200) String title,

            @NotNull @DecimalMin("0.01") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
            BigDecimal maxPoints,

            @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
            BigDecimal weight,

            @Nullable UUID categoryId) {}

    Scheme scheme() {
        requireSense();
        Scheme scheme = new Scheme(
                formula,
                bestCount,
                formula == Formula.SUM || formula == Formula.BEST_OF ? 0 : dropLowest,
                missing,
                outOf,
                decimals,
                passMark,
                categories.stream()
                        .map(one -> new Category(
                                one.id(),
                                VietnameseText.line(one.title()),
                                one.weight(),
                                one.formula(),
                                one.bestCount(),
                                one.formula() == Formula.SUM || one.formula() == Formula.BEST_OF
                                        ? 0
                                        : one.dropLowest()))
                        .toList(),
                items.stream()
                        .map(one -> new Item(
                                one.id(),
                                one.kind(),
                                one.kind() == Kind.ACTIVITY ? one.activityId() : null,
                                VietnameseText.line(one.title()),
                                one.maxPoints(),
                                one.weight(),
                                one.categoryId()))
                        .toList());
        if (scheme.passMark().compareTo(scheme.scale()) > 0) {
            throw new SchemeRefused(
                    "pass-mark-beyond", "passMark", Map.of("most", GradebookRefusals.plain(scheme.scale())));
        }
        return scheme;
    }

    private void requireSense() {
        if (items.isEmpty()) {
            throw new SchemeRefused("without-items", "items");
        }
        Set<UUID> ids = new HashSet<>(Set.of(Grading.FINAL));
        Set<UUID> known = categories.stream().map(WriteCategory::id).collect(Collectors.toSet());
        for (int no = 0; no < categories.size(); no++) {
            WriteCategory one = categories.get(no);
            requireNew(ids, one.id(), "categories[%d].title".formatted(no));
            requireTitle(one.title(), "categories[%d].title".formatted(no));
        }
        Set<UUID> activities = new HashSet<>();
        for (int no = 0; no < items.size(); no++) {
            WriteItem one = items.get(no);
            requireNew(ids, one.id(), "items[%d].title".formatted(no));
            if (one.kind() != Kind.LESSONS) {
                requireTitle(one.title(), "items[%d].title".formatted(no));
            }
            UUID source = one.kind() == Kind.LESSONS ? Schemes.LESSONS : one.activityId();
            if (one.kind() != Kind.MANUAL && (source == null || !activities.add(source))) {
                throw new SchemeRefused("item-twice", "items[%d].title".formatted(no));
            }
            if (one.categoryId() != null && !known.contains(one.categoryId())) {
                throw new SchemeRefused("unknown-category", "items[%d].categoryId".formatted(no));
            }
        }
        requireWeights(formula, null, "formula");
        for (int no = 0; no < categories.size(); no++) {
            WriteCategory one = categories.get(no);
            requireWeights(one.formula(), one.id(), "categories[%d].weight".formatted(no));
        }
    }

    /** With weights, something has to weigh something. */
    private void requireWeights(Formula by, @Nullable UUID category, String field) {
        List<BigDecimal> weights = items.stream()
                .filter(item -> Objects.equals(item.categoryId(), category))
                .map(WriteItem::weight)
                .collect(Collectors.toList());
        if (category == null) {
            categories.stream()
                    .filter(one -> items.stream().anyMatch(item -> one.id().equals(item.categoryId())))
                    .forEach(one -> weights.add(one.weight()));
        }
        if (by == Formula.WEIGHTED_MEAN
                && !weights.isEmpty()
                && weights.stream().allMatch(weight -> weight.signum() == 0)) {
            throw new SchemeRefused("without-weight", field);
        }
    }

    private static void requireNew(Set<UUID> ids, UUID id, String field) {
        if (!ids.add(id)) {
            throw new SchemeRefused("item-twice", field);
        }
    }

    private static void requireTitle(String title, String field) {
        if (title.isBlank()) {
            throw new SchemeRefused("title-missing", field);
        }
    }
}
