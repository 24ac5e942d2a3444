package vn.hocso.organisation.approval;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalRequested;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Those who may decide hear that something waits for them, and whoever asked hears what became of it. */
@HocsoTest
class ApprovalNoticesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    private Someone asker;
    private Someone second;
    private Someone candidate;
    private UnitId unit;
    private String request;

    @BeforeEach
    void ask() {
        asker = somebody.administrator();
        second = somebody.administrator();
        unit = somebody.unit();
        candidate = somebody.in(unit).make();
        assertThat(http.post()
                        .uri("/api/people/{id}/roles", candidate.id())
                        .with(asker.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"role": "%s", "unitId": "%s", "reason": "Phân công công tác"}""".formatted(Role.SYSTEM_ADMINISTRATOR, unit)))
                .hasStatus(202);
        request = new SecondPerson(http, somebody).waiting(asker).getFirst();
    }

    @Test
    void whoMayDecideIsToldOnceAndWhoAskedOrGainsIsNot() {
        await().atMost(PATIENCE).until(() -> kinds(second).contains("APPROVAL_WANTED"));

        ApprovalRequested again =
                new ApprovalRequested(ApprovalId.of(request), "GRANT_ROLE", unit, asker.id(), java.time.Instant.now());
        transactions.executeWithoutResult(status -> events.publishEvent(again));
        await().atMost(PATIENCE).until(() -> outstanding() == 0);

        assertThat(kinds(second)).containsOnlyOnce("APPROVAL_WANTED");
        assertThat(kinds(asker)).doesNotContain("APPROVAL_WANTED");
        assertThat(kinds(candidate)).doesNotContain("APPROVAL_WANTED");
    }

    @Test
    void whoAskedIsToldThatItWasApproved() {
        decide("approval");

        await().atMost(PATIENCE).until(() -> kinds(asker).contains("APPROVAL_GIVEN"));
    }

    @Test
    void whoAskedIsToldThatItWasRejected() {
        decide("rejection");

        await().atMost(PATIENCE).until(() -> kinds(asker).contains("APPROVAL_REFUSED"));
    }

    private void decide(String how) {
        assertThat(http.post()
                        .uri("/api/approvals/{id}/{how}", request, how)
                        .with(second.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"reason": "Đã xem xét"}"""))
                .hasStatusOk();
    }

    private long outstanding() {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + request + "%")
                .query(Long.class)
                .single();
    }

    private List<String> kinds(Someone person) {
        return jdbc.sql("select kind from notification_notice where account_id = ?")
                .param(Ids.bytes(person.id().value()))
                .query(String.class)
                .list();
    }
}
