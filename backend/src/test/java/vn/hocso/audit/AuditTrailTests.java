package vn.hocso.audit;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.shared.Ids;
import vn.hocso.shared.Turns;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@HocsoTest
class AuditTrailTests {

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Turns turns;

    @Autowired
    JdbcClient jdbc;

    private final UUID subject = Ids.next();

    @Test
    void anActIsWrittenDownTogetherWithWhatItDid() {
        transaction.executeWithoutResult(status -> audit.record(act()));

        Map<String, Object> row = jdbc.sql("select * from audit_entry where subject_id = ?")
                .param(Ids.bytes(subject))
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("action", "test.done")
                .containsEntry("outcome", "DONE")
                .containsEntry("subject_label", "Bài thử")
                .containsEntry("values_before", "{\"title\":\"Cũ\"}")
                .containsEntry("values_after", "{\"title\":\"Mới\"}")
                .containsEntry("reason", "thử");
    }

    @Test
    void anActThatWasUndoneIsNotWrittenDownButAnAttemptIs() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    audit.record(act());
                    audit.recordApart(act().cameTo(Outcome.REFUSED));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(jdbc.sql("select outcome from audit_entry where subject_id = ?")
                        .param(Ids.bytes(subject))
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED");
    }

    @Test
    void workOfOneNameIsDoneByOneAtATime() {
        AtomicInteger done = new AtomicInteger();

        boolean first = turns.ifFree("test-turn", () -> {
            done.incrementAndGet();
            assertThat(turns.ifFree("test-turn", done::incrementAndGet)).isFalse();
            assertThat(turns.ifFree("test-other", done::incrementAndGet)).isTrue();
        });

        assertThat(first).isTrue();
        assertThat(done).hasValue(2);
        assertThat(turns.ifFree("test-turn", done::incrementAndGet)).isTrue();
    }

    private AuditedAct act() {
        return AuditedAct.of("test.done")
                .on("test", subject, "Bài thử")
                .with(Changes.none().of("title", "Cũ", "Mới"))
                .because("thử");
    }
}
