package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** No unit ends by the decision of one person. */
@HocsoTest
class EndingTests {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private UnitChanges changes;
    private SecondPerson second;
    private Someone asker;
    private UnitId unit;
    private UnitId other;
    private UUID change;

    @BeforeEach
    void askForAnEnd() {
        changes = new UnitChanges(http, somebody);
        second = new SecondPerson(http, somebody);
        asker = somebody.administrator();
        unit = create("Chi cục Một");
        other = create("Chi cục Hai");
        change = Ids.next();
        assertThat(changes.put(asker, change, DAY, end(unit)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("WAITING");
    }

    @Test
    void aUnitEndsOnlyAfterASecondPersonAgreed() {
        assertThat(units.require(unit).validUntil()).isNull();

        assertThat(changes.get(somebody.administrator(), "/api/approvals/" + request()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.what",
                        what -> assertThat(what)
                                .isEqualTo("Kết thúc hoạt động: Chi cục Một, có hiệu lực từ ngày 01/07/2025"))
                .hasPathSatisfying("$.reason", reason -> assertThat(reason).isEqualTo("Sắp xếp lại"))
                .hasPathSatisfying("$.abilities", can -> assertThat(can).isEqualTo(List.of("DECIDE")));
        second.agreesWith(asker);

        assertThat(units.require(unit).validUntil()).isEqualTo(DAY);
        assertThat(status()).isEqualTo("APPLIED");
    }

    @Test
    void aPreviewTellsWhetherConfirmingAsksASecondPerson() {
        assertThat(changes.preview(asker, DAY, end(other)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.takesTwo")
                .isEqualTo(true);
        assertThat(changes.preview(asker, DAY, """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "Chi cục Ba"}""".formatted(other)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.takesTwo")
                .isEqualTo(false);
    }

    @Test
    void neitherWhoAskedNorWhoManagesOtherUnitsAgrees() {
        UUID request = request();
        Someone elsewhere =
                somebody.in(other).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();

        assertThat(decide(asker, request, "approval")).hasStatus(403);
        assertThat(decide(elsewhere, request, "approval")).hasStatus(404);
        assertThat(decide(manager, request, "approval")).hasStatus(404);
        assertThat(units.require(unit).validUntil()).isNull();
    }

    @Test
    void whoManagesTheUnitAgreesToItsEnd() {
        Someone ofTheUnit =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        UnitId below = create("Phòng", unit);
        UUID ending = Ids.next();
        changes.put(ofTheUnit, ending, DAY, end(below));

        assertThat(changes.get(
                        somebody.in(other).withRole(Role.SYSTEM_ADMINISTRATOR).make(), "/api/approvals/to-decide"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        Someone alsoOfTheUnit =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        UUID request = UUID.fromString(second.waiting(ofTheUnit).getFirst());
        assertThat(decide(alsoOfTheUnit, request, "approval")).hasStatusOk();
        assertThat(units.require(below).validUntil()).isEqualTo(DAY);
    }

    @Test
    void anEndThatIsRefusedOrTakenBackNeverHappens() {
        assertThat(decide(somebody.administrator(), request(), "rejection")).hasStatusOk();
        assertThat(status()).isEqualTo("CANCELLED");

        change = Ids.next();
        changes.put(asker, change, DAY, end(unit));
        assertThat(decide(asker, request(), "withdrawal")).hasStatusOk();
        assertThat(status()).isEqualTo("CANCELLED");
        assertThat(units.require(unit).validUntil()).isNull();
    }

    @Test
    void whatTheAskerMayNoLongerDoIsNotDoneForThem() {
        jdbc.sql("update organisation_role_grant set ended_at = utc_timestamp(6) where account_id = ?")
                .param(Ids.bytes(asker.id().value()))
                .update();

        assertThat(decide(somebody.administrator(), request(), "approval")).hasStatus(403);

        assertThat(status()).isEqualTo("WAITING");
        assertThat(units.require(unit).validUntil()).isNull();
    }

    @Test
    void whatHasBecomeImpossibleIsRefusedToTheSecondPersonToo() {
        somebody.in(unit).make();

        assertThat(decide(somebody.administrator(), request(), "approval"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.change.has-people");
        assertThat(status()).isEqualTo("WAITING");
    }

    @Test
    void unitsEndByMergerAndSplitNoLessThanByTheirEnd() {
        UnitId merged = create("Ba");
        UnitId split = create("Bốn");
        for (String details : List.of("""
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(merged, other), """
                {"kind": "SPLIT", "unitIds": ["%s"], "defaultPart": "%s", "parts": [{"code": "%s"}]}""".formatted(split, code(other), code(other)))) {
            assertThat(changes.put(asker, Ids.next(), DAY, details))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.status")
                    .isEqualTo("WAITING");
        }
        assertThat(changes.put(asker, Ids.next(), DAY, """
                {"kind": "SPLIT", "unitIds": ["%s"], "livesOn": true, "parts": [{"code": "M-%s", "name": "Mới", "kind": "OTHER"}]}
                """.formatted(split, Somebody.word())))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("APPLIED");
    }

    @Test
    void anEndOfALaterDayWaitsForThatDayOnceAgreed() {
        decide(asker, request(), "withdrawal");
        change = Ids.next();
        changes.put(asker, change, LocalDate.now().plusMonths(2), end(unit));

        second.agreesWith(asker);

        assertThat(status()).isEqualTo("SCHEDULED");
        assertThat(units.require(unit).validUntil()).isNull();
        assertThat(changes.cancel(asker, change)).hasStatusOk();
    }

    private UnitId create(String name) {
        return create(name, units.root().id());
    }

    private UnitId create(String name, UnitId parent) {
        String code = "E-" + Somebody.word();
        changes.create(somebody.administrator(), FOUNDED, code, name, parent.toString());
        return units.byCode(code).orElseThrow().id();
    }

    private String code(UnitId id) {
        return units.require(id).code();
    }

    private UUID request() {
        return UUID.fromString(second.waiting(asker).getFirst());
    }

    private MvcTestResult decide(Someone by, UUID request, String how) {
        return http.post()
                .uri("/api/approvals/{id}/" + how, request)
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"Đã xem xét\"}")
                .exchange();
    }

    private String status() {
        return jdbc.sql("select status from organisation_unit_change where id = ?")
                .param(Ids.bytes(change))
                .query(String.class)
                .single();
    }

    private static String end(UnitId unit) {
        return """
                {"kind": "END", "unitIds": ["%s"]}""".formatted(unit);
    }
}
