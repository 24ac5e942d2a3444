package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Answers in the database. Saving one is a single statement that checks the attempt is the learner's, open and in time, waits for a
 * submission that is under way, and lets the latest holder of the attempt win, and of its answers the highest sequence number.
 */
@Component
class Answers {

    /** Columns are set from left to right, so what this compares must be set last. */
    private static final String LATER = """
            values(lease) > assessment_answer.lease or (values(lease) = assessment_answer.lease and values(seq) > assessment_answer.seq)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Answers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Saves the answer unless a later one is there; false when the attempt takes it no more. */
    boolean save(AttemptId attempt, AccountId owner, int no, SaveAnswer given, boolean forwardOnly, Instant now) {
        int rows = jdbc.sql("""
                insert into assessment_answer (attempt_id, no, answer, flagged, seq, saved_at, lease)
                select a.id, ?, ?, coalesce(?, false), ?, ?, least(?, a.lease)
                from assessment_attempt a
                where a.id = ? and a.account_id = ? and a.state = 'OPEN' and (a.deadline_at is null or a.deadline_at >= ?)
                  and (not ? or not exists (select 1 from assessment_answer later where later.attempt_id = a.id and later.no > ?))
                lock in share mode
                on duplicate key update
                  answer = if(${later}, values(answer), assessment_answer.answer),
                  flagged = if(${later}, coalesce(?, assessment_answer.flagged), assessment_answer.flagged),
                  saved_at = if(${later}, values(saved_at), assessment_answer.saved_at),
                  seq = if(${later}, values(seq), assessment_answer.seq),
                  lease = greatest(assessment_answer.lease, values(lease))
                """.replace("${later}", LATER))
                .params(Arrays.<@Nullable Object>asList(
                        no,
                        given.given().toString(),
                        given.flagged(),
                        given.seq(),
                        Columns.at(now),
                        given.lease() == null ? Integer.MAX_VALUE : given.lease(),
                        Ids.bytes(attempt.value()),
                        Ids.bytes(owner.value()),
                        Columns.at(now.minus(Attempt.GRACE)),
                        forwardOnly,
                        no,
                        given.flagged()))
                .update();
        return rows > 0;
    }

    List<Answer> of(AttemptId attempt) {
        return of(List.of(attempt)).getOrDefault(attempt, List.of());
    }

    Map<AttemptId, List<Answer>> of(Collection<AttemptId> attempts) {
        Map<AttemptId, List<Answer>> found = new HashMap<>();
        jdbc.sql("""
                select attempt_id, no, answer, flagged, lease, seq, saved_at from assessment_answer
                where attempt_id in (:ids) order by attempt_id, no
                """)
                .param("ids", attempts.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(row -> {
                    found.computeIfAbsent(new AttemptId(Columns.id(row, "attempt_id")), id -> new ArrayList<>())
                            .add(new Answer(
                                    row.getInt("no"),
                                    json.readTree(row.getString("answer")),
                                    row.getBoolean("flagged"),
                                    row.getInt("lease"),
                                    row.getLong("seq"),
                                    Columns.instant(row, "saved_at")));
                });
        return found;
    }
}
