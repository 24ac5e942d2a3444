package vn.hocso.organisation.oversight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.audit.AuditReaders;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.change.UnitChanges;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class NamesOverTimeTests {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate RENAMED = LocalDate.of(2025, 7, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    AuditReaders readers;

    @Test
    void anEntryCallsAUnitByTheNameOfItsDay() {
        UnitChanges changes = new UnitChanges(http, somebody);
        Someone administrator = somebody.administrator();
        String code = "T-" + Somebody.word();
        changes.create(
                administrator, FOUNDED, code, "Sở Thông tin", units.root().id().toString());
        UUID unit = units.byCode(code).orElseThrow().id().value();
        changes.carryOut(administrator, RENAMED, """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "Sở Khoa học"}""".formatted(unit));
        UUID nowhere = UUID.randomUUID();

        var names = readers.valueNames(Map.of("unitId", Set.of(unit, nowhere)));

        assertThat(names.of("unitId", unit, RENAMED.minusDays(1))).startsWith("Sở Thông tin");
        assertThat(names.of("unitId", unit, RENAMED)).startsWith("Sở Khoa học");
        assertThat(names.of("unitId", unit, FOUNDED.minusDays(1)))
                .as("of a day of which nothing is known, as it is called now")
                .startsWith("Sở Khoa học");
        assertThat(names.of("unitId", nowhere, RENAMED)).isNull();
        assertThat(names.of("course", unit, RENAMED)).isNull();
    }
}
