package vn.hocso.organisation.unit;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import vn.hocso.organisation.UnitView;
import vn.hocso.shared.VietnameseText;

/** How units are listed: by kind, then by name in the order of the Vietnamese alphabet. */
final class UnitOrder {

    private UnitOrder() {}

    static List<UnitView> byName(List<UnitView> units) {
        return units.stream().sorted(names()).toList();
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
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return Comparator.comparing(UnitView::kind)
                .thenComparing(UnitView::name, vietnamese)
                .thenComparing(UnitView::code);
    }

    private static String lower(String text) {
        return VietnameseText.nfc(text).toLowerCase(Locale.ROOT);
    }
}
