package vn.hocso.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.audit.chain.ChainReport.Break;
import vn.hocso.audit.chain.ChainReport.Kind;
import vn.hocso.audit.entry.Recorders;
import vn.hocso.shared.Ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The chain on a schema of its own, where everything may be broken. */
@Tag("services")
class AuditChainTests {

    private static final Instant NOW = Instant.parse("2026-07-01T08:00:00Z");

    private Instant time = NOW;
    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private AuditTrail audit;
    private SealRows rows;
    private Sealing sealing;
    private ChainCheck check;
    private Cutting cutting;
    private ChainGuard guard;

    @BeforeEach
    void aSchemaOfItsOwn() {
        DataSource schema = OwnSchema.migrated();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        jdbc = JdbcClient.create(schema);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(schema));
        audit = Recorders.on(new JdbcTemplate(schema), () -> time);
        rows = new SealRows(jdbc, new JdbcTemplate(schema));
        sealing = new Sealing(rows, transaction, clock);
        check = new ChainCheck(rows, clock);
        cutting = new Cutting(rows, jdbc, audit, transaction, clock);
        guard = new ChainGuard(jdbc);
    }

    @Test
    void everyEntryIsSealedOnceInAChainThatHolds() {
        record(7);
        sealing.sealNew();
        record(3);
        sealing.sealNew();
        sealing.seal(true);

        ChainReport report = check.run();

        assertThat(report.intact()).isTrue();
        assertThat(report.throughSeq()).isEqualTo(10);
        assertThat(count("audit_seal")).isEqualTo(10);
    }

    @Test
    void aLongBacklogIsSealedToTheEnd() {
        record(1_203);

        sealing.sealNew();

        assertThat(check.run().throughSeq()).isEqualTo(1_203);
    }

    @Test
    void tellsTheFirstEntryThatWasChanged() {
        record(9);
        sealing.sealNew();
        jdbc.sql("update audit_entry set action = 'test.other' where id in ("
                        + "select entry_id from audit_seal where seq in (4, 8))")
                .update();

        assertThat(check.run().broken()).isEqualTo(new Break(4, Kind.CHANGED));
    }

    @Test
    void tellsThatADetailWasChangedThoughTheChainCoversOnlyItsHash() {
        record(3);
        sealing.sealNew();
        jdbc.sql("update audit_entry set values_after = '{\"number\":\"999\"}' where id = ("
                        + "select entry_id from audit_seal where seq = 2)")
                .update();

        assertThat(check.run().broken()).isEqualTo(new Break(2, Kind.CHANGED));
    }

    @Test
    void tellsThatAnEntryWasTakenOutOfTheMiddle() {
        record(5);
        sealing.sealNew();
        jdbc.sql("delete from audit_seal where seq = 3").update();

        assertThat(check.run().broken()).isEqualTo(new Break(3, Kind.SEAL_MISSING));
    }

    @Test
    void tellsThatTheEndWasCutOff() {
        record(5);
        sealing.sealNew();
        jdbc.sql("delete from audit_seal where seq > 3").update();

        assertThat(check.run().broken()).isEqualTo(new Break(4, Kind.END_MISSING));
    }

    @Test
    void aHeadExportedEarlierShowsThatTheWholeChainWasWrittenAnew() {
        record(5);
        sealing.sealNew();
        Seal exported = rows.head().seal();
        jdbc.sql("delete from audit_seal").update();
        jdbc.sql("update audit_entry set action = 'test.other' limit 1").update();
        jdbc.sql("update audit_head set seq = 0, seal = unhex(repeat('00', 32))")
                .update();
        sealing.seal(true);

        assertThat(check.run().intact()).as("consistent in itself").isTrue();
        assertThat(check.missing(exported)).contains(new Break(5, Kind.CHANGED));
    }

    @Test
    void aHeadExportedEarlierStaysPartOfTheChain() {
        record(2);
        sealing.sealNew();
        Seal exported = rows.head().seal();
        record(2);
        sealing.sealNew();

        assertThat(check.missing(exported)).isEmpty();
        assertThat(check.missing(new Seal(77, exported.hash()))).contains(new Break(77, Kind.END_MISSING));
    }

    @Test
    void erasingAWholePartWithItsSaltLeavesTheChainWhole() {
        record(4);
        sealing.sealNew();
        guard.run(new DefaultApplicationArguments());
        jdbc.sql(
                        "update audit_entry set detail_salt = null, subject_label = null, values_before = null, "
                                + "values_after = null, reason = null where id = (select entry_id from audit_seal where seq = 2)")
                .update();

        ChainReport report = check.run();

        assertThat(report.intact()).isTrue();
        assertThat(report.redacted()).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDelete() {
        record(2);
        sealing.sealNew();
        guard.run(new DefaultApplicationArguments());
        guard.run(new DefaultApplicationArguments());

        assertThat(guard.complete()).isTrue();
        refuses("update audit_entry set action = 'test.other'");
        refuses("update audit_entry set values_after = null");
        refuses("delete from audit_entry");
        refuses("update audit_seal set seq = seq + 10");
        refuses("delete from audit_seal");
        record(1);
        refuses("delete from audit_entry where id not in (select entry_id from audit_seal)");
    }

    @Test
    void aSealedEntryCannotBeDeletedEvenWhereTriggersAreNotAllowed() {
        record(2);
        sealing.sealNew();

        refuses("delete from audit_entry");
    }

    @Test
    void removingTheOldestPartIsAnActOfItsOwnAndTheRestStillHolds() {
        time = NOW.minus(Duration.ofDays(400));
        record(3);
        time = NOW.minus(Duration.ofDays(10));
        record(2);
        sealing.sealNew();
        guard.run(new DefaultApplicationArguments());
        time = NOW;

        long removed = cutting.removeOlderThan(NOW.minus(Duration.ofDays(365)));
        sealing.sealNew();

        ChainReport report = check.run();
        assertThat(removed).isEqualTo(3);
        assertThat(report.intact()).isTrue();
        assertThat(report.fromSeq()).isEqualTo(4);
        assertThat(report.throughSeq()).isEqualTo(6);
        assertThat(count("audit_entry where action = 'audit.oldest-removed'")).isEqualTo(1);
        assertThat(cutting.removeOlderThan(NOW.minus(Duration.ofDays(365)))).isZero();
        refuses("delete from audit_seal where seq = 4");
    }

    @Test
    void oneNodeSealsAtATime() throws Exception {
        record(5);
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newSingleThreadExecutor()) {
            Future<?> other = nodes.submit(() -> transaction.executeWithoutResult(status -> {
                assertThat(rows.lockHead()).isPresent();
                held.countDown();
                await(enough);
            }));
            await(held);

            sealing.sealNew();
            assertThat(count("audit_seal"))
                    .as("while another node holds the head")
                    .isZero();

            record(1);
            enough.countDown();
            other.get(10, TimeUnit.SECONDS);
        }
        sealing.sealNew();
        assertThat(count("audit_seal")).as("writers did not wait").isEqualTo(6);
    }

    @Test
    void anEntryCommittedAfterYoungerOnesIsSealedToo() {
        commitLate(Duration.ofMinutes(5));

        sealing.sealNew();

        assertThat(check.run().throughSeq()).isEqualTo(3);
    }

    @Test
    void anEntryCommittedVeryLateIsSealedAtNight() {
        commitLate(Duration.ofHours(2));

        sealing.sealNew();
        assertThat(check.run().throughSeq()).isEqualTo(2);
        sealing.sealEvenTheOldest();
        assertThat(check.run().throughSeq()).isEqualTo(3);
    }

    /** Younger entries are committed and sealed while the transaction of an older one is still open. */
    private void commitLate(Duration age) {
        time = NOW.minus(age);
        transaction.executeWithoutResult(status -> {
            record(1);
            time = NOW;
            new TransactionTemplate(transaction.getTransactionManager(), requiresNew()).executeWithoutResult(inner -> {
                record(2);
            });
            sealApart();
        });
    }

    private void sealApart() {
        new Sealing(
                        rows,
                        new TransactionTemplate(transaction.getTransactionManager(), requiresNew()),
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .sealNew();
    }

    private static TransactionTemplate requiresNew() {
        TransactionTemplate settings = new TransactionTemplate();
        settings.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        return settings;
    }

    private void refuses(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    private void record(int times) {
        for (int i = 0; i < times; i++) {
            audit.record(AuditedAct.of("test.done")
                    .onAccount(Ids.next(), "Đỗ Thị Thu")
                    .with(Changes.none().of("number", i, i + 1))
                    .because("Thử \uD83D\uDE00"));
        }
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
