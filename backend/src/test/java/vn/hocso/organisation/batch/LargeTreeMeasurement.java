package vn.hocso.organisation.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.change.UnitChanges;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Prints how long a tree of 15,000 more units takes. It asserts what comes out, not how fast; {@code -Dhocso.measure=true} runs it. */
@HocsoTest
@EnabledIfSystemProperty(named = "hocso.measure", matches = "true")
class LargeTreeMeasurement {

    private static final String FOUNDED = "01/01/2020";
    private static final int TIMES = 21;

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private Someone administrator;

    @Test
    void aTreeOf15000UnitsOpensSearchesAndMoves() {
        administrator = somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
        String word = Somebody.word();
        byte[] file = tree(word).xlsx();
        once(
                "check a file of 15,000 rows",
                () -> assertThat(SheetFile.check(http, administrator, file)).hasStatusOk());
        once(
                "carry it out",
                () -> assertThat(SheetFile.carryOut(http, administrator, file)).hasStatusOk());
        UnitId top = id("T" + word);
        System.out.printf(
                "%,d units in all%n",
                jdbc.sql("select count(*) from organisation_unit")
                        .query(Long.class)
                        .single());

        often("open the top", "/api/units");
        often("children of the country", "/api/units?parent=" + units.root().id());
        often("children of a unit with 3,000", "/api/units/tree?parent=%s&size=100".formatted(id("P0" + word)));
        often("search with marks", "/api/units?q=xã số 2999");
        often("search without marks", "/api/units?q=xa so 2999");
        often("search by code", "/api/units?q=P1" + word);
        often("unit page with headcount", "/api/units/" + top);
        often("headcount as of an earlier day", "/api/units/%s/headcount?asOf=2024-12-31".formatted(top));
        often("children as of an earlier day", "/api/units?parent=%s&asOf=2024-12-31".formatted(top));
        moves(word);
    }

    private void moves(String word) {
        UnitChanges changes = new UnitChanges(http, somebody);
        String subtree = id("P0" + word).toString();
        List<String> parents =
                List.of(id("P1" + word).toString(), id("T" + word).toString());
        once(
                "preview of moving 3,001 units",
                () -> assertThat(changes.preview(
                                administrator,
                                VietnamCalendar.today(java.time.Clock.systemUTC()),
                                move(subtree, parents.getFirst())))
                        .hasStatusOk());
        for (String parent : parents) {
            once(
                    "move of 3,001 units",
                    () -> assertThat(changes.put(
                                    administrator,
                                    UUID.randomUUID(),
                                    VietnamCalendar.today(java.time.Clock.systemUTC()),
                                    move(subtree, parent)))
                            .hasStatusOk());
        }
        assertThat(jdbc.sql("select count(*) from organisation_unit where path like ?")
                        .param(units.path(id("P0" + word)) + "%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3_001);
    }

    private static String move(String unit, String parent) {
        return """
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(unit, parent);
    }

    private static SheetFile tree(String word) {
        SheetFile file = new SheetFile()
                .row("CREATE", FOUNDED, "CODE=T" + word, "NAME=Vùng thử", "UNIT_KIND=OTHER", "PARENT=VN");
        for (int province = 0; province < 5; province++) {
            String code = "P" + province + word;
            file.row(
                    "CREATE",
                    FOUNDED,
                    "CODE=" + code,
                    "NAME=Tỉnh số " + province,
                    "UNIT_KIND=PROVINCE",
                    "PARENT=T" + word);
            for (int commune = 0; commune < 3_000; commune++) {
                file.row(
                        "CREATE",
                        FOUNDED,
                        "CODE=C" + province + "." + commune + "." + word,
                        "NAME=Xã số " + commune,
                        "UNIT_KIND=COMMUNE",
                        "PARENT=" + code);
            }
        }
        return file;
    }

    private UnitId id(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private void often(String what, String uri) {
        List<Duration> taken = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            MvcTestResult result =
                    http.get().uri(uri).with(administrator.signedIn()).exchange();
            taken.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(result).hasStatusOk();
        }
        Collections.sort(taken);
        print(what, taken.get(TIMES / 2));
    }

    private static void once(String what, Runnable task) {
        long start = System.nanoTime();
        task.run();
        print(what, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void print(String what, Duration taken) {
        System.out.printf(Locale.ROOT, "%-40s %,8.1f ms%n", what, taken.toNanos() / 1e6);
    }
}
