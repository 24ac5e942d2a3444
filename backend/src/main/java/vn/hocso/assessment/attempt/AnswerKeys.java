package vn.hocso.assessment.attempt;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuestionId;
import vn.hocso.identity.AccountId;
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
        return jdbc.sql("select answer_key from assessment_key where attempt_id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, number) -> json.readValue(row.getString("answer_key"), AnswerKey.class))
                .single();
    }
}
