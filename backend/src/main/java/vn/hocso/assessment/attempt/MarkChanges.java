package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** How the marks of attempts changed after they were found: what, from what to what, by whom, when and why. Rows are only added. */
@Component
class MarkChanges {

    private final JdbcClient jdbc;

    MarkChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What made a mark another one. */
    enum Cause {
        /** A question was marked again by a mended key. */
        REGRADED,
        /** A person who marks gave another mark than before. */
        REMARKED,
        /** A person put a mark in place of what was found. */
        OVERRIDDEN,
        /** That was taken back. */
        RESTORED
    }

    /** @param no the question, or {@link Overrides#WHOLE} */
    record MarkChange(
            AttemptId attemptId,
            int no,
            Cause cause,
            Marked before,
            Marked after,
            @Nullable String reason,
            AccountId by,
            Instant at,
            @Nullable UUID regradeId) {}

    void add(MarkChange change) {
        Marked before = change.before();
        Marked after = change.after();
        jdbc.sql("""
                insert ignore into assessment_mark_change (id, attempt_id, no, cause, old_share, new_share, old_points, new_points,
                  old_percent, new_percent, old_passed, new_passed, reason, changed_at, changed_by, regrade_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(change.attemptId().value()),
                        change.no(),
                        change.cause().name(),
                        before.share(),
                        after.share(),
                        before.points(),
                        after.points(),
                        before.percent(),
                        after.percent(),
                        before.passed(),
                        after.passed(),
                        change.reason(),
                        Columns.at(change.at()),
                        Ids.bytes(change.by().value()),
                        Columns.idOrNull(change.regradeId())))
                .update();
    }

    /** Those of an attempt, the latest first. */
    List<MarkChange> of(AttemptId attempt) {
        return jdbc.sql("""
                        select attempt_id, no, cause, old_share, new_share, old_points, new_points, old_percent, new_percent, old_passed,
                          new_passed, reason, changed_at, changed_by, regrade_id
                        from assessment_mark_change where attempt_id = ? order by changed_at desc, id desc
                        """)
                .param(Ids.bytes(attempt.value()))
                .query(MarkChanges::read)
                .list();
    }

    private static MarkChange read(ResultSet row, int number) throws SQLException {
        return new MarkChange(
                new AttemptId(Columns.id(row, "attempt_id")),
                row.getInt("no"),
                Cause.valueOf(row.getString("cause")),
                marked(row, "old"),
                marked(row, "new"),
                row.getString("reason"),
                new AccountId(Columns.id(row, "changed_by")),
                Columns.instant(row, "changed_at"),
                Columns.idOrNull(row, "regrade_id"));
    }

    private static Marked marked(ResultSet row, String when) throws SQLException {
        BigDecimal points = row.getBigDecimal(when + "_points");
        return new Marked(
                row.getBigDecimal(when + "_share"),
                points == null ? BigDecimal.ZERO : points.stripTrailingZeros(),
                row.getInt(when + "_percent"),
                row.getBoolean(when + "_passed"));
    }
}
