package vn.hocso.assessment.bank;

import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What questions said at each revision. Rows are added and never changed, so that an attempt can always name what it asked. */
@Component
class QuestionRevisions {

    private final JdbcClient jdbc;

    QuestionRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Question question, String topic, JsonNode body, @Nullable String explanation, AccountId by, Instant at) {
        jdbc.sql("""
                insert into assessment_question_revision
                  (question_id, revision, type, topic, stem, body, explanation, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(question.id().value()),
                        question.revision(),
                        question.type(),
                        topic,
                        question.stem(),
                        body.toString(),
                        explanation,
                        Columns.at(at),
                        Ids.bytes(by.value())))
                .update();
    }
}
