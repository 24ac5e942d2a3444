package vn.hocso.assessment.integrity;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** When attempts were last looked through, in the database. */
@Component
class IntegrityChecks {

    private final JdbcClient jdbc;

    IntegrityChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Check(Instant at, AccountId by, int people, long pairs, int timed) {}

    Optional<Check> find(QuizId quiz) {
        return jdbc.sql("""
                        select checked_at, checked_by, people, pairs, timed from assessment_integrity_check where quiz_id = ?
                        """)
                .param(Ids.bytes(quiz.value()))
                .query((row, number) -> new Check(
                        Columns.instant(row, "checked_at"),
                        new AccountId(Columns.id(row, "checked_by")),
                        row.getInt("people"),
                        row.getLong("pairs"),
                        row.getInt("timed")))
                .optional();
    }

    void put(QuizId quiz, Check check) {
        jdbc.sql("""
                        insert into assessment_integrity_check (quiz_id, checked_at, checked_by, people, pairs, timed)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update checked_at = values(checked_at), checked_by = values(checked_by),
                          people = values(people), pairs = values(pairs), timed = values(timed)
                        """)
                .params(
                        Ids.bytes(quiz.value()),
                        Columns.at(check.at()),
                        Ids.bytes(check.by().value()),
                        check.people(),
                        check.pairs(),
                        check.timed())
                .update();
    }
}
