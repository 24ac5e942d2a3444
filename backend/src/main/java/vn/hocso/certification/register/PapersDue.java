package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.CertificateId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Which papers are to be made without anybody asking for them, and when each is tried next. */
@Repository
class PapersDue {

    /** The paper is made right after issue; only what was missed then is left to do. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PapersDue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Papers of learning brought in from the past wait until somebody asks for them, and those signed by hand for their signatory. */
    @Nullable
    Instant dueAt(Certificate certificate) {
        Instant now = clock.instant();
        boolean past = certificate.ordered() == null && certificate.issuedAt().isBefore(now.minus(1, ChronoUnit.DAYS));
        return past || certificate.waitingFor() != null ? null : now.plus(GRACE);
    }

    List<CertificateId> due(int most) {
        return jdbc.sql(
                        "select id from certification_certificate where paper_due_at <= ? order by paper_due_at limit ?")
                .params(Columns.at(clock.instant()), most)
                .query((row, n) -> new CertificateId(Columns.id(row, "id")))
                .list();
    }

    /** Tried again after a minute, then after twice as long each time. */
    void postpone(CertificateId id) {
        int attempts = jdbc.sql("select paper_attempts from certification_certificate where id = ?")
                .param(Ids.bytes(id.value()))
                .query(Integer.class)
                .single();
        Duration pause = GRACE.multipliedBy(1L << Math.min(attempts, 6));
        jdbc.sql("""
                update certification_certificate set paper_attempts = paper_attempts + 1, paper_due_at = ?
                where id = ? and file_key is null and waiting_for_unit_id is null
                """)
                .params(
                        Columns.at(clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE)),
                        Ids.bytes(id.value()))
                .update();
    }
}
