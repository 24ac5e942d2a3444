package vn.hocso.organisation.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class ScheduledChangeTests {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    ScheduledChanges scheduled;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private UnitChanges changes;
    private Someone administrator;
    private LocalDate tomorrow;
    private String one;
    private String other;

    @BeforeEach
    void plant() {
        changes = new UnitChanges(http, somebody);
        tomorrow = VietnamCalendar.today(clock).plusDays(1);
        administrator = somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
        one = "S1-" + Somebody.word();
        other = "S2-" + Somebody.word();
        changes.create(administrator, FOUNDED, one, "Một", units.root().id().toString());
        changes.create(administrator, FOUNDED, other, "Hai", units.root().id().toString());
    }

    @Test
    void aChangeOfALaterDayWaitsForItsDay() {
        UnitId unit = id(one);
        UUID change = schedule(rename(unit, "Tên Mai"));

        scheduled.carryOutAll();
        assertThat(units.require(unit).name()).isEqualTo("Một");
        dayComes(change);
        scheduled.carryOutAll();

        assertThat(units.require(unit).name()).isEqualTo("Tên Mai");
        assertThat(status(change)).isEqualTo("APPLIED");
    }

    @Test
    void severalNodesCarryItOutOnce() throws Exception {
        UnitId unit = id(one);
        somebody.in(unit).make();
        UUID change = schedule("""
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(unit, id(other)));
        dayComes(change);

        Callable<Object> node = Executors.callable(scheduled::carryOutAll);
        try (var nodes = Executors.newFixedThreadPool(4)) {
            for (var done : nodes.invokeAll(Stream.generate(() -> node).limit(4).toList())) {
                done.get();
            }
        }

        assertThat(jdbc.sql("select count(*) from organisation_membership where unit_id = ? and ended_at is null")
                        .param(Ids.bytes(id(other).value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select people_moved from organisation_unit_change where id = ?")
                        .param(Ids.bytes(change))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aScheduledChangeCanBeCancelledAndThenNeverHappens() {
        UnitId unit = id(one);
        UUID change = schedule(rename(unit, "Tên Mai"));

        assertThat(changes.cancel(administrator, change))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("CANCELLED");
        assertThat(changes.cancel(administrator, change)).hasStatusOk();
        dayComes(change);
        scheduled.carryOutAll();

        assertThat(units.require(unit).name()).isEqualTo("Một");
    }

    @Test
    void aChangeThatHasBecomeImpossibleIsRefusedOnItsDayAndSaysWhy() {
        UnitId unit = id(one);
        UUID change = schedule(rename(unit, "Tên Mai"));
        changes.carryOut(administrator, tomorrow.minusDays(1), """
                {"kind": "END", "unitIds": ["%s"]}""".formatted(unit));
        dayComes(change);

        scheduled.carryOutAll();

        assertThat(changes.get(administrator, "/api/unit-changes/{id}", change))
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("REFUSED"))
                .hasPathSatisfying(
                        "$.problem.code", code -> assertThat(code).isEqualTo("organisation.change.has-ended"))
                .extractingPath("$.problem.message")
                .asString()
                .startsWith("Một đã kết thúc");
        await().untilAsserted(() -> assertThat(changes.get(administrator, "/api/notifications"))
                .bodyJson()
                .hasPathSatisfying("$.items[0].kind", kind -> assertThat(kind).isEqualTo("UNIT_CHANGE_REFUSED"))
                .hasPathSatisfying(
                        "$.items[0].title",
                        title -> assertThat(title).isEqualTo("Thay đổi đơn vị không thực hiện được")));
    }

    @Test
    void whatIsScheduledIsTriedOnTheTreeOfItsDay() {
        UnitId unit = id(one);
        schedule("""
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(unit, id(other)));

        assertThat(changes.put(administrator, Ids.next(), tomorrow, """
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(id(other), unit)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.change.within-itself");
    }

    @Test
    void whatIsDoneCannotBeCancelled() {
        UUID change = changes.carryOut(administrator, tomorrow.minusDays(1), rename(id(one), "Tên Nay"));

        assertThat(changes.cancel(administrator, change)).hasStatus(409);
    }

    private static String rename(UnitId unit, String name) {
        return """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "%s"}""".formatted(unit, name);
    }

    private UUID schedule(String details) {
        UUID id = Ids.next();
        changes.decide(administrator, id, tomorrow, details);
        assertThat(changes.get(administrator, "/api/unit-changes/{id}", id))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("SCHEDULED"))
                .hasPathSatisfying(
                        "$.abilities[0]", ability -> assertThat(ability).isEqualTo("CANCEL"));
        return id;
    }

    /** As if a night had passed. */
    private void dayComes(UUID change) {
        jdbc.sql("update organisation_unit_change set effective_on = ? where id = ?")
                .param(tomorrow.minusDays(1))
                .param(Ids.bytes(change))
                .update();
    }

    private String status(UUID change) {
        return jdbc.sql("select status from organisation_unit_change where id = ?")
                .param(Ids.bytes(change))
                .query(String.class)
                .single();
    }

    private UnitId id(String code) {
        return units.byCode(code).orElseThrow().id();
    }
}
