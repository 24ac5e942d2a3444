package vn.hocso.organisation.approval;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.ApprovalExpired;
import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalRequested;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Those who may decide hear that something waits for them, and whoever asked hears what became of it. */
@HocsoTest
class ApprovalNoticesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(2);

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApprovalExpiry expiry;

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
        MvcTestResult answer = http.post()
                .uri("/api/people/{id}/roles", candidate.id())
                .with(asker.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"role": "%s", "unitId": "%s", "reason": "Phân công công tác"}""".formatted(Role.SYSTEM_ADMINISTRATOR, unit))
                .exchange();
        assertThat(answer).hasStatus(202);
        request = JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.approval.id");
    }

    /** So many may decide in a tree shared by all tests that only some of them are told. */
    @Test
    void whoMayDecideIsToldOnceAndWhoAskedOrGainsIsNot() {
        await().atMost(PATIENCE).until(() -> !told().isEmpty());
        List<UUID> told = told();

        ApprovalRequested again =
                new ApprovalRequested(ApprovalId.of(request), "GRANT_ROLE", unit, asker.id(), Instant.now());
        transactions.executeWithoutResult(status -> events.publishEvent(again));
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding() == 0);

        assertThat(told()).containsExactlyInAnyOrderElementsOf(told);
        assertThat(told)
                .doesNotContain(asker.id().value(), candidate.id().value())
                .doesNotHaveDuplicates();
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

    @Test
    void whoAskedIsToldOnceThatNobodyDecidedInTime() {
        jdbc.sql("update organisation_approval set expires_at = ? where id = ?")
                .params(Columns.at(Instant.now().minusSeconds(60)), Ids.bytes(UUID.fromString(request)))
                .update();
        expiry.writeDown();
        await().atMost(PATIENCE).until(() -> kinds(asker).contains("APPROVAL_EXPIRED"));

        ApprovalExpired again =
                new ApprovalExpired(ApprovalId.of(request), "role-grant", unit, asker.id(), Instant.now());
        transactions.executeWithoutResult(status -> events.publishEvent(again));
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding() == 0);

        assertThat(kinds(asker)).containsOnlyOnce("APPROVAL_EXPIRED");
        assertThat(kinds(second)).doesNotContain("APPROVAL_EXPIRED");
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

    private List<UUID> told() {
        return jdbc.sql("select account_id from notification_notice where event_key = ?")
                .param("APPROVAL_WANTED:" + request)
                .query((row, number) -> Columns.id(row, "account_id"))
                .list();
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
