package vn.hocso.organisation.unit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.unit.UnitOrder.Listed;
import vn.hocso.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class UnitOrderTests {

    private static final List<String> IN_ORDER =
            List.of("An Giang", "Cà Mau", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Huế", "Lào Cai", "Sơn La");

    @Test
    void siblingsStandInTheOrderOfTheVietnameseAlphabet() {
        List<Listed> mixed = IN_ORDER.reversed().stream()
                .map(name -> unit(UnitKind.PROVINCE, name, name))
                .toList();
        assertThat(UnitOrder.ofSiblings(mixed)).extracting(Listed::name).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void kindComesBeforeNameAndCodeAfterIt() {
        Listed ministry = unit(UnitKind.MINISTRY, "Bộ Y tế", "Z");
        Listed first = unit(UnitKind.PROVINCE, "An Giang", "1");
        Listed second = unit(UnitKind.PROVINCE, "An Giang", "2");
        assertThat(UnitOrder.ofSiblings(List.of(second, first, ministry))).containsExactly(ministry, first, second);
    }

    @Test
    void quickAndPlainOrderAreTheSame() {
        List<Listed> mixed = Stream.of(
                        "Đông Hòa", "Dông Hoà", "Hoa", "Hòa", "Hoà", "hòa", "Hỏa", "Hoá Thượng", "Hoa Thượng")
                .map(name -> unit(UnitKind.COMMUNE, name, name))
                .toList();
        List<UnitView> views = mixed.stream()
                .map(one -> new UnitView(
                        one.id(),
                        one.code(),
                        one.name(),
                        one.name(),
                        one.kind(),
                        null,
                        0,
                        List.of(),
                        java.time.LocalDate.EPOCH,
                        null))
                .toList();
        assertThat(UnitOrder.ofSiblings(mixed))
                .extracting(Listed::id)
                .containsExactlyElementsOf(
                        UnitOrder.byName(views).stream().map(UnitView::id).toList());
    }

    @Test
    void amongThoseFoundTheMarksAsWrittenComeFirstThenTheWholeNameThenHigherUnits() {
        Listed lookAlike = found("Tan An", 1);
        Listed longer = found("Tân An Hội", 1);
        Listed deep = found("Tân An", 3);
        Listed high = found("Tân An", 2);
        assertThat(UnitOrder.byFit(List.of(lookAlike, longer, deep, high), " tân an "))
                .containsExactly(high, deep, longer, lookAlike);
    }

    private static Listed found(String name, int depth) {
        return new Listed(new UnitId(Ids.next()), UnitKind.COMMUNE, name, "Xã " + name, name, depth);
    }

    private static Listed unit(UnitKind kind, String name, String code) {
        return new Listed(new UnitId(Ids.next()), kind, name, name, code, 1);
    }
}
