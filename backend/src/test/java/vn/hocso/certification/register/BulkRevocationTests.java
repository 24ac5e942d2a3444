package vn.hocso.certification.register;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.certification.CertificateId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Many certificates are revoked by two people. */
@HocsoTest
class BulkRevocationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Certificates certificates;

    private UnitId issuer;
    private Someone asker;
    private Someone holder;
    private List<Certificate> issued;

    @BeforeEach
    void issueTwo() {
        issuer = somebody.unit();
        asker = official(issuer);
        holder = somebody.in(issuer).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        issued = issue(issuer, holder, somebody.in(issuer).make());
    }

    @Test
    void nothingIsRevokedBeforeASecondPersonAgreedAndThenAllIs() {
        assertThat(revoke(asker, issued))
                .hasStatus(202)
                .bodyJson()
                .extractingPath("$.what")
                .asString()
                .startsWith("Thu hồi 2 giấy chứng nhận do ");
        assertThat(states()).containsOnly(Certificate.State.VALID);

        new SecondPerson(http, somebody).agreesWith(asker);

        assertThat(states()).containsOnly(Certificate.State.REVOKED);
        assertThat(certificates.byIds(ids()))
                .allSatisfy(one -> assertThat(one.revocation())
                        .isNotNull()
                        .satisfies(revocation -> assertThat(revocation.by()).isEqualTo(asker.id())));
    }

    @Test
    void neitherWhoAskedNorWhoseCertificateItIsDecides() {
        revoke(asker, issued);
        String request = new SecondPerson(http, somebody).waiting(asker).getFirst();

        for (Someone interested : List.of(asker, holder)) {
            assertThat(approve(interested, request)).hasStatus(403);
        }
        assertThat(approve(official(somebody.unit()), request)).hasStatus(404);
        assertThat(states()).containsOnly(Certificate.State.VALID);
        assertThat(approve(official(issuer), request)).hasStatusOk();
    }

    @Test
    void onlyWhoMayRevokeEachOfThemAsks() {
        UnitId other = somebody.unit();
        List<Certificate> both = List.of(
                issued.getFirst(), issue(other, somebody.in(other).make()).getFirst());
        Someone manager = somebody.in(issuer).withRole(Role.UNIT_MANAGER).make();

        assertThat(revoke(asker, both)).hasStatus(404);
        assertThat(revoke(manager, issued)).hasStatus(403);
        assertThat(revoke(somebody.in(issuer).make(), issued)).hasStatus(404);
        assertThat(revoke(somebody.administrator(), both))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.several-issuers");
        assertThat(http.post()
                        .uri("/api/certificates/revocations")
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(401);
    }

    private Someone official(UnitId unit) {
        return somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
    }

    private List<Certificate> issue(UnitId unit, Someone... people) {
        var course = courses.publish(unit, "Khóa " + Somebody.word());
        var enrolments = courses.finish(course, Instant.parse("2026-05-05T03:00:00Z"), people);
        await().until(() ->
                enrolments.stream().allMatch(one -> certificates.of(one).isPresent()));
        return enrolments.stream().flatMap(one -> certificates.of(one).stream()).toList();
    }

    private List<CertificateId> ids() {
        return issued.stream().map(Certificate::id).toList();
    }

    private List<Certificate.State> states() {
        return certificates.byIds(ids()).stream()
                .map(one -> one.state(Instant.now()))
                .toList();
    }

    private MvcTestResult revoke(Someone by, List<Certificate> wanted) {
        String all = wanted.stream().map(one -> "\"" + one.id() + "\"").collect(Collectors.joining(", "));
        return http.post()
                .uri("/api/certificates/revocations")
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"certificateIds": [%s], "reason": "Lớp học tổ chức sai quy định"}""".formatted(all))
                .exchange();
    }

    private MvcTestResult approve(Someone by, String request) {
        return http.post()
                .uri("/api/approvals/{id}/approval", request)
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }
}
