package vn.hocso.organisation.unit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

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

    static List<Sibling> ofSiblings(List<Sibling> siblings) {
        return siblings.stream()
                .sorted(names(Sibling::kind, Sibling::name, Sibling::code))
                .toList();
    }

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
        return names(UnitView::kind, UnitView::name, UnitView::code);
    }

    private static <U> Comparator<U> names(
            Function<U, UnitKind> kind, Function<U, String> name, Function<U, String> code) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return Comparator.comparing(kind).thenComparing(name, vietnamese).thenComparing(code);
    }

    private static String lower(String text) {
        return VietnameseText.nfc(text).toLowerCase(Locale.ROOT);
    }
}
