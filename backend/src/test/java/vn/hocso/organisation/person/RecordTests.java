package vn.hocso.organisation.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class RecordTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    private UnitId unit;
    private Someone manager;
    private Someone person;
    private String number;

    @BeforeEach
    void somebodyWithANumber() {
        unit = somebody.unit();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        person = somebody.in(unit).named("Thào Thị Dế").make();
        number = "001188" + String.format("%06d", Long.parseLong(Somebody.word(), Character.MAX_RADIX) % 1_000_000);
        assertThat(send(HttpMethod.PUT, manager, person, "/record", """
                {"birthDate": "1988-03-09", "citizenNumber": "%s"}""".formatted(number)))
                .hasStatusOk();
    }

    @Test
    void tellsNumbersFromWhatCannotBeOne() {
        assertThat(CitizenNumber.read("001 188 012345", TODAY))
                .map(CitizenNumber::birthYear)
                .hasValue(1988);
        assertThat(CitizenNumber.read("079326012345", TODAY))
                .map(CitizenNumber::birthYear)
                .hasValue(2126 - 100);
        for (String wrong :
                List.of("", "00118801234", "0011880123456", "003188012345", "001527012345", "00118801234x")) {
            assertThat(CitizenNumber.read(wrong, TODAY)).as(wrong).isEqualTo(Optional.empty());
        }
        assertThat(new CitizenNumber("001188012345").toString()).doesNotContain("001188");
    }

    @Test
    void showsTheLastDigitsOnlyAndKeepsNothingReadable() {
        MvcTestResult record = get(manager, person, "/record");

        assertThat(this.<String>at(record, "$.citizenNumberMasked")).isEqualTo("•••••••••" + number.substring(9));
        assertThat(this.<Boolean>at(record, "$.mayReveal")).isFalse();
        byte[] stored = jdbc.sql("select citizen_cipher from organisation_person where account_id = ?")
                .param(Ids.bytes(person.id().value()))
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(number);
    }

    @Test
    void findsAPersonByTheWholeNumberOnly() {
        assertThat(this.<List<String>>at(find(manager, number), "$[*].fullName"))
                .containsExactly("Thào Thị Dế");
        assertThat(find(manager, number.substring(0, 11))).hasStatus(400);
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        assertThat(this.<List<String>>at(find(elsewhere, number), "$[*].fullName"))
                .isEmpty();
        assertThat(this.<List<?>>at(
                        http.get()
                                .uri("/api/people?q=" + number)
                                .with(manager.signedIn())
                                .exchange(),
                        "$.items"))
                .isEmpty();
    }

    @Test
    void whoeverReadsTheWholeNumberMayAndLeavesTheReason() {
        Someone administrator =
                somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        String why = "{\"reason\": \"Đối chiếu hồ sơ cấp chứng chỉ\"}";

        assertThat(send(HttpMethod.POST, manager, person, "/citizen-number", why))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, administrator, person, "/citizen-number", "{}"))
                .hasStatus(400);
        MvcTestResult revealed = send(HttpMethod.POST, administrator, person, "/citizen-number", why);

        assertThat(this.<String>at(revealed, "$.citizenNumber")).isEqualTo(number);
        assertThat(jdbc.sql("""
                select count(*) from audit_entry where action = 'organisation.citizen-number-revealed' and person_id = ?
                """)
                        .param(Ids.bytes(person.id().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesANumberOfAnotherYearOfBirth() {
        assertThat(send(HttpMethod.PUT, manager, person, "/record", """
                {"birthDate": "1989-03-09", "citizenNumber": "%s"}""".formatted(number)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("citizenNumber");
    }

    @Test
    void recordsAreClosedToTheSignedOutToLearnersAndToOtherUnits() {
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        String uri = "/api/people/" + person.id();
        String why = "{\"reason\": \"x\"}";
        assertThat(http.get().uri(uri + "/record")).hasStatus(401);
        assertThat(get(person, person, "/record")).hasStatus(403);
        assertThat(get(elsewhere, person, "/record")).hasStatus(404);
        assertThat(http.put().uri(uri + "/record").with(ActingAs.anonymous())).hasStatus(401);
        assertThat(send(HttpMethod.PUT, person, person, "/record", "{}")).hasStatus(403);
        assertThat(send(HttpMethod.PUT, elsewhere, person, "/record", "{}")).hasStatus(404);
        assertThat(http.post().uri(uri + "/citizen-number").with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(send(HttpMethod.POST, person, person, "/citizen-number", why))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, elsewhere, person, "/citizen-number", why))
                .hasStatus(404);
        assertThat(http.post().uri("/api/people/by-citizen-number").with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(find(person, number)).hasStatus(403);
    }

    private MvcTestResult find(Someone who, String typed) {
        return http.post()
                .uri("/api/people/by-citizen-number")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"citizenNumber\": \"%s\"}".formatted(typed))
                .exchange();
    }

    private MvcTestResult get(Someone who, Someone whom, String below) {
        return http.get()
                .uri("/api/people/" + whom.id() + below)
                .with(who.signedIn())
                .exchange();
    }

    private MvcTestResult send(HttpMethod method, Someone who, Someone whom, String below, String json) {
        return http.method(method)
                .uri("/api/people/" + whom.id() + below)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private <T> T at(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
