package vn.hocso.assessment.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;

/** A question with its latest revision, as read for lists. */
record QuestionRow(
        QuestionId id,
        UnitId unit,
        TopicId topicId,
        String topic,
        String type,
        Difficulty difficulty,
        QuestionStatus status,
        String stem,
        String body,
        @Nullable String explanation,
        @Nullable WrittenPicture picture,
        int revision,
        Instant updatedAt,
        UUID sharing,
        @Nullable CopiedFrom copiedFrom) {

    /** Which question it was copied from, and as that one read then. */
    record CopiedFrom(QuestionId question, UnitId unit, int revision) {}

    static final String SELECT =
            "select q.id, q.unit_id, q.topic_id, t.path as topic, q.type, q.difficulty, q.status, q.stem, r.body, r.explanation, "
                    + "r.picture_id, r.picture_description, q.revision, q.updated_at, "
                    + "q.sharing_id, q.derived_from, q.derived_revision, (select o.unit_id from assessment_question o where o.id = q.derived_from) as derived_unit ";
    static final String REVISION =
            "join assessment_question_revision r on r.question_id = q.id and r.revision = q.revision ";
    static final String FROM = "from assessment_question q join assessment_topic t on t.id = q.topic_id " + REVISION;

    static QuestionRow read(ResultSet row, int number) throws SQLException {
        return new QuestionRow(
                new QuestionId(Columns.id(row, "id")),
                new UnitId(Columns.id(row, "unit_id")),
                new TopicId(Columns.id(row, "topic_id")),
                row.getString("topic"),
                row.getString("type"),
                Difficulty.valueOf(row.getString("difficulty")),
                QuestionStatus.valueOf(row.getString("status")),
                row.getString("stem"),
                row.getString("body"),
                row.getString("explanation"),
                QuestionRevisions.picture(row),
                row.getInt("revision"),
                Columns.instant(row, "updated_at"),
                Columns.id(row, "sharing_id"),
                copiedFrom(row));
    }

    private static @Nullable CopiedFrom copiedFrom(ResultSet row) throws SQLException {
        UUID original = Columns.idOrNull(row, "derived_from");
        return original == null
                ? null
                : new CopiedFrom(
                        new QuestionId(original),
                        new UnitId(Columns.id(row, "derived_unit")),
                        row.getInt("derived_revision"));
    }

    Shelf shelf() {
        return new Shelf(unit, sharing);
    }
}
