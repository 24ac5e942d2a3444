package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Changes of units through HTTP, as a client asks for them. */
public final class UnitChanges {

    private final MockMvcTester http;
    private final SecondPerson second;

    public UnitChanges(MockMvcTester http, Somebody somebody) {
        this.http = http;
        this.second = new SecondPerson(http, somebody);
    }

    public static String json(LocalDate day, String details) {
        return """
                {"effectiveOn": "%s", "reason": "Sắp xếp lại", "decisionNumber": "12/QĐ", "details": %s}""".formatted(day, details);
    }

    public MvcTestResult put(Someone who, UUID id, LocalDate day, String details) {
        return http.put()
                .uri("/api/unit-changes/{id}", id)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(day, details))
                .exchange();
    }

    public MvcTestResult preview(Someone who, LocalDate day, String details) {
        return http.post()
                .uri("/api/unit-changes/preview")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json(day, details))
                .exchange();
    }

    public MvcTestResult cancel(Someone who, UUID id) {
        return http.post()
                .uri("/api/unit-changes/{id}/cancellation", id)
                .with(who.signedIn())
                .exchange();
    }

    public MvcTestResult get(Someone who, String uri, Object... variables) {
        return http.get().uri(uri, variables).with(who.signedIn()).exchange();
    }

    /** Asks for one and, if it takes a second person, lets that person agree. */
    public void decide(Someone who, UUID id, LocalDate day, String details) {
        assertThat(put(who, id, day, details)).hasStatusOk();
        second.agreesWith(who);
    }

    /** Carries one out and expects that it is. */
    public UUID carryOut(Someone who, LocalDate day, String details) {
        UUID id = UUID.randomUUID();
        decide(who, id, day, details);
        assertThat(get(who, "/api/unit-changes/{id}", id))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("APPLIED");
        return id;
    }

    public void create(Someone who, LocalDate day, String code, String name, String parent) {
        carryOut(who, day, """
                {"kind": "CREATE", "code": "%s", "name": "%s", "unitKind": "OTHER", "parentId": "%s"}""".formatted(code, name, parent));
    }
}
