package vn.hocso.organisation.unit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.unit.UnitOrder.Sibling;
import vn.hocso.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;

class UnitOrderTests {

    private static final List<String> IN_ORDER =
            List.of("An Giang", "Cà Mau", "Cao Bằng", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Huế", "Lào Cai", "Sơn La");

    @Test
    void siblingsStandInTheOrderOfTheVietnameseAlphabet() {
        List<Sibling> mixed = IN_ORDER.reversed().stream()
                .map(name -> sibling(UnitKind.PROVINCE, name, name))
                .toList();
        assertThat(UnitOrder.ofSiblings(mixed)).extracting(Sibling::name).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void kindComesBeforeNameAndCodeAfterIt() {
        Sibling ministry = sibling(UnitKind.MINISTRY, "Bộ Y tế", "Z");
        Sibling first = sibling(UnitKind.PROVINCE, "An Giang", "1");
        Sibling second = sibling(UnitKind.PROVINCE, "An Giang", "2");
        assertThat(UnitOrder.ofSiblings(List.of(second, first, ministry))).containsExactly(ministry, first, second);
    }

    @Test
    void quickAndPlainOrderAreTheSame() {
        List<Sibling> mixed = Stream.of(
                        "Đông Hòa", "Dông Hoà", "Hoa", "Hòa", "Hoà", "hòa", "Hỏa", "Hoá Thượng", "Hoa Thượng")
                .map(name -> sibling(UnitKind.COMMUNE, name, name))
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
                .extracting(Sibling::id)
                .containsExactlyElementsOf(
                        UnitOrder.byName(views).stream().map(UnitView::id).toList());
    }

    private static Sibling sibling(UnitKind kind, String name, String code) {
        return new Sibling(new UnitId(Ids.next()), kind, name, code);
    }
}
