package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Marks that a person put in place of what was found, each until it is taken back. */
@Component
class Overrides {

    /** In place of the number of a question: the mark of the whole attempt. */
    static final int WHOLE = 0;

    private static final String SELECT =
            "select no, share, reason, given_at, given_by from assessment_override where attempt_id = ?";

    private final JdbcClient jdbc;

    Overrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Override(int no, BigDecimal share, String reason, Instant givenAt, AccountId givenBy) {}

    List<Override> of(AttemptId attempt) {
        return jdbc.sql(SELECT + " order by no")
                .param(Ids.bytes(attempt.value()))
                .query(Overrides::read)
                .list();
    }

    Optional<Override> find(AttemptId attempt, int no) {
        return of(attempt).stream().filter(one -> one.no() == no).findFirst();
    }

    void put(AttemptId attempt, Override one) {
        jdbc.sql("""
                insert into assessment_override (attempt_id, no, share, reason, given_at, given_by) values (?, ?, ?, ?, ?, ?)
                on duplicate key update share = values(share), reason = values(reason), given_at = values(given_at),
                  given_by = values(given_by)
                """)
                .params(
                        Ids.bytes(attempt.value()),
                        one.no(),
                        one.share(),
                        one.reason(),
                        Columns.at(one.givenAt()),
                        Ids.bytes(one.givenBy().value()))
                .update();
    }

    void take(AttemptId attempt, int no) {
        jdbc.sql("delete from assessment_override where attempt_id = ? and no = ?")
                .params(Ids.bytes(attempt.value()), no)
                .update();
    }

    private static Override read(ResultSet row, int number) throws SQLException {
        return new Override(
                row.getInt("no"),
                row.getBigDecimal("share"),
                row.getString("reason"),
                Columns.instant(row, "given_at"),
                new AccountId(Columns.id(row, "given_by")));
    }
}
