package vn.hocso.organisation.unit;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

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
    record Sibling(UnitId id, UnitKind kind, String name, String code) {}

    /** The same order for very many: each name is brought into a form that compares quickly, once. */
    static List<Sibling> ofSiblings(List<Sibling> siblings) {
        Collator vietnamese = vietnamese();
        return siblings.stream()
                .map(one -> new Keyed(one, vietnamese.getCollationKey(one.name())))
                .sorted(Comparator.<Keyed, UnitKind>comparing(
                                one -> one.sibling().kind())
                        .thenComparing(Keyed::name)
                        .thenComparing(one -> one.sibling().code()))
                .map(Keyed::sibling)
                .toList();
    }

    private record Keyed(Sibling sibling, CollationKey name) {}

    /** Those first whose names hold the query with its marks, then higher units before lower ones. */
    static List<UnitView> byFit(List<UnitView> units, String query) {
        String wanted = lower(query.strip());
        Comparator<UnitView> marksFirst =
                Comparator.comparing(unit -> !lower(unit.fullName()).contains(wanted));
        return units.stream()
                .sorted(marksFirst
                        .thenComparing(unit -> !lower(unit.name()).equals(wanted))
                        .thenComparing(unit -> unit.ancestorNames().size())
                        .thenComparing(names()))
                .toList();
    }

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
