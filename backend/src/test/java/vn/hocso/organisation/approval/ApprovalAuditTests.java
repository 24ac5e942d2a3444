package vn.hocso.organisation.approval;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SecondPerson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** The log tells what was asked for, by whom, and what became of it. */
@HocsoTest
class ApprovalAuditTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    ApprovalExpiry expiry;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

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
        request = askAgain();
    }

    @Test
    void anApprovedRequestTellsWhoAskedWhyAndWhoAgreed() {
        decide(second, "approval");

        assertThat(steps())
                .containsExactly(
                        step("asked", asker, "Phân công công tác", "null", "WAITING"),
                        step("approved", second, "Đã xem xét", "WAITING", "APPROVED"));
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry where action = 'organisation.role-granted' and person_id = ?
                        """)
                        .param(Ids.bytes(candidate.id().value()))
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aRejectedRequestTellsWhoRefusedAndWhy() {
        decide(second, "rejection");

        assertThat(steps()).last().isEqualTo(step("rejected", second, "Đã xem xét", "WAITING", "REJECTED"));
    }

    @Test
    void aRequestTakenBackTellsThat() {
        decide(asker, "withdrawal");

        assertThat(steps()).last().isEqualTo(step("withdrawn", asker, "null", "WAITING", "WITHDRAWN"));
    }

    @Test
    void whatNobodyDecidedInTimeIsWrittenDownOnceAndInNobodysName() {
        passes();

        expiry.writeDown();
        expiry.writeDown();

        assertThat(steps()).hasSize(2).last().isEqualTo("organisation.approval-expired nobody null WAITING EXPIRED");
    }

    @Test
    void askingAgainWritesDownThatTheEarlierRequestExpired() {
        passes();

        assertThat(askAgain()).isNotEqualTo(request);

        assertThat(steps()).hasSize(2).last().asString().startsWith("organisation.approval-expired");
    }

    private String askAgain() {
        assertThat(http.post()
                        .uri("/api/people/{id}/roles", candidate.id())
                        .with(asker.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"role": "%s", "unitId": "%s", "reason": "Phân công công tác"}""".formatted(Role.SYSTEM_ADMINISTRATOR, unit)))
                .hasStatus(202);
        return new SecondPerson(http, somebody).waiting(asker).getFirst();
    }

    private void decide(Someone by, String how) {
        assertThat(http.post()
                        .uri("/api/approvals/{id}/" + how, request)
                        .with(by.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Đã xem xét\"}"))
                .hasStatusOk();
    }

    private void passes() {
        jdbc.sql("update organisation_approval set expires_at = ? where id = ?")
                .params(Columns.at(clock.instant().minus(Duration.ofMinutes(1))), Ids.bytes(UUID.fromString(request)))
                .update();
    }

    private List<String> steps() {
        return jdbc.sql("""
                select action, actor_id, reason, json_unquote(json_extract(values_before, '$.state')) as before_state,
                       json_unquote(json_extract(values_after, '$.state')) as after_state
                from audit_entry where subject_id = ? order by id
                """)
                .param(Ids.bytes(UUID.fromString(request)))
                .query((row, number) -> {
                    UUID actor = Columns.idOrNull(row, "actor_id");
                    return "%s %s %s %s %s"
                            .formatted(
                                    row.getString("action"),
                                    actor == null ? "nobody" : actor,
                                    row.getString("reason"),
                                    row.getString("before_state"),
                                    row.getString("after_state"));
                })
                .list();
    }

    private static String step(String step, Someone by, String reason, String before, String after) {
        return "organisation.approval-%s %s %s %s %s".formatted(step, by.id(), reason, before, after);
    }
}
