package vn.hocso.organisation.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.identity.Accounts;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.organisation.importing.Imports.read;

/** Files people bring: their columns, the template, and packages of other systems. */
@HocsoTest
class ImportFileTests {

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

    private UnitId unit;
    private String below;
    private Someone manager;
    private Imports imports;

    @BeforeEach
    void aManagerOfAProvince() {
        unit = somebody.unit();
        below = units.require(somebody.unitBelow(unit, "Sở Khoa học " + Somebody.word()))
                .code();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        imports = new Imports(http, manager);
    }

    @Test
    void columnsAreRememberedForTheNextFile() {
        UUID first =
                imports.upload(unit, "Tên riêng của cột,Hòm thư nội bộ\nMùa A Páo,%s\n".formatted(Somebody.email()));
        assertThat(this.<Map<String, Integer>>at(imports.get(first, ""), "$.mapping"))
                .isEmpty();
        assertThat(imports.post(first, "/check", "{\"mapping\": {\"FULL_NAME\": 0, \"EMAIL\": 1}}"))
                .hasStatus(202);
        imports.awaitState(first, "CHECKED");

        UUID second =
                imports.upload(unit, "Hòm thư nội bộ,Tên riêng của cột\n%s,Mùa A Páo\n".formatted(Somebody.email()));

        assertThat(this.<Map<String, Integer>>at(imports.get(second, ""), "$.mapping"))
                .isEqualTo(Map.of("EMAIL", 0, "FULL_NAME", 1));
        assertThat(imports.post(second, "/check", "{\"mapping\": {\"FULL_NAME\": 0, \"EMAIL\": 0}}"))
                .hasStatus(400);
        assertThat(imports.post(second, "/check", "{\"mapping\": {\"FULL_NAME\": 0, \"EMAIL\": 7}}"))
                .hasStatus(400);
        assertThat(imports.post(second, "/confirmation", "{\"skipErrors\": true, \"invite\": false}"))
                .hasStatus(409);
    }

    @Test
    void aOneRosterPackageIsTakenInAsPeopleOfItsOrganisations() throws IOException {
        String email = Somebody.email();
        byte[] roster = zip(
                "manifest.csv",
                """
                        propertyName,value
                        manifest.version,1.0
                        oneroster.version,1.2
                        file.orgs,bulk
                        file.users,bulk
                        file.roles,bulk
                        """,
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\norg-1,,,Sở,district,%s,\n"
                        .formatted(below),
                "users.csv",
                "sourcedId,status,enabledUser,username,givenName,familyName,middleName,identifier,email,sms\n"
                        + "u-1,,true,hoa,Hoa,Nông,Thị,GV-%s,%s,\n".formatted(Somebody.word(), email)
                        + "u-2,tobedeleted,true,x,X,Y,,,%s,\n".formatted(Somebody.email()),
                "roles.csv",
                "sourcedId,status,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\nr-1,,u-1,primary,teacher,2024-09-01,,org-1\n");
        UUID id = imports.upload(unit, "roster.zip", roster);
        imports.check(id);
        imports.confirm(id, false);

        var account = accounts.byEmail(email).orElseThrow();
        assertThat(account.fullName()).isEqualTo("Nông Thị Hoa");
        assertThat(units.require(people.primaryMembership(account.accountId())
                                .orElseThrow()
                                .unit()
                                .id())
                        .code())
                .isEqualTo(below);
    }

    @Test
    void theTemplateIsRefusedEmptyAndFilledInAllItsColumnsAreRecognised() throws IOException {
        MvcTestResult template = http.get()
                .uri("/api/people/imports/template.xlsx")
                .with(manager.signedIn())
                .exchange();
        assertThat(template).hasStatusOk();
        assertThat(imports.tryUpload(unit, "mau.xlsx", template.getResponse().getContentAsByteArray()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("tabular.empty");

        List<String> headings = headings(template.getResponse().getContentAsByteArray());
        List<String> cells = new ArrayList<>(Collections.nCopies(headings.size(), ""));
        cells.set(0, "Mùa A Páo");
        cells.set(1, Somebody.email());
        UUID id = imports.upload(unit, String.join(",", headings) + "\n" + String.join(",", cells) + "\n");
        Map<String, Integer> mapping = at(imports.get(id, ""), "$.mapping");
        assertThat(mapping).containsEntry("FULL_NAME", 0).containsEntry("EMAIL", 1);
        assertThat(mapping.values())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, headings.size()).boxed().toList());
    }

    private static List<String> headings(byte[] xlsx) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.findFirst().orElseThrow().stream().map(Cell::getText).toList();
        }
    }

    private <T> T at(MvcTestResult result, String path) {
        return read(result, path);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }
}
