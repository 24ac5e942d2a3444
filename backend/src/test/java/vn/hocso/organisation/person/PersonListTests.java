package vn.hocso.organisation.person;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Element;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class PersonListTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Somebody somebody;

    @TempDir
    Path directory;

    private UnitId unit;
    private UnitId below;
    private Someone manager;

    @BeforeEach
    void aUnitWithPeople() {
        unit = somebody.unit();
        below = somebody.unitBelow(unit, "Phòng Một cửa");
        manager = somebody.in(unit)
                .named("Trần Văn Đức")
                .withRole(Role.UNIT_MANAGER)
                .make();
        somebody.in(unit).named("Lê Thị Ánh").make();
        somebody.in(below).named("Nguyễn Văn An").withRole(Role.TRAINER).make();
        somebody.in(below).named("Phạm Thị Dung").make();
        somebody.in(below).named("Bùi Văn Đức").make();
        somebody.in(somebody.unit()).named("Người Ngoài Cuộc").make();
    }

    @Test
    void sortsByGivenNameInTheOrderOfTheVietnameseAlphabet() {
        assertThat(names(""))
                .containsExactly("Nguyễn Văn An", "Lê Thị Ánh", "Phạm Thị Dung", "Bùi Văn Đức", "Trần Văn Đức");
        assertThat(names("&sort=-name")).first().isEqualTo("Trần Văn Đức");
        assertThat(names("&sort=unit")).startsWith("Lê Thị Ánh", "Trần Văn Đức");
    }

    @Test
    void findsPeopleWithAndWithoutDiacritics() {
        assertThat(names("&q=duc")).containsExactly("Bùi Văn Đức", "Trần Văn Đức");
        assertThat(names("&q=Đức bùi")).containsExactly("Bùi Văn Đức");
        assertThat(names("&q=anh")).containsExactly("Lê Thị Ánh");
        assertThat(names("&q=" + manager.email().substring(0, 8))).contains("Trần Văn Đức");
        assertThat(names("&q=%25")).isEmpty();
        assertThat(names("&q=_")).isEmpty();
    }

    @Test
    void filtersByUnitWithAndWithoutThoseBelowAndByRole() {
        assertThat(names("&unit=" + below)).hasSize(3);
        assertThat(names("&unit=" + unit + "&subtree=false")).containsExactly("Lê Thị Ánh", "Trần Văn Đức");
        assertThat(names("&role=TRAINER")).containsExactly("Nguyễn Văn An");
        assertThat(names("&unit=" + somebody.unit())).isEmpty();
    }

    @Test
    void filtersByWordsOfThePositionAndOfTheRank() {
        placed("Nguyễn Văn An", "Phó Trưởng phòng", "Chuyên viên chính");
        placed("Trần Văn Đức", "Văn thư", "Chuyên viên");

        assertThat(names("&rank=chuyen vien")).containsExactly("Nguyễn Văn An", "Trần Văn Đức");
        assertThat(names("&rank=chính chuyên")).containsExactly("Nguyễn Văn An");
        assertThat(names("&position=văn")).containsExactly("Trần Văn Đức");
        assertThat(names("&position=pho&rank=chinh")).containsExactly("Nguyễn Văn An");
    }

    @Test
    void pagesAndCounts() {
        MvcTestResult second = list("?page=1&size=2");

        assertThat(second).bodyJson().extractingPath("$.total").isEqualTo(5);
        assertThat(second)
                .bodyJson()
                .extractingPath("$.items[*].fullName")
                .asArray()
                .containsExactly("Phạm Thị Dung", "Bùi Văn Đức");
    }

    @Test
    void refusesFiltersThatMakeNoSense() {
        assertThat(list("?sort=salary"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("sort");
        assertThat(list("?size=1000")).hasStatus(400);
        assertThat(list("?role=-")).hasStatus(400);
        assertThat(list("?unit=here")).hasStatus(400);
    }

    @Test
    void exportsTheSameListSafeAgainstFormulas() throws Exception {
        somebody.in(below).named("=HYPERLINK(\"http://x\";\"Ấn vào đây\")").make();

        MvcTestResult export = http.get()
                .uri("/api/people/export.xlsx?unit=" + below)
                .with(manager.signedIn())
                .exchange();

        assertThat(export)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        Element sheet = sheet(export);
        assertThat(sheet.getTextContent())
                .containsSubsequence("Nguyễn Văn An", "Phạm Thị Dung", "Bùi Văn Đức")
                .contains("'=HYPERLINK(")
                .doesNotContain("Lê Thị Ánh", "Người Ngoài Cuộc");
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    }

    private void placed(String name, String position, String rank) {
        jdbc.sql("""
                update organisation_membership m join identity_person p on p.id = m.account_id
                join organisation_unit u on u.id = m.unit_id
                set m.job_position = ?, m.job_rank = ?
                where p.full_name = ? and u.path like concat((select path from (select path from organisation_unit where id = ?) top), '%')
                """).params(position, rank, name, Ids.bytes(unit.value())).update();
    }

    private List<String> names(String filters) {
        MvcTestResult list = list("?size=50" + filters);
        assertThat(list).hasStatusOk();
        String json = new String(list.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        return JsonPath.read(json, "$.items[*].fullName");
    }

    private MvcTestResult list(String query) {
        return http.get().uri("/api/people" + query).with(manager.signedIn()).exchange();
    }

    private Element sheet(MvcTestResult export) throws Exception {
        Path file = Files.write(
                directory.resolve("people.xlsx"), export.getResponse().getContentAsByteArray());
        try (ZipFile workbook = new ZipFile(file.toFile());
                InputStream sheet = workbook.getInputStream(workbook.getEntry("xl/worksheets/sheet1.xml"))) {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(sheet)
                    .getDocumentElement();
        }
    }
}
