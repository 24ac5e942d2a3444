package vn.hocso.organisation.change;

import java.time.LocalDate;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/** A region of two provinces by their codes, the left one with a department, and somebody who may change them. */
record Region(Someone administrator, String top, String left, String right, String below) {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    static Region found(UnitChanges changes, Somebody somebody, Units units) {
        String country = units.root().id().toString();
        String word = Somebody.word();
        Region region = new Region(
                somebody.in(units.root().id())
                        .withRole(Role.SYSTEM_ADMINISTRATOR)
                        .make(),
                "R-" + word,
                "L-" + word,
                "P-" + word,
                "DEPT-" + word);
        changes.create(region.administrator, FOUNDED, region.top, "Vùng " + word, country);
        changes.create(region.administrator, FOUNDED, region.left, "Tỉnh Trái " + word, region.top);
        changes.create(region.administrator, FOUNDED, region.right, "Tỉnh Phải " + word, region.top);
        changes.create(region.administrator, FOUNDED, region.below, "Sở Trái " + word, region.left);
        return region;
    }
}
