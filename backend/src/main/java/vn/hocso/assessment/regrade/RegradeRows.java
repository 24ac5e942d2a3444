package vn.hocso.assessment.regrade;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.Marked;
import vn.hocso.assessment.attempt.Regrading.Effect;
import vn.hocso.assessment.attempt.Regrading.Outcome;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What becomes of each attempt that a regrade concerns. */
@Component
class RegradeRows {

    private static final String PASSES = "effect = 'CHANGED' and new_passed and not old_passed";
    private static final String FAILS = "effect = 'CHANGED' and old_passed and not new_passed";
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    RegradeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param completed whether the course was completed; @param settled whether a closed class holds the mark as it was */
    record Row(Outcome outcome, boolean completed, boolean settled) {}

    /** Which rows are asked for. */
    enum Which {
        ALL("true"),
        CHANGED("effect = 'CHANGED'"),
        PASSES(RegradeRows.PASSES),
        FAILS(RegradeRows.FAILS),
        KEPT("effect = 'KEPT'"),
        UNFIT("effect = 'UNFIT'"),
        OPEN("effect = 'OPEN'"),
        SAME("effect = 'SAME'");

        private final String sql;

        Which(String sql) {
            this.sql = sql;
        }
    }

    /**
     * How many attempts there are of each kind.
     *
     * @param failsCompleted of those who do not pass any more, those who had completed the course
     * @param settled of those whose mark changes, those in a closed class
     */
    record Counts(
            int all,
            int changed,
            int raised,
            int lowered,
            int passes,
            int fails,
            int failsCompleted,
            int settled,
            int kept,
            int unfit,
            int open,
            int applied) {}

    record Told(
            AttemptId attemptId,
            AccountId accountId,
            String quizTitle,
            int number,
            @Nullable Instant submittedAt,
            Effect effect,
            Marked before,
            Marked after,
            boolean completed,
            boolean settled,
            boolean awaitsMarking) {}

    void add(UUID regrade, List<Row> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Row> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            List<@Nullable Object> values = new ArrayList<>();
            some.forEach(row -> values.addAll(values(regrade, row)));
            jdbc.sql("""
                    insert into assessment_regrade_row (regrade_id, attempt_id, effect, old_share, new_share, old_points, new_points,
                      old_percent, new_percent, old_passed, new_passed, completed, settled, applied)
                    values\s""" + String.join(",", Collections.nCopies(some.size(), "(?,?,?,?,?,?,?,?,?,?,?,?,?,false)")))
                    .params(values)
                    .update();
        }
    }

    private static List<@Nullable Object> values(UUID regrade, Row row) {
        Outcome one = row.outcome();
        return Arrays.asList(
                Ids.bytes(regrade),
                Ids.bytes(one.attemptId().value()),
                one.effect().name(),
                one.before().share(),
                one.after().share(),
                one.before().points(),
                one.after().points(),
                one.before().percent(),
                one.after().percent(),
                one.before().passed(),
                one.after().passed(),
                row.completed(),
                row.settled());
    }

    List<AttemptId> left(UUID regrade, int most) {
        return jdbc.sql(
                        "select attempt_id from assessment_regrade_row where regrade_id = ? and not applied order by attempt_id limit ?")
                .params(Ids.bytes(regrade), most)
                .query((row, number) -> new AttemptId(Columns.id(row, "attempt_id")))
                .list();
    }

    /** What has become of them, which may differ from the preview where an attempt has changed since. */
    void applied(UUID regrade, List<Outcome> outcomes) {
        outcomes.forEach(one -> jdbc.sql("""
                update assessment_regrade_row set effect = ?, old_share = ?, new_share = ?, old_points = ?, new_points = ?,
                  old_percent = ?, new_percent = ?, old_passed = ?, new_passed = ?, applied = true
                where regrade_id = ? and attempt_id = ?
                """)
                .params(Arrays.<@Nullable Object>asList(
                        one.effect().name(),
                        one.before().share(),
                        one.after().share(),
                        one.before().points(),
                        one.after().points(),
                        one.before().percent(),
                        one.after().percent(),
                        one.before().passed(),
                        one.after().passed(),
                        Ids.bytes(regrade),
                        Ids.bytes(one.attemptId().value())))
                .update());
    }

    Counts counts(UUID regrade) {
        return jdbc.sql("select count(*) as n"
                        + sum("changed", "effect = 'CHANGED'")
                        + sum("raised", "effect = 'CHANGED' and new_points > old_points")
                        + sum("lowered", "effect = 'CHANGED' and new_points < old_points")
                        + sum("passes", PASSES)
                        + sum("fails", FAILS)
                        + sum("fails_completed", FAILS + " and completed")
                        + sum("settled_ones", "effect = 'CHANGED' and settled")
                        + sum("kept", "effect = 'KEPT'")
                        + sum("unfit", "effect = 'UNFIT'")
                        + sum("open_ones", "effect = 'OPEN'")
                        + sum("applied_ones", "applied")
                        + " from assessment_regrade_row where regrade_id = ?")
                .param(Ids.bytes(regrade))
                .query((row, number) -> new Counts(
                        row.getInt("n"),
                        row.getInt("changed"),
                        row.getInt("raised"),
                        row.getInt("lowered"),
                        row.getInt("passes"),
                        row.getInt("fails"),
                        row.getInt("fails_completed"),
                        row.getInt("settled_ones"),
                        row.getInt("kept"),
                        row.getInt("unfit"),
                        row.getInt("open_ones"),
                        row.getInt("applied_ones")))
                .single();
    }

    private static String sum(String name, String condition) {
        return ", coalesce(sum(case when " + condition + " then 1 else 0 end), 0) as " + name;
    }

    long count(UUID regrade, Which which) {
        return jdbc.sql("select count(*) from assessment_regrade_row where regrade_id = ? and " + which.sql)
                .param(Ids.bytes(regrade))
                .query(Long.class)
                .single();
    }

    /** Those who do not pass any more come first, then those who do now, then the others whose mark changes. */
    List<Told> page(UUID regrade, Which which, int most, long offset) {
        return jdbc.sql(
                        """
                select r.*, a.account_id, a.number, a.submitted_at, a.awaits_marking, json_unquote(json_extract(q.rules, '$.title')) as title
                from assessment_regrade_row r join assessment_attempt a on a.id = r.attempt_id join assessment_quiz q on q.id = a.quiz_id
                where r.regrade_id = ? and\s""" + which.sql + " order by case when " + FAILS + " then 0 when " + PASSES
                                + " then 1 when effect = 'CHANGED' then 2 else 3 end, a.account_id, r.attempt_id limit ? offset ?")
                .params(Ids.bytes(regrade), most, offset)
                .query(RegradeRows::read)
                .list();
    }

    private static Told read(ResultSet row, int number) throws SQLException {
        return new Told(
                new AttemptId(Columns.id(row, "attempt_id")),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("title"),
                row.getInt("number"),
                Columns.instantOrNull(row, "submitted_at"),
                Effect.valueOf(row.getString("effect")),
                marked(row, "old"),
                marked(row, "new"),
                row.getBoolean("completed"),
                row.getBoolean("settled"),
                row.getBoolean("awaits_marking"));
    }

    private static Marked marked(ResultSet row, String when) throws SQLException {
        BigDecimal share = row.getBigDecimal(when + "_share");
        return new Marked(
                share == null ? null : plain(share),
                plain(row.getBigDecimal(when + "_points")),
                row.getInt(when + "_percent"),
                row.getBoolean(when + "_passed"));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
