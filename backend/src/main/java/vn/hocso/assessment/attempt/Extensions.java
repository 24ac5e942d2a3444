package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Extensions in the database, at most one for a learner and a quiz. */
@Component
class Extensions {

    private static final String SELECT = """
            select enrolment_id, account_id, time_percent, extra_minutes, closes_at, extra_attempts, reason, given_at
            from assessment_extension where quiz_id = ?\s""";

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An extension with whose it is and why. */
    record Given(EnrolmentId enrolmentId, AccountId accountId, Extension extension, String reason, Instant givenAt) {}

    Optional<Given> find(QuizId quiz, EnrolmentId enrolment) {
        return jdbc.sql(SELECT + "and enrolment_id = ?")
                .params(Ids.bytes(quiz.value()), Ids.bytes(enrolment.value()))
                .query(Extensions::read)
                .optional();
    }

    Extension of(QuizId quiz, EnrolmentId enrolment) {
        return find(quiz, enrolment).map(Given::extension).orElse(Extension.NONE);
    }

    void give(QuizId quiz, Given given, AccountId by) {
        Extension extension = given.extension();
        jdbc.sql("""
                insert into assessment_extension (quiz_id, enrolment_id, account_id, time_percent, extra_minutes, closes_at,
                  extra_attempts, reason, given_at, given_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update time_percent = values(time_percent), extra_minutes = values(extra_minutes),
                  closes_at = values(closes_at), extra_attempts = values(extra_attempts), reason = values(reason),
                  given_at = values(given_at), given_by = values(given_by)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(quiz.value()),
                        Ids.bytes(given.enrolmentId().value()),
                        Ids.bytes(given.accountId().value()),
                        extension.timePercent(),
                        extension.extraMinutes(),
                        Columns.atOrNull(extension.closesAt()),
                        extension.extraAttempts(),
                        given.reason(),
                        Columns.at(given.givenAt()),
                        Ids.bytes(by.value())))
                .update();
    }

    void take(QuizId quiz, EnrolmentId enrolment) {
        jdbc.sql("delete from assessment_extension where quiz_id = ? and enrolment_id = ?")
                .params(Ids.bytes(quiz.value()), Ids.bytes(enrolment.value()))
                .update();
    }

    private static Given read(ResultSet row, int number) throws SQLException {
        return new Given(
                new EnrolmentId(Columns.id(row, "enrolment_id")),
                new AccountId(Columns.id(row, "account_id")),
                new Extension(
                        row.getInt("time_percent"),
                        row.getInt("extra_minutes"),
                        Columns.instantOrNull(row, "closes_at"),
                        row.getInt("extra_attempts")),
                row.getString("reason"),
                Columns.instant(row, "given_at"));
    }
}
