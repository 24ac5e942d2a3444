package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Answers in the database. Saving one is a single statement that checks the attempt is the learner's, open and in time, waits for a
 * submission that is under way, and lets the highest sequence number win.
 */
@Component
class Answers {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Answers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Saves the answer unless a later one is there; false when the attempt takes no answers any more. */
    boolean save(
            AttemptId attempt,
            AccountId owner,
            int no,
            JsonNode answer,
            @Nullable Boolean flagged,
            long seq,
            Instant now) {
        int rows = jdbc.sql("""
                insert into assessment_answer (attempt_id, no, answer, flagged, seq, saved_at)
                select a.id, ?, ?, coalesce(?, false), ?, ?
                from assessment_attempt a
                where a.id = ? and a.account_id = ? and a.state = 'OPEN' and (a.deadline_at is null or a.deadline_at >= ?)
                lock in share mode
                on duplicate key update
                  answer = if(values(seq) > assessment_answer.seq, values(answer), assessment_answer.answer),
                  flagged = if(values(seq) > assessment_answer.seq, coalesce(?, assessment_answer.flagged), assessment_answer.flagged),
                  saved_at = if(values(seq) > assessment_answer.seq, values(saved_at), assessment_answer.saved_at),
                  seq = greatest(assessment_answer.seq, values(seq))
                """)
                .params(Arrays.<@Nullable Object>asList(
                        no,
                        answer.toString(),
                        flagged,
                        seq,
                        Columns.at(now),
                        Ids.bytes(attempt.value()),
                        Ids.bytes(owner.value()),
                        Columns.at(now.minus(Attempt.GRACE)),
                        flagged))
                .update();
        return rows > 0;
    }

    List<Answer> of(AttemptId attempt) {
        return jdbc.sql(
                        "select no, answer, flagged, seq, saved_at from assessment_answer where attempt_id = ? order by no")
                .param(Ids.bytes(attempt.value()))
                .query((row, number) -> new Answer(
                        row.getInt("no"),
                        json.readTree(row.getString("answer")),
                        row.getBoolean("flagged"),
                        row.getLong("seq"),
                        Columns.instant(row, "saved_at")))
                .list();
    }
}
