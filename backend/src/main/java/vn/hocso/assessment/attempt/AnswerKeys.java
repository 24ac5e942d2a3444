package vn.hocso.assessment.attempt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuestionId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The one place that reads keys: for marking, and for a review that the rules allow. */
@Component
class AnswerKeys {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerKeys(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(AttemptId id, AnswerKey key) {
        jdbc.sql("insert into assessment_key (attempt_id, answer_key) values (?, ?)")
                .params(Ids.bytes(id.value()), json.writeValueAsString(key))
                .update();
    }

    /** What the learner was asked in recent attempts, whatever the quiz. */
    Set<QuestionId> seenBy(AccountId learner) {
        return jdbc
                .sql("""
                        select k.answer_key from assessment_key k join assessment_attempt a on a.id = k.attempt_id
                        where a.account_id = ? order by a.started_at desc limit 50
                        """)
                .param(Ids.bytes(learner.value()))
                .query((row, number) -> json.readValue(row.getString("answer_key"), AnswerKey.class))
                .list()
                .stream()
                .flatMap(key -> key.entries().stream())
                .map(AnswerKey.Entry::questionId)
                .collect(Collectors.toSet());
    }

    AnswerKey of(AttemptId id) {
        return Objects.requireNonNull(of(List.of(id)).get(id));
    }

    Map<AttemptId, AnswerKey> of(Collection<AttemptId> ids) {
        Map<AttemptId, AnswerKey> found = new HashMap<>();
        jdbc.sql("select attempt_id, answer_key from assessment_key where attempt_id in (:ids)")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(row -> {
                    found.put(
                            new AttemptId(Columns.id(row, "attempt_id")),
                            json.readValue(row.getString("answer_key"), AnswerKey.class));
                });
        return found;
    }

    void change(AttemptId id, AnswerKey key) {
        jdbc.sql("update assessment_key set answer_key = ? where attempt_id = ?")
                .params(json.writeValueAsString(key), Ids.bytes(id.value()))
                .update();
    }
}
