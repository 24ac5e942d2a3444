package vn.hocso.identity.throttle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Refusal;

/**
 * Makes those wait who fail often. An attempt is counted before it is made and forgotten when it succeeds, with the rows locked in between
 * being looked at and being counted: a thousand attempts sent at once, to several nodes, get no further than one after the other.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Throttle {

    private static final Duration MEMORY = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Encryption encryption;
    private final Clock clock;

    Throttle(JdbcClient jdbc, JdbcTemplate batch, Encryption encryption, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** Something that may be tried in vain only so often. */
    public record Limit(String what, Patience patience) {}

    private record Failures(String key, int count, Instant last) {

        private static Failures of(ResultSet row, int number) throws SQLException {
            return new Failures(
                    HexFormat.of().formatHex(row.getBytes("key_hash")),
                    row.getInt("failures"),
                    Columns.instant(row, "last_at"));
        }

        private int remembered(Instant now) {
            return last.plus(MEMORY).isBefore(now) ? 0 : count;
        }
    }

    /** Counts an attempt, or refuses it when it comes too soon after earlier failures. */
    public void admit(Limit... limits) {
        Instant now = clock.instant();
        List<byte[]> keys = keys(List.of(limits));
        batch.batchUpdate(
                // locks the row whether it is new or not; "insert ignore" would share the lock and then wait for the
                // others
                "insert into identity_attempt (key_hash, failures, last_at) values (?, 0, ?)"
                        + " on duplicate key update failures = failures",
                keys.stream()
                        .map(key -> new Object[] {key, Columns.at(now.minus(MEMORY))})
                        .toList());
        Map<String, Failures> before = locked(keys);
        Duration wait = Arrays.stream(limits)
                .map(limit -> wait(limit, before, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        batch.batchUpdate(
                "update identity_attempt set failures = ?, last_at = ? where key_hash = ?",
                before.values().stream()
                        .map(one -> new Object[] {
                            one.remembered(now) + 1,
                            Columns.at(now),
                            HexFormat.of().parseHex(one.key())
                        })
                        .toList());
    }

    private Duration wait(Limit limit, Map<String, Failures> before, Instant now) {
        Failures failures = before.get(HexFormat.of().formatHex(key(limit)));
        return failures == null ? Duration.ZERO : limit.patience().wait(failures.remembered(now), failures.last(), now);
    }

    private Map<String, Failures> locked(Collection<byte[]> keys) {
        return jdbc
                .sql("select key_hash, failures, last_at from identity_attempt where key_hash in (:keys)"
                        + " order by key_hash for update")
                .param("keys", keys)
                .query(Failures::of)
                .list()
                .stream()
                .collect(Collectors.toMap(Failures::key, one -> one));
    }

    /** Refuses when it comes too soon after earlier failures, and counts nothing: for what many share who all mean well. */
    public void requirePatience(Limit limit) {
        Duration wait = jdbc.sql("select key_hash, failures, last_at from identity_attempt where key_hash = ?")
                .param(key(limit))
                .query(Failures::of)
                .optional()
                .map(failures ->
                        limit.patience().wait(failures.remembered(clock.instant()), failures.last(), clock.instant()))
                .orElse(Duration.ZERO);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
    }

    /** Counts a failure of what was let through by {@link #requirePatience}. */
    public void failed(Limit limit) {
        jdbc.sql("""
                insert into identity_attempt (key_hash, failures, last_at) values (:key, 1, :now)
                on duplicate key update failures = if(last_at < :forgotten, 0, failures) + 1, last_at = values(last_at)
                """)
                .param("key", key(limit))
                .param("now", Columns.at(clock.instant()))
                .param("forgotten", Columns.at(clock.instant().minus(MEMORY)))
                .update();
    }

    /** The attempt succeeded, and with it what failed before is forgotten. */
    public void succeeded(Limit... limits) {
        jdbc.sql("delete from identity_attempt where key_hash in (:keys)")
                .param("keys", keys(List.of(limits)))
                .update();
    }

    /** The attempt succeeded, which says nothing about the others that were counted together with it. */
    public void uncount(Limit... limits) {
        jdbc.sql("update identity_attempt set failures = failures - 1 where key_hash in (:keys) and failures > 0")
                .param("keys", keys(List.of(limits)))
                .update();
    }

    @Scheduled(cron = "0 27 * * * *")
    void forget() {
        jdbc.sql("delete from identity_attempt where last_at < ? limit 10000")
                .param(Columns.at(clock.instant().minus(MEMORY)))
                .update();
    }

    /** In one order everywhere, so that two who lock the same rows do not wait for each other. */
    private List<byte[]> keys(Collection<Limit> limits) {
        return limits.stream().map(this::key).sorted(Arrays::compareUnsigned).toList();
    }

    private byte[] key(Limit limit) {
        return encryption.fingerprint("identity.attempt", limit.what());
    }

    /** Too many failures in a short time. */
    static class TooManyAttempts extends Refusal {
        TooManyAttempts(Duration wait) {
            super(
                    Kind.TOO_MANY,
                    "identity.too-many-attempts",
                    Map.of("retryAfterSeconds", Math.max(1, wait.toSeconds() + 1)));
        }
    }
}
