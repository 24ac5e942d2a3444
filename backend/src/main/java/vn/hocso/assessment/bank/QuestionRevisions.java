package vn.hocso.assessment.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

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

    void add(
            Question question,
            String topic,
            JsonNode body,
            @Nullable String explanation,
            @Nullable WrittenPicture picture,
            AccountId by,
            Instant at) {
        jdbc.sql("""
                insert into assessment_question_revision
                  (question_id, revision, type, topic, stem, body, explanation, picture_id, picture_description, made_at, made_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(question.id().value()),
                        question.revision(),
                        question.type(),
                        topic,
                        question.stem(),
                        body.toString(),
                        explanation,
                        picture == null ? null : Ids.bytes(picture.mediaId()),
                        picture == null ? null : picture.description(),
                        Columns.at(at),
                        Ids.bytes(by.value())))
                .update();
    }

    /** The picture of the question as it reads now. */
    @Nullable
    WrittenPicture picture(Question question) {
        return jdbc.sql(
                        "select picture_id, picture_description from assessment_question_revision where question_id = ? and revision = ?")
                .params(Ids.bytes(question.id().value()), question.revision())
                .query((row, number) -> Optional.ofNullable(picture(row)))
                .single()
                .orElse(null);
    }

    static @Nullable WrittenPicture picture(ResultSet row) throws SQLException {
        UUID id = Columns.idOrNull(row, "picture_id");
        return id == null ? null : new WrittenPicture(id, row.getString("picture_description"));
    }
}
