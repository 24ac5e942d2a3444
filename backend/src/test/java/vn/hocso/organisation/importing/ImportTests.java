package vn.hocso.organisation.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.identity.Accounts;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Mailbox;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.organisation.importing.Imports.read;

@HocsoTest
class ImportTests {

    private static final String HEADER =
            "Họ và tên,Thư điện tử,Mã cán bộ,Điện thoại,Đơn vị,Chức vụ,Đối tượng,Ngày sinh,Số CCCD\n";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private String below;
    private Someone manager;
    private Imports imports;

    @BeforeEach
    void aManagerOfAProvince() {
        unit = somebody.unit();
        UnitId department = somebody.unitBelow(unit, "Sở Khoa học " + Somebody.word());
        below = units.require(department).code();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        imports = new Imports(http, manager);
    }

    @Test
    void nothingIsWrittenUntilSomebodyConfirmsAndThenEverybodyIsThere() {
        String email = Somebody.email();
        String code = "CB" + Somebody.word();
        UUID id = imports.upload(
                unit,
                HEADER
                        + "Đặng Thị Hồng,%s,%s,,%s,Trưởng phòng,Công chức,09/03/1988,\nLý A Sáng,%s,,,,,,,\n"
                                .formatted(email, code, below, Somebody.email()));

        MvcTestResult checked = imports.check(id);

        assertThat(this.<Map<String, Integer>>at(checked, "$.verdicts")).isEqualTo(Map.of("CREATE", 2));
        assertThat(accounts.byEmail(email)).isEmpty();

        MvcTestResult done = imports.confirm(id, false);

        assertThat(this.<Map<String, Integer>>at(done, "$.outcomes")).isEqualTo(Map.of("CREATED", 2));
        var account = accounts.byEmail(email).orElseThrow();
        assertThat(account.staffCode()).isEqualTo(code.toUpperCase(java.util.Locale.ROOT));
        var place = people.primaryMembership(account.accountId()).orElseThrow();
        assertThat(place.position()).isEqualTo("Trưởng phòng");
        assertThat(units.require(place.unit().id()).code()).isEqualTo(below);
        assertThat(mailbox.to(email)).isEmpty();
        assertThat(this.<String>at(done, "$.job.result.url")).endsWith("/result");
        assertThat(http.get().uri(this.<String>at(done, "$.job.result.url")).with(manager.signedIn()))
                .hasStatusOk();
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String csv = HEADER
                + "Hồ Văn Tài,%s,%s,%s,%s,Chuyên viên,Viên chức,01/12/1990,%s\n"
                        .formatted(
                                Somebody.email(), "CB" + Somebody.word(), Somebody.phone(), below, citizenNumber(90));
        UUID first = imports.upload(unit, csv);
        imports.check(first);
        imports.confirm(first, false);

        UUID second = imports.upload(unit, csv);

        assertThat(this.<Map<String, Integer>>at(imports.check(second), "$.verdicts"))
                .isEqualTo(Map.of("UNCHANGED", 1));
        assertThat(this.<Map<String, Integer>>at(imports.confirm(second, false), "$.outcomes"))
                .isEqualTo(Map.of("UNCHANGED", 1));
    }

    @Test
    void whoIsKnownByAnyKeyIsUpdatedAndEmptyCellsKeepWhatIsThere() {
        String code = "CB" + Somebody.word();
        Someone known =
                somebody.in(unit).named("Ma Seo Chứ").withStaffCode(code).make();
        UUID id = imports.upload(unit, HEADER + ",,%s,,%s,Phó giám đốc,,,\n".formatted(code, below));
        imports.check(id);
        imports.confirm(id, false);

        var account = accounts.require(known.id());
        assertThat(account.fullName()).isEqualTo("Ma Seo Chứ");
        assertThat(account.email()).isEqualTo(known.email());
        var place = people.primaryMembership(known.id()).orElseThrow();
        assertThat(place.position()).isEqualTo("Phó giám đốc");
        assertThat(units.require(place.unit().id()).code()).isEqualTo(below);
    }

    @Test
    void aFileWithFiveHundredPlantedErrorsReportsExactlyThose() {
        StringBuilder csv = new StringBuilder(HEADER);
        int planted = 0;
        for (int row = 0; row < 3_000; row++) {
            String email = Somebody.email();
            String[] cells = {"Người Số " + row, email, "", "", below, "", "Công chức", "02/01/1980", ""};
            if (row % 6 == 0) {
                switch (row / 6 % 10) {
                    case 0 -> cells[0] = "";
                    case 1 -> cells[1] = "không phải thư";
                    case 2 -> cells[2] = "mã có dấu";
                    case 3 -> cells[3] = "12";
                    case 4 -> cells[4] = "KHONG-CO";
                    case 5 -> cells[6] = "Vua";
                    case 6 -> cells[7] = "31/02/1980";
                    case 7 -> cells[8] = "123";
                    case 8 -> cells[5] = "=1+1";
                    default -> cells[1] = manager.email().replace("@", "@@");
                }
                planted++;
            }
            csv.append(String.join(",", cells)).append('\n');
        }
        UUID id = imports.upload(unit, csv.toString());

        MvcTestResult checked = imports.check(id);

        assertThat(planted).isEqualTo(500);
        assertThat(this.<Map<String, Integer>>at(checked, "$.verdicts"))
                .isEqualTo(Map.of("CREATE", 2_500, "ERROR", 500));
        int seen = 0;
        for (int page = 0; page < 5; page++) {
            MvcTestResult errors = imports.get(id, "/rows?verdict=ERROR&size=100&page=" + page);
            List<Integer> rows = at(errors, "$.items[*].row");
            assertThat(rows).allMatch(row -> (row - 2) % 6 == 0);
            assertThat(this.<List<?>>at(errors, "$.items[*].problems[*]")).hasSize(100);
            seen += rows.size();
        }
        assertThat(seen).isEqualTo(500);
        MvcTestResult first = imports.get(id, "/rows?verdict=ERROR&size=2");
        assertThat(this.<String>at(first, "$.items[0].problems[0].code")).isEqualTo("required");
        assertThat(this.<String>at(first, "$.items[1].problems[0].column")).isEqualTo("Thư điện tử");
        assertThat(this.<String>at(first, "$.items[1].problems[0].value")).isEqualTo("không phải thư");
        assertThat(this.<String>at(first, "$.items[1].problems[0].remedy")).isNotBlank();
        assertThat(imports.get(id, "/marked.xlsx")).hasStatusOk();
        assertThat(imports.post(id, "/confirmation", "{\"skipErrors\": false, \"invite\": false}"))
                .hasStatus(409);
    }

    @Test
    void errorsAreCountedByKindAndEachKindLeadsToItsRows() {
        String email = Somebody.email();
        UUID id = imports.upload(
                unit,
                HEADER
                        + ",%s,,,,,,,\n".formatted(Somebody.email())
                        + "Sùng A Lử,,,,,,,,\n"
                        + "Sùng A Chư,,,,,Trưởng phòng,,,\n"
                        + "Tẩn Láo Lở,%1$s,,,,,,,\nTẩn Láo Tả,%1$s,,,,,,,\n".formatted(email));
        imports.check(id);

        MvcTestResult kinds = imports.get(id, "/problems");

        assertThat(this.<List<String>>at(kinds, "$[*].code")).containsExactly("required", "required", "twice-in-file");
        assertThat(this.<List<Integer>>at(kinds, "$[*].rows")).containsExactly(2, 1, 1);
        assertThat(this.<String>at(kinds, "$[0].field")).isEqualTo("EMAIL");
        assertThat(this.<String>at(kinds, "$[0].column")).isEqualTo("Thư điện tử");
        assertThat(this.<String>at(kinds, "$[2].reason")).doesNotContain("{");
        MvcTestResult rows = imports.get(id, "/rows?verdict=ERROR&problem=required&field=EMAIL");
        assertThat(this.<List<Integer>>at(rows, "$.items[*].row")).containsExactly(3, 4);
        assertThat(this.<Integer>at(rows, "$.total")).isEqualTo(2);
        assertThat(this.<List<Integer>>at(imports.get(id, "/rows?problem=twice-in-file"), "$.items[*].row"))
                .containsExactly(6);
        assertThat(imports.get(id, "/rows?problem=%22%7D")).hasStatus(400);
    }

    @Test
    void anErrorIsMendedInPlaceTogetherWithTheRowsThatClashedWithIt() {
        String email = Somebody.email();
        UUID id = imports.upload(unit, HEADER + "Bàn Văn Tá,%1$s,,,,,,,\nBàn Văn Tâm,%1$s,,,,,,,\n".formatted(email));
        assertThat(this.<Map<String, Integer>>at(imports.check(id), "$.verdicts"))
                .isEqualTo(Map.of("CREATE", 1, "ERROR", 1));

        MvcTestResult fixed = imports.send(HttpMethod.PUT, "/" + id + "/rows/2", """
                {"values": {"EMAIL": "%s"}}""".formatted(Somebody.email()));

        assertThat(this.<String>at(fixed, "$.verdict")).isEqualTo("CREATE");
        assertThat(this.<Map<String, Integer>>at(imports.get(id, ""), "$.verdicts"))
                .isEqualTo(Map.of("CREATE", 2));
    }

    @Test
    void keysOfTwoPeoplePlacesOutsideAndPeopleElsewhereAreErrors() {
        Someone one = somebody.in(unit).withStaffCode("CB" + Somebody.word()).make();
        String otherCode = "CB" + Somebody.word();
        somebody.in(unit).withStaffCode(otherCode).make();
        Someone elsewhere = somebody.in(somebody.unit()).make();
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        String outside = units.require(somebody.unit()).code();
        UUID id = imports.upload(
                unit,
                HEADER
                        + "A B,%s,%s,,,,,,\n".formatted(one.email(), otherCode)
                        + "C D,%s,,,%s,,,,\n".formatted(Somebody.email(), outside)
                        + "E F,%s,,,,,,,\n".formatted(elsewhere.email())
                        + "G H,%s,,,,,,,\n".formatted(administrator.email()));
        imports.check(id);

        assertThat(this.<List<String>>at(imports.get(id, "/rows?verdict=ERROR"), "$.items[*].problems[*].code"))
                .containsExactly("several-people", "unit-outside", "person-elsewhere", "person-holds-more");
    }

    @Test
    void whatIsWrittenBeforeARestartIsNotWrittenTwice() {
        String email = Somebody.email();
        UUID id = imports.upload(unit, HEADER + "Vàng Thị Mỷ,%s,,,,,,,\n".formatted(email));
        imports.check(id);
        imports.confirm(id, false);
        jdbc.sql("update organisation_import set state = 'RUNNING' where id = ?")
                .param(vn.hocso.shared.Ids.bytes(id))
                .update();

        assertThat(this.<Map<String, Integer>>at(imports.confirm(id, false), "$.outcomes"))
                .isEqualTo(Map.of("CREATED", 1));
        assertThat(people.within(unit, true)).hasSize(2);
    }

    @Test
    void theLaterOfItsJobsIsShownWhicheverKindItIs() {
        UUID id = imports.upload(unit, HEADER + "Phàn A Sơn,%s,,,,,,,\n".formatted(Somebody.email()));
        assertThat(this.<String>at(imports.check(id), "$.job.kind")).isEqualTo("people-import-check");
        assertThat(this.<String>at(imports.confirm(id, false), "$.job.kind")).isEqualTo("people-import");
        jdbc.sql("update organisation_import set state = 'RUNNING' where id = ?")
                .param(vn.hocso.shared.Ids.bytes(id))
                .update();

        assertThat(this.<String>at(imports.check(id), "$.job.kind")).isEqualTo("people-import-check");
    }

    @Test
    void citizenNumbersLieNowhereReadable() {
        String number = citizenNumber(85);
        UUID id = imports.upload(
                unit, HEADER + "Chu Văn Kín,%s,,,,,,05/05/1985,%s\n".formatted(Somebody.email(), number));
        imports.check(id);

        byte[] stored = jdbc.sql("select cells from organisation_import_row where import_id = ?")
                .param(vn.hocso.shared.Ids.bytes(id))
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(number);
    }

    @Test
    void importsBelongToWhoeverBeganThemAndManagesPeopleThere() {
        UUID id = imports.upload(unit, HEADER + "Giàng A Chu,%s,,,,,,,\n".formatted(Somebody.email()));
        Imports others =
                new Imports(http, somebody.in(unit).withRole(Role.UNIT_MANAGER).make());
        Imports learners = new Imports(http, somebody.in(unit).make());
        String uri = "/api/people/imports";

        for (String below : List.of("", "/rows", "/problems", "/marked.xlsx")) {
            assertThat(http.get().uri(uri + "/" + id + below)).hasStatus(401);
            assertThat(learners.get(id, below)).hasStatus(403);
            assertThat(others.get(id, below)).hasStatus(404);
        }
        for (String below : List.of("/check", "/confirmation")) {
            String json = below.equals("/check")
                    ? "{\"mapping\": {\"EMAIL\": 1}}"
                    : "{\"skipErrors\": true, \"invite\": false}";
            assertThat(http.post().uri(uri + "/" + id + below).with(ActingAs.anonymous()))
                    .hasStatus(401);
            assertThat(learners.post(id, below, json)).hasStatus(403);
            assertThat(others.post(id, below, json)).hasStatus(404);
        }
        String fix = "{\"values\": {\"EMAIL\": \"a@b.vn\"}}";
        assertThat(http.put().uri(uri + "/" + id + "/rows/2").with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(learners.send(HttpMethod.PUT, "/" + id + "/rows/2", fix)).hasStatus(403);
        assertThat(others.send(HttpMethod.PUT, "/" + id + "/rows/2", fix)).hasStatus(404);
        assertThat(http.delete().uri(uri + "/" + id).with(ActingAs.anonymous())).hasStatus(401);
        assertThat(learners.send(HttpMethod.DELETE, "/" + id, "")).hasStatus(403);
        assertThat(others.send(HttpMethod.DELETE, "/" + id, "")).hasStatus(404);
        for (String below : List.of("", "/template.xlsx")) {
            assertThat(http.get().uri(uri + below)).hasStatus(401);
            assertThat(http.get().uri(uri + below).with(somebody.in(unit).make().signedIn()))
                    .hasStatus(403);
        }
        assertThat(http.post().uri(uri).with(ActingAs.anonymous())).hasStatus(401);
        assertThat(learners.tryUpload(unit, "a.csv", HEADER.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(403);
        assertThat(imports.tryUpload(
                        somebody.unit(), "a.csv", HEADER.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(404);
        assertThat(imports.send(HttpMethod.DELETE, "/" + id, "")).hasStatus(204);
        assertThat(imports.get(id, "")).hasStatus(404);
    }

    /** A number nobody has, of somebody born in that year of the last century. */
    private static String citizenNumber(int year) {
        return "001" + "0" + year
                + String.format("%06d", Long.parseLong(Somebody.word(), Character.MAX_RADIX) % 1_000_000);
    }

    private <T> T at(MvcTestResult result, String path) {
        return read(result, path);
    }
}
