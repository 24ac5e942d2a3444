package vn.hocso.assessment.regrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.Regrading.Way;
import vn.hocso.assessment.regrade.Regrade.State;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Regrades in the database. */
@Component
class Regrades {

    private static final String SELECT = """
            select id, question_id, quiz_id, revision, way, state, reason, made_at, made_by, applied_at
            from assessment_regrade where\s""";

    private final JdbcClient jdbc;

    Regrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Regrade one) {
        QuizId quiz = one.quizId();
        jdbc.sql("""
                insert into assessment_regrade (id, question_id, quiz_id, revision, way, state, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(one.id()),
                        Ids.bytes(one.questionId().value()),
                        Columns.idOrNull(quiz == null ? null : quiz.value()),
                        one.revision(),
                        one.way().name(),
                        one.state().name(),
                        Columns.at(one.madeAt()),
                        Ids.bytes(one.madeBy().value())))
                .update();
    }

    /** Previews that somebody looked at and did not carry out; each new one takes the place of the last. */
    void forgetPreviews(AccountId by) {
        jdbc.sql("delete from assessment_regrade where made_by = ? and state = 'PREVIEWED'")
                .param(Ids.bytes(by.value()))
                .update();
    }

    Optional<Regrade> find(UUID id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(Ids.bytes(id))
                .query(Regrades::read)
                .optional();
    }

    Optional<Regrade> lock(UUID id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(Ids.bytes(id))
                .query(Regrades::read)
                .optional();
    }

    /** Those of a question that were carried out or are being so, the latest first. */
    List<Regrade> carriedOut(QuestionId question, int most) {
        return jdbc.sql(SELECT + "question_id = ? and applied_at is not null order by applied_at desc limit ?")
                .params(Ids.bytes(question.value()), most)
                .query(Regrades::read)
                .list();
    }

    void begin(UUID id, String reason, Instant at) {
        jdbc.sql("update assessment_regrade set state = 'APPLYING', reason = ?, applied_at = ? where id = ?")
                .params(reason, Columns.at(at), Ids.bytes(id))
                .update();
    }

    void done(UUID id) {
        jdbc.sql("update assessment_regrade set state = 'DONE' where id = ?")
                .param(Ids.bytes(id))
                .update();
    }

    private static Regrade read(ResultSet row, int number) throws SQLException {
        UUID quiz = Columns.idOrNull(row, "quiz_id");
        return new Regrade(
                Columns.id(row, "id"),
                new QuestionId(Columns.id(row, "question_id")),
                quiz == null ? null : new QuizId(quiz),
                row.getInt("revision"),
                Way.valueOf(row.getString("way")),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                Columns.instant(row, "made_at"),
                new AccountId(Columns.id(row, "made_by")),
                Columns.instantOrNull(row, "applied_at"));
    }
}
