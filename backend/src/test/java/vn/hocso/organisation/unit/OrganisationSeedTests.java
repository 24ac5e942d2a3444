package vn.hocso.organisation.unit;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class OrganisationSeedTests {

    @Autowired
    Units units;

    @Autowired
    OrganisationSeed seed;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstStartPlantsTheCountryItsProvincesAndTheirCommunes() {
        assertThat(planted(UnitKind.NATIONAL, "^VN$")).isEqualTo(1);
        assertThat(planted(UnitKind.PROVINCE, "^[0-9]{2}$")).isEqualTo(34);
        assertThat(planted(UnitKind.COMMUNE, "^[0-9]{5}$")).isEqualTo(3_321);
    }

    @Test
    void aCommuneStandsBelowItsProvince() {
        UnitView baDinh = units.byCode("00004").orElseThrow();

        assertThat(baDinh.fullName()).isEqualTo("Phường Ba Đình");
        assertThat(baDinh.ancestorNames()).containsExactly("Việt Nam", "Hà Nội");
        assertThat(units.isWithin(baDinh.id(), units.byCode("01").orElseThrow().id()))
                .isTrue();
        assertThat(units.isWithin(baDinh.id(), units.byCode("79").orElseThrow().id()))
                .isFalse();
    }

    @Test
    void aLaterStartChangesNothing() throws Exception {
        long before = count();

        seed.run(new DefaultApplicationArguments());

        assertThat(count()).isEqualTo(before);
    }

    /** Other tests make provinces and communes of their own, with other codes. */
    private long planted(UnitKind kind, String codes) {
        return jdbc.sql("select count(*) from organisation_unit where kind = ? and code regexp ?")
                .params(kind.name(), codes)
                .query(Long.class)
                .single();
    }

    private long count() {
        return jdbc.sql("select count(*) from organisation_unit")
                .query(Long.class)
                .single();
    }
}
