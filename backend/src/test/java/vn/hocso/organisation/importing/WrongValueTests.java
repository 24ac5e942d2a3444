package vn.hocso.organisation.importing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class WrongValueTests {

    private static final String UNKNOWN_UNIT = "?problem=unknown-unit&field=UNIT";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    private UnitId unit;
    private String code;
    private Imports imports;
    private UUID id;

    /** Thirty rows name a unit by a wrong name, two by another, one by a third, and one is right. */
    @BeforeEach
    void aFileThatNamesAUnitWronglyAgainAndAgain() {
        unit = somebody.unit();
        code = units.require(unit).code();
        imports =
                new Imports(http, somebody.in(unit).withRole(Role.UNIT_MANAGER).make());
        StringBuilder csv = new StringBuilder("Họ và tên,Thư điện tử,Đơn vị\n");
        for (int row = 0; row < 30; row++) {
            csv.append(line("Sở Khoa hoc"));
        }
        csv.append(line("So KHCN")).append(line("So KHCN")).append(line("Sở Nào Đó"));
        csv.append(line(code));
        id = imports.upload(unit, csv.toString());
        imports.check(id);
    }

    @Test
    void aValueThatIsWrongInManyRowsIsMendedOnce() {
        MvcTestResult wrong = imports.get(id, "/wrong-values" + UNKNOWN_UNIT);
        assertThat(Imports.<List<String>>read(wrong, "$[*].value")).containsExactly("Sở Khoa hoc", "So KHCN");
        assertThat(Imports.<List<Integer>>read(wrong, "$[*].rows")).containsExactly(30, 2);

        assertThat(replace("unknown-unit", "UNIT", "Sở Khoa hoc", code)).hasStatus(202);

        MvcTestResult checked = imports.awaitState(id, "CHECKED");
        assertThat(Imports.<Map<String, Integer>>read(checked, "$.verdicts"))
                .isEqualTo(Map.of("CREATE", 31, "ERROR", 3));
        assertThat(Imports.<List<String>>read(imports.get(id, "/wrong-values" + UNKNOWN_UNIT), "$[*].value"))
                .containsExactly("So KHCN");
    }

    @Test
    void aValueStaysWhereItIsNotWrong() {
        assertThat(replace("unknown-unit", "UNIT", code, "Sở Khác"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.import-value-nowhere-wrong");
    }

    @Test
    void whatTellsPeopleApartIsMendedRowByRow() {
        assertThat(Imports.<List<String>>read(
                        imports.get(id, "/wrong-values?problem=malformed-email&field=EMAIL"), "$[*].value"))
                .isEmpty();
        assertThat(replace("malformed-email", "EMAIL", "a", "b@example.vn"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("field");
        assertThat(replace("unknown-unit", "UNIT", "Sở Khoa hoc", " ")).hasStatus(400);
        assertThat(replace("unknown-class", "PERSON_CLASS", "x", "Công chức")).hasStatus(400);
    }

    @Test
    void nobodyElseReadsOrMendsWhatIsWrong() {
        Someone learner = somebody.in(unit).make();
        Someone other = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        String values = "/api/people/imports/" + id + "/wrong-values" + UNKNOWN_UNIT;

        assertThat(http.get().uri(values)).hasStatus(401);
        assertThat(http.get().uri(values).with(learner.signedIn())).hasStatus(403);
        assertThat(http.get().uri(values).with(other.signedIn())).hasStatus(404);
        assertThat(new Imports(http, learner)
                        .post(id, "/replacements", body("unknown-unit", "UNIT", "Sở Khoa hoc", code)))
                .hasStatus(403);
        assertThat(new Imports(http, other)
                        .post(id, "/replacements", body("unknown-unit", "UNIT", "Sở Khoa hoc", code)))
                .hasStatus(404);
    }

    private static String line(String unitName) {
        return "Lý A Sáng,%s,%s\n".formatted(Somebody.email(), unitName);
    }

    private MvcTestResult replace(String problem, String field, String from, String to) {
        return imports.post(id, "/replacements", body(problem, field, from, to));
    }

    private static String body(String problem, String field, String from, String to) {
        return "{\"problem\": \"%s\", \"field\": \"%s\", \"from\": \"%s\", \"to\": \"%s\"}"
                .formatted(problem, field, from, to);
    }
}
