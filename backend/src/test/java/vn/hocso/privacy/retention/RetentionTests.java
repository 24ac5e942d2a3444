package vn.hocso.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.audit.AuditTrail;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Retained;
import vn.hocso.shared.Turns;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@HocsoTest
class RetentionTests {

    private static final Instant NOW = Instant.parse("2026-11-25T02:30:00Z");

    @Autowired
    List<Retained> all;

    @Autowired
    RetentionRuns runs;

    @Autowired
    AuditTrail audit;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Test
    void everyTermIsASettingAndNeverKeepsForEver() {
        RetentionRules rules = rules(new MockEnvironment()
                .withProperty("hocso.retention.notices", "P10D")
                .withProperty("hocso.retention.mails", "never"));

        assertThat(rules.all().stream().map(Retained::name))
                .containsExactly(
                        "audit",
                        "failed-sign-ins",
                        "integrity-hints",
                        "mails",
                        "notices",
                        "password-links",
                        "question-imports",
                        "sessions",
                        "signing-batches");
        assertThat(rules.keptFor(named("notices"))).contains(Duration.ofDays(10));
        assertThat(rules.keptFor(named("mails"))).isEmpty();
        assertThat(rules.keptFor(named("failed-sign-ins"))).contains(Duration.ofDays(90));
    }

    @Test
    void aTermThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> rules(new MockEnvironment().withProperty("hocso.retention.audit", "-P1D")))
                .hasMessageContaining("hocso.retention.audit");
    }

    @Test
    void removesOldNoticesAndSaysSoInTheLog() {
        Someone reader = somebody.in(somebody.unit()).make();
        notice(reader, NOW.minus(Duration.ofDays(400)));
        notice(reader, NOW.minus(Duration.ofDays(300)));

        new Retention(rules(only("notices")), runs, audit, turns, Clock.fixed(NOW, ZoneOffset.UTC)).followAll();

        assertThat(jdbc.sql("select count(*) from notification_notice where account_id = ?")
                        .param(Ids.bytes(reader.id().value()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(runs.latest().get("notices").removed()).isPositive();
        assertThat(jdbc.sql("select values_after from audit_entry where action = 'privacy.retention-followed'")
                        .query(String.class)
                        .list())
                .anyMatch(values -> values.contains("\"retained\":\"notices\""));
    }

    @Test
    void whoFailedToSignInIsForgottenThoughTheEntryStays() {
        UUID id = Ids.at(NOW.minus(Duration.ofDays(100)).toEpochMilli());
        jdbc.sql("""
                insert into audit_entry (id, happened_at, action, outcome, values_after, detail_salt, detail_hash, address,
                    origin_salt, origin_hash)
                values (?, ?, 'identity.sign-in-failed', 'REFUSED', '{"login":"a***@example.vn"}', ?, ?, '10.1.1.1', ?, ?)
                """)
                .params(
                        Ids.bytes(id),
                        Columns.at(NOW.minus(Duration.ofDays(100))),
                        new byte[16],
                        new byte[32],
                        new byte[16],
                        new byte[32])
                .update();

        named("failed-sign-ins").removeOlderThan(NOW.minus(Duration.ofDays(90)));

        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where id = ? and address is null and values_after is null")
                        .param(Ids.bytes(id))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theRulesAreShownToThoseWhoAnswerForData() {
        Someone officer = somebody.in(somebody.unit())
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .make();

        assertThat(http.get().uri("/api/privacy/retention").with(officer.signedIn()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[?(@.name == 'failed-sign-ins')].days")
                .asArray()
                .containsExactly(90);
    }

    private void notice(Someone reader, Instant at) {
        jdbc.sql("""
                insert into notification_notice (id, account_id, kind, event_key, facts, link, created_at)
                values (?, ?, 'CERTIFICATE_ISSUED', ?, '{}', '/', ?)
                """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(reader.id().value()), at.toString(), Columns.at(at))
                .update();
    }

    private Retained named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private RetentionRules rules(MockEnvironment settings) {
        return new RetentionRules(all, settings);
    }

    private MockEnvironment only(String name) {
        MockEnvironment settings = new MockEnvironment();
        all.stream()
                .filter(one -> !one.name().equals(name))
                .forEach(one -> settings.setProperty("hocso.retention." + one.name(), "never"));
        return settings;
    }
}
