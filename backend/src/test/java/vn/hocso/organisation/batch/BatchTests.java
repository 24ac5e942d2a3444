package vn.hocso.organisation.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class BatchTests {

    private static final String FOUNDED = "01/01/2020";
    private static final String DAY = "01/07/2025";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private Someone administrator;
    private String word;

    @BeforeEach
    void administrator() {
        administrator = somebody.in(units.root().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
        word = Somebody.word();
    }

    @Test
    void rowsBuildOnEachOtherFromTopToBottom() {
        byte[] file = tree().row("Chuyển", DAY, "UNITS=C" + word, "PARENT=B" + word)
                .row("Sáp nhập", DAY, "UNITS=A" + word, "SUCCESSOR=B" + word)
                .row("Đổi tên", DAY, "UNITS=B" + word, "CODE=A" + word, "NAME=Tên mới")
                .xlsx();

        assertThat(check(file))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.possible", possible -> assertThat(possible).isEqualTo(true))
                .hasPathSatisfying("$.newRows", rows -> assertThat(rows).isEqualTo(6));
        assertThat(units.byCode("A" + word)).isEmpty();

        assertThat(carryOut(file))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.carriedOut")
                .isEqualTo(false);
        assertThat(units.byCode("A" + word)).isEmpty();
        new SecondPerson(http, somebody).agreesWith(administrator);

        UnitView successor = units.byCode("A" + word).orElseThrow();
        assertThat(successor.name()).isEqualTo("Tên mới");
        assertThat(units.byCode("C" + word).orElseThrow().parentId()).isEqualTo(successor.id());
    }

    @Test
    void theSameFileAgainChangesNothingAlsoInAnotherForm() {
        SheetFile file = tree();
        assertThat(carryOut(file.xlsx())).hasStatusOk();
        long before = changes();

        for (byte[] again : List.of(file.xlsx(), file.csv(','), file.csv(';'))) {
            assertThat(carryOut(again))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$.newRows", rows -> assertThat(rows).isEqualTo(0))
                    .hasPathSatisfying("$.knownRows", rows -> assertThat(rows).isEqualTo(3));
        }
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void aSemicolonInQuotesSplitsNoCellOfAFileWithCommas() {
        String file = """
                "Loại thay đổi",Ngày hiệu lực,"Ghi chú; 1; 2; 3; 4; 5; 6; 7; 8",Mã mới,Tên mới,Loại đơn vị,Mã cơ quan chủ quản,Lý do
                Thành lập,%s,"một; hai",A%s,"Phòng Nội vụ; Thanh tra",Khác,VN,"Sắp xếp; tinh gọn"
                """.formatted(FOUNDED, word);

        assertThat(carryOut(file.getBytes(StandardCharsets.UTF_8))).hasStatusOk();
        new SecondPerson(http, somebody).agreesWith(administrator);

        assertThat(units.byCode("A" + word).orElseThrow().name()).isEqualTo("Phòng Nội vụ; Thanh tra");
    }

    @Test
    void everyProblemIsToldByRowColumnValueReasonAndRemedy() {
        byte[] file = tree().row("Dời", DAY, "UNITS=A" + word)
                .row("Chuyển", "31/06/2025", "UNITS=A" + word, "PARENT=B" + word)
                .row("Chuyển", DAY, "UNITS=A" + word)
                .row("Sáp nhập", DAY, "UNITS=KHÔNG!", "SUCCESSOR=B" + word)
                .row("Sáp nhập", DAY, "UNITS=ZZ" + word, "SUCCESSOR=B" + word)
                .row("Thành lập", DAY, "CODE=B" + word, "NAME=Trùng", "UNIT_KIND=Khác", "PARENT=VN")
                .row("Chuyển", "2019-01-01", "UNITS=A" + word, "PARENT=B" + word)
                .csv(';');

        MvcTestResult checked = check(file);
        assertThat(checked)
                .bodyJson()
                .hasPathSatisfying(
                        "$.possible", possible -> assertThat(possible).isEqualTo(false))
                .hasPathSatisfying("$.problemCount", count -> assertThat(count).isEqualTo(7))
                .hasPathSatisfying(
                        "$.problems[*].row", rows -> assertThat(rows).isEqualTo(List.of(5, 6, 7, 8, 9, 10, 11)))
                .hasPathSatisfying(
                        "$.problems[*].column",
                        columns -> assertThat(columns)
                                .isEqualTo(List.of("KIND", "DAY", "PARENT", "UNITS", "UNITS", "CODE", "DAY")))
                .hasPathSatisfying(
                        "$.problems[0].value", value -> assertThat(value).isEqualTo("Dời"))
                .hasPathSatisfying(
                        "$.problems[1].heading", heading -> assertThat(heading).isEqualTo("Ngày hiệu lực"));
        assertThat(checked)
                .bodyJson()
                .extractingPath("$.problems[5].reason")
                .asString()
                .startsWith("Mã B");
        assertThat(checked)
                .bodyJson()
                .extractingPath("$.problems[1].remedy")
                .asString()
                .contains("01/07/2025");

        assertThat(carryOut(file))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.batch.has-problems");
        assertThat(units.byCode("A" + word)).isEmpty();
    }

    @Test
    void aRowThatWouldLeavePeopleWithoutAUnitIsNamed() {
        assertThat(carryOut(tree().xlsx())).hasStatusOk();
        somebody.in(units.byCode("C" + word).orElseThrow().id()).make();

        assertThat(check(new SheetFile()
                        .row("Đổi tên", DAY, "UNITS=A" + word, "NAME=Khác")
                        .row("Kết thúc", DAY, "UNITS=C" + word)
                        .xlsx()))
                .bodyJson()
                .hasPathSatisfying("$.problems[*].row", rows -> assertThat(rows).isEqualTo(List.of(3)))
                .hasPathSatisfying(
                        "$.problems[*].column", columns -> assertThat(columns).isEqualTo(List.of("SUCCESSOR")));
    }

    @Test
    void aSplitUnitMayLiveOnBesideItsPart() {
        assertThat(carryOut(tree().xlsx())).hasStatusOk();
        UnitId old = units.byCode("C" + word).orElseThrow().id();
        Someone clerk = somebody.in(old).make();

        assertThat(carryOut(new SheetFile()
                        .row(
                                "Chia tách",
                                DAY,
                                "UNITS=C" + word,
                                "SUCCESSOR=C" + word,
                                "UNIT_KIND=Khác",
                                "PARTS=D%s=Phần mới".formatted(word),
                                "POSITIONS=chuyên viên=D" + word)
                        .xlsx()))
                .hasStatusOk();

        UnitId part = units.byCode("D" + word).orElseThrow().id();
        assertThat(units.require(old).validUntil()).isNull();
        assertThat(http.get().uri("/api/people/" + clerk.id()).with(administrator.signedIn()))
                .bodyJson()
                .extractingPath("$.unit.id")
                .isEqualTo(part.toString());
    }

    @Test
    void unitsOfOthersAreUnknown() {
        assertThat(carryOut(tree().xlsx())).hasStatusOk();
        Someone ofA = somebody.in(units.byCode("A" + word).orElseThrow().id())
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();

        assertThat(SheetFile.check(
                        http,
                        ofA,
                        new SheetFile()
                                .row("Đổi tên", DAY, "UNITS=B" + word, "NAME=Chiếm")
                                .row("Đổi tên", DAY, "UNITS=A" + word, "NAME=Của mình")
                                .xlsx()))
                .bodyJson()
                .hasPathSatisfying("$.problems[*].row", rows -> assertThat(rows).isEqualTo(List.of(2)));
    }

    @Test
    void filesThatAreNoSheetsAreRefused() {
        for (byte[] file : List.of(
                "PK\u0003\u0004nonsense".getBytes(StandardCharsets.UTF_8), new byte[0], new byte[] {-1, -2, 5})) {
            assertThat(check(file)).hasStatus(400);
        }
        assertThat(check("Tên,Mã\nA,B".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.batch.without-column");
    }

    @Test
    void theTemplatesHoldTheColumnsAndLackRows() throws Exception {
        for (String ending : List.of("xlsx", "csv")) {
            MvcTestResult template = http.get()
                    .uri("/api/unit-changes/batches/template." + ending)
                    .with(administrator.signedIn())
                    .exchange();
            assertThat(template).hasStatusOk();
            assertThat(check(template.getResponse().getContentAsByteArray()))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("tabular.empty");
        }
    }

    @Test
    void filesAreForThoseWhoManageUnits() {
        Someone manager =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        byte[] file = tree().xlsx();

        assertThat(SheetFile.check(http, manager, file)).hasStatus(403);
        assertThat(SheetFile.carryOut(http, manager, file)).hasStatus(403);
        for (String uri :
                List.of("/api/unit-changes/batches/template.xlsx", "/api/unit-changes/batches/template.csv")) {
            assertThat(http.get().uri(uri).with(manager.signedIn())).hasStatus(403);
            assertThat(http.get().uri(uri)).hasStatus(401);
        }
        for (String uri : List.of("/api/unit-changes/batches/check", "/api/unit-changes/batches")) {
            assertThat(http.post()
                            .uri(uri)
                            .multipart()
                            .file(new MockMultipartFile("file", file))
                            .with(ActingAs.anonymous()))
                    .hasStatus(401);
        }
    }

    private SheetFile tree() {
        return new SheetFile()
                .row("Thành lập", FOUNDED, "CODE=A" + word, "NAME=Một", "UNIT_KIND=Khác", "PARENT=VN")
                .row("Thành lập", FOUNDED, "CODE=B" + word, "NAME=Hai", "UNIT_KIND=Tỉnh", "PARENT=VN")
                .row("Thành lập", FOUNDED, "CODE=C" + word, "NAME=Ba", "UNIT_KIND=OTHER", "PARENT=A" + word);
    }

    private long changes() {
        return jdbc.sql("select count(*) from organisation_unit_change")
                .query(Long.class)
                .single();
    }

    private MvcTestResult check(byte[] file) {
        return SheetFile.check(http, administrator, file);
    }

    private MvcTestResult carryOut(byte[] file) {
        return SheetFile.carryOut(http, administrator, file);
    }
}
