package vn.hocso.organisation.unit;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.VietnameseText;

/** How units are listed: by kind, then by name in the order of the Vietnamese alphabet. */
final class UnitOrder {

    private UnitOrder() {}

    static List<UnitView> byName(List<UnitView> units) {
        return units.stream().sorted(names()).toList();
    }

    /** As much of a unit as its place among others follows from. */
    record Listed(UnitId id, UnitKind kind, String name, String fullName, String code, int depth) {}

    /** The same order for very many: each name is brought into a form that compares quickly, once. */
    static List<Listed> ofSiblings(List<Listed> siblings) {
        return sorted(siblings, unit -> 0, unit -> 0);
    }

    /** Those first whose names hold the query with its marks, then higher units before lower ones. */
    static List<Listed> byFit(List<Listed> units, String query) {
        String wanted = lower(query.strip());
        return sorted(units, unit -> misfit(unit, wanted), Listed::depth);
    }

    private static int misfit(Listed unit, String wanted) {
        int marks = lower(unit.fullName()).contains(wanted) ? 0 : 2;
        return lower(unit.name()).equals(wanted) ? marks : marks + 1;
    }

    private static List<Listed> sorted(List<Listed> units, ToIntFunction<Listed> misfit, ToIntFunction<Listed> depth) {
        Collator vietnamese = vietnamese();
        return units.stream()
                .map(unit -> new Keyed(
                        unit, misfit.applyAsInt(unit), depth.applyAsInt(unit), vietnamese.getCollationKey(unit.name())))
                .sorted(Comparator.comparingInt(Keyed::misfit)
                        .thenComparingInt(Keyed::depth)
                        .thenComparing(one -> one.unit().kind())
                        .thenComparing(Keyed::name)
                        .thenComparing(one -> one.unit().code()))
                .map(Keyed::unit)
                .toList();
    }

    private record Keyed(Listed unit, int misfit, int depth, CollationKey name) {}

    private static Comparator<UnitView> names() {
        return Comparator.comparing(UnitView::kind)
                .thenComparing(UnitView::name, vietnamese())
                .thenComparing(UnitView::code);
    }

    private static Collator vietnamese() {
        return Collator.getInstance(Locale.of("vi", "VN"));
    }

    private static String lower(String text) {
        return VietnameseText.nfc(text).toLowerCase(Locale.ROOT);
    }
}
