package vn.hocso.assessment.attempt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.AttemptId;
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

    AnswerKey of(AttemptId id) {
        return jdbc.sql("select answer_key from assessment_key where attempt_id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, number) -> json.readValue(row.getString("answer_key"), AnswerKey.class))
                .single();
    }
}
