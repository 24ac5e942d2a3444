package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class ChangeTests {

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
    private Someone administrator;
    private String top;
    private String left;
    private String right;
    private String below;

    @BeforeEach
    void plant() {
        changes = new UnitChanges(http, somebody);
        Region region = Region.found(changes, somebody, units);
        administrator = region.administrator();
        top = region.top();
        left = region.left();
        right = region.right();
        below = region.below();
    }

    @Test
    void theTreeOfAnEarlierDayIsThatOfThatDay() {
        UnitId moved = id(below);
        changes.carryOut(administrator, DAY, """
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(moved, id(right)));
        changes.carryOut(administrator, DAY.plusDays(3), """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "Sở Mới"}""".formatted(moved));

        assertThat(names("/api/units?parent=%s&asOf=2025-06-30".formatted(id(left))))
                .hasSize(1);
        assertThat(names("/api/units?parent=%s&asOf=2025-06-30".formatted(id(right))))
                .isEmpty();
        assertThat(names("/api/units?parent=%s&asOf=2025-07-01".formatted(id(right))))
                .noneMatch("Sở Mới"::equals)
                .hasSize(1);
        assertThat(names("/api/units?parent=" + id(right))).containsExactly("Sở Mới");
        assertThat(names("/api/units?q=" + below + "&asOf=2025-06-30"))
                .singleElement()
                .asString()
                .startsWith("Sở Trái");
        assertThat(changes.get(administrator, "/api/units/{id}/ancestors?asOf=2025-06-30", moved))
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly("VN", top, left);
        assertThat(changes.get(administrator, "/api/units/{id}?asOf=2019-12-31", moved))
                .hasStatus(404);
    }

    @Test
    void nobodyIsLeftWithoutAUnit() {
        UnitId from = id(below);
        somebody.in(from).make();

        assertThat(changes.put(administrator, Ids.next(), DAY, """
                {"kind": "END", "unitIds": ["%s"]}""".formatted(from)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.change.has-people");
        assertThat(changes.preview(administrator, DAY, """
                {"kind": "END", "unitIds": ["%s"]}""".formatted(from)))
                .bodyJson()
                .extractingPath("$.problems[0].code")
                .isEqualTo("organisation.change.has-people");
        assertThat(units.require(from).validUntil()).isNull();
    }

    @Test
    void nothingIsBegunInAUnitThatHasEnded() {
        UnitId from = id(below);
        changes.carryOut(administrator, DAY, """
                {"kind": "END", "unitIds": ["%s"]}""".formatted(from));

        assertThat(http.post()
                        .uri("/api/people")
                        .with(administrator.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"fullName": "Trần Bình", "email": "%s", "unitId": "%s"}""".formatted(Somebody.email(), from)))
                .hasStatus(409);
        assertThat(names("/api/units?q=" + below)).isEmpty();
    }

    @Test
    void theSameRequestChangesOnceAndAnotherUnderItsIdentifierIsRefused() {
        UUID change = Ids.next();
        String rename = """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "Tên Khác"}""".formatted(id(below));

        assertThat(changes.put(administrator, change, DAY, rename)).hasStatusOk();
        assertThat(changes.put(administrator, change, DAY, rename)).hasStatusOk();
        assertThat(changes.put(administrator, change, DAY, rename.replace("Khác", "Nữa")))
                .hasStatus(409);
        assertThat(jdbc.sql("select count(*) from organisation_unit_period where unit_id = ?")
                        .param(Ids.bytes(id(below).value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void theTimelineOfAUnitTellsWhatWasDecidedAndWhy() {
        UnitId unit = id(below);
        changes.carryOut(administrator, DAY, """
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(unit, id(right)));

        assertThat(changes.get(administrator, "/api/unit-changes?unit=" + unit))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[*].kind", kinds -> assertThat(kinds).isEqualTo(List.of("MOVE", "CREATE")))
                .hasPathSatisfying(
                        "$.items[0].decisionNumber",
                        number -> assertThat(number).isEqualTo("12/QĐ"))
                .hasPathSatisfying(
                        "$.items[0].recordedBy", name -> assertThat(name).isEqualTo("Nguyễn Văn An"));
        assertThat(changes.get(administrator, "/api/unit-changes?unit=%s&kind=MERGE".formatted(unit)))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(changes.get(administrator, "/api/unit-changes/export.xlsx?unit=" + unit))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void theAuditLogNamesEachUnitThatChanged() {
        UnitId unit = id(below);
        changes.carryOut(administrator, DAY, """
                {"kind": "MERGE", "unitIds": ["%s"], "successorId": "%s"}""".formatted(unit, id(right)));

        assertThat(jdbc.sql("select action from audit_entry where subject_id = ? order by id")
                        .param(Ids.bytes(unit.value()))
                        .query(String.class)
                        .list())
                .containsExactly("organisation.unit-added", "organisation.unit-merged");
    }

    @Test
    void onlyThoseWhoManageTheUnitsDecideAboutThem() {
        UnitId unit = id(below);
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone learner = somebody.in(unit).make();
        Someone elsewhere =
                somebody.in(id(right)).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone ofTheUnit =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        String move = """
                {"kind": "MOVE", "unitIds": ["%s"], "parentId": "%s"}""".formatted(unit, id(right));
        UUID change = changes.carryOut(administrator, DAY, """
                {"kind": "RENAME", "unitIds": ["%s"], "name": "Sở Lạ"}""".formatted(unit));

        for (Someone denied : List.of(manager, learner)) {
            assertThat(changes.put(denied, Ids.next(), DAY, move)).hasStatus(403);
            assertThat(changes.preview(denied, DAY, move)).hasStatus(403);
            assertThat(changes.cancel(denied, change)).hasStatus(403);
        }
        for (Someone stranger : List.of(elsewhere, ofTheUnit)) {
            assertThat(changes.put(stranger, Ids.next(), DAY, move)).hasStatus(404);
            assertThat(changes.preview(stranger, DAY, move)).hasStatus(404);
        }
        assertThat(changes.cancel(elsewhere, change)).hasStatus(404);
        assertThat(changes.get(elsewhere, "/api/unit-changes/{id}", change)).hasStatus(404);
        assertThat(changes.get(learner, "/api/unit-changes/{id}", change)).hasStatus(403);
        assertThat(changes.get(learner, "/api/unit-changes")).hasStatus(403);
        assertThat(changes.get(learner, "/api/unit-changes/export.xlsx")).hasStatus(403);
        assertThat(changes.get(manager, "/api/unit-changes/{id}", change)).hasStatusOk();
        assertThat(changes.get(elsewhere, "/api/unit-changes?unit=" + unit))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void changesAreClosedToTheSignedOut() {
        UUID id = Ids.next();
        assertThat(http.get().uri("/api/unit-changes")).hasStatus(401);
        assertThat(http.get().uri("/api/unit-changes/" + id)).hasStatus(401);
        assertThat(http.get().uri("/api/unit-changes/export.xlsx")).hasStatus(401);
        assertThat(http.get().uri("/api/units/tree")).hasStatus(401);
        assertThat(http.get().uri("/api/units/%s/ancestors".formatted(id))).hasStatus(401);
        for (String uri : List.of("/api/unit-changes/preview", "/api/unit-changes/%s/cancellation".formatted(id))) {
            assertThat(http.post().uri(uri).with(ActingAs.anonymous())).hasStatus(401);
        }
        assertThat(http.put().uri("/api/unit-changes/" + id).with(ActingAs.anonymous()))
                .hasStatus(401);
    }

    @Test
    void theTreeIsReadPageByPage() {
        assertThat(changes.get(administrator, "/api/units/tree?parent=%s&size=1&page=1".formatted(id(top))))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(2))
                .hasPathSatisfying("$.items[*].code", codes -> assertThat(codes).isEqualTo(List.of(left)));
        assertThat(changes.get(administrator, "/api/units/tree?q=" + left))
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .contains(left);
    }

    private UnitId id(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private List<String> names(String uri) {
        var body = changes.get(administrator, uri);
        assertThat(body).hasStatusOk();
        try {
            List<Map<String, Object>> all = com.jayway.jsonpath.JsonPath.read(
                    body.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8), "$");
            return all.stream().map(unit -> unit.get("name").toString()).toList();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
