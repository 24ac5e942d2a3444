package vn.hocso.assessment.bank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.competency.CompetencyId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Reads and writes many questions at once, five hundred in a statement, and keeps what they were. */
@Component
class QuestionEditRows {

    private static final int SLICE = 500;

    private final JdbcClient jdbc;
    private final QuestionCompetencies tags;

    QuestionEditRows(JdbcClient jdbc, QuestionCompetencies tags) {
        this.jdbc = jdbc;
        this.tags = tags;
    }

    /**
     * How a question is sorted and shared, and whether it may be drawn.
     *
     * @param described whether its picture is described, if it has one
     */
    record Standing(
            QuestionId id,
            Shelf shelf,
            String topic,
            Difficulty difficulty,
            QuestionStatus status,
            Set<CompetencyId> competencies,
            boolean described,
            long version) {

        UnitId unit() {
            return shelf.bank();
        }
    }

    /**
     * @param sharing what it was shared like
     * @param leftAt the version that the change left it at
     * @param placed whether the topic is still there that it had
     */
    record Kept(QuestionId id, UUID sharing, long leftAt, boolean placed) {}

    List<Standing> of(List<QuestionId> questions) {
        return read(questions, "");
    }

    /** The same, kept from changing until the transaction ends. */
    List<Standing> locked(List<QuestionId> questions) {
        return read(questions, " for update");
    }

    private List<Standing> read(List<QuestionId> questions, String lock) {
        List<Standing> found = new ArrayList<>();
        for (List<QuestionId> slice : slices(questions)) {
            Map<QuestionId, Set<CompetencyId>> about = tags.of(slice);
            found.addAll(jdbc.sql("""
                            select q.id, q.unit_id, q.sharing_id, t.path as topic, q.difficulty, q.status, q.version,
                              r.picture_id is null or r.picture_description is not null as described
                            from assessment_question q join assessment_topic t on t.id = q.topic_id
                              join assessment_question_revision r on r.question_id = q.id and r.revision = q.revision
                            where q.id in (%s) order by q.id
                            """.formatted(marks(slice)) + lock)
                    .params(bytes(slice))
                    .query((row, number) -> new Standing(
                            new QuestionId(Columns.id(row, "id")),
                            new Shelf(new UnitId(Columns.id(row, "unit_id")), Columns.id(row, "sharing_id")),
                            row.getString("topic"),
                            Difficulty.valueOf(row.getString("difficulty")),
                            QuestionStatus.valueOf(row.getString("status")),
                            about.getOrDefault(new QuestionId(Columns.id(row, "id")), Set.of()),
                            row.getBoolean("described"),
                            row.getLong("version")))
                    .list());
        }
        return found;
    }

    /** Keeps what the questions are before a change that raises their version by one. */
    void keep(UUID edit, AccountId by, Instant at, List<Standing> questions, boolean competencies) {
        jdbc.sql("insert into assessment_question_edit (id, made_by, made_at, competencies) values (?, ?, ?, ?)")
                .params(Ids.bytes(edit), Ids.bytes(by.value()), Columns.at(at), competencies)
                .update();
        for (List<QuestionId> slice : slices(ids(questions))) {
            List<Object> params = new ArrayList<>(List.of(Ids.bytes(edit)));
            params.addAll(bytes(slice));
            jdbc.sql("""
                            insert into assessment_question_edit_row (edit_id, question_id, topic_id, difficulty, status, sharing_id, left_at)
                            select ?, id, topic_id, difficulty, status, sharing_id, version + 1 from assessment_question where id in (%s)
                            """.formatted(marks(slice))).params(params).update();
            if (competencies) {
                tags.keep(edit, slice);
            }
        }
    }

    void tag(List<Standing> questions, @Nullable CompetencyId added, @Nullable CompetencyId removed) {
        slices(ids(questions)).forEach(slice -> tags.change(slice, added, removed));
    }

    /** Sets what is not null. */
    void change(
            List<Standing> questions,
            @Nullable TopicId topic,
            @Nullable Difficulty difficulty,
            @Nullable QuestionStatus status,
            @Nullable UUID sharing,
            AccountId by,
            Instant at) {
        for (List<QuestionId> slice : slices(ids(questions))) {
            List<@Nullable Object> params = new ArrayList<>(Arrays.<@Nullable Object>asList(
                    Columns.idOrNull(topic == null ? null : topic.value()),
                    difficulty == null ? null : difficulty.name(),
                    status == null ? null : status.name(),
                    Columns.idOrNull(sharing),
                    Columns.at(at),
                    Ids.bytes(by.value())));
            params.addAll(bytes(slice));
            jdbc.sql("""
                            update assessment_question
                            set topic_id = coalesce(?, topic_id), difficulty = coalesce(?, difficulty), status = coalesce(?, status), sharing_id = coalesce(?, sharing_id),
                              version = version + 1, updated_at = ?, updated_by = ?
                            where id in (%s)
                            """.formatted(marks(slice))).params(params).update();
        }
    }

    /** What a change of the person's was made to, unless it was taken back already; it counts as taken back from now on. */
    Optional<List<Kept>> undo(UUID edit, AccountId by, Instant at) {
        int found = jdbc.sql(
                        "update assessment_question_edit set undone_at = ? where id = ? and made_by = ? and undone_at is null")
                .params(Columns.at(at), Ids.bytes(edit), Ids.bytes(by.value()))
                .update();
        return found == 0
                ? Optional.empty()
                : Optional.of(jdbc.sql("""
                        select r.question_id, r.sharing_id, r.left_at, t.id is not null as placed
                        from assessment_question_edit_row r left join assessment_topic t on t.id = r.topic_id where r.edit_id = ?
                        """)
                        .param(Ids.bytes(edit))
                        .query((row, number) -> new Kept(
                                new QuestionId(Columns.id(row, "question_id")),
                                Columns.id(row, "sharing_id"),
                                row.getLong("left_at"),
                                row.getBoolean("placed")))
                        .list());
    }

    /** Puts back what is kept of these, but where the topic is gone, and tells how many. */
    int restore(UUID edit, List<Standing> questions, AccountId by, Instant at) {
        int restored = 0;
        boolean competencies = jdbc.sql("select competencies from assessment_question_edit where id = ?")
                .param(Ids.bytes(edit))
                .query(Boolean.class)
                .single();
        for (List<QuestionId> slice : slices(ids(questions))) {
            List<Object> params = new ArrayList<>(List.of(Columns.at(at), Ids.bytes(by.value()), Ids.bytes(edit)));
            params.addAll(bytes(slice));
            restored += jdbc.sql("""
                            update assessment_question q
                              join assessment_question_edit_row r on r.question_id = q.id
                              join assessment_topic t on t.id = r.topic_id
                            set q.topic_id = r.topic_id, q.difficulty = r.difficulty, q.status = r.status, q.sharing_id = r.sharing_id,
                              q.version = q.version + 1, q.updated_at = ?, q.updated_by = ?
                            where r.edit_id = ? and q.id in (%s)
                            """.formatted(marks(slice))).params(params).update();
            if (competencies) {
                tags.restore(edit, slice);
            }
        }
        return restored;
    }

    void forgetBefore(Instant time) {
        jdbc.sql("delete from assessment_question_edit where made_at < ?")
                .param(Columns.at(time))
                .update();
    }

    private static List<QuestionId> ids(List<Standing> questions) {
        return questions.stream().map(Standing::id).toList();
    }

    private static List<List<QuestionId>> slices(List<QuestionId> ids) {
        List<List<QuestionId>> slices = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SLICE) {
            slices.add(ids.subList(from, Math.min(from + SLICE, ids.size())));
        }
        return slices;
    }

    private static List<Object> bytes(List<QuestionId> ids) {
        return ids.stream().map(id -> (Object) Ids.bytes(id.value())).toList();
    }

    private static String marks(List<QuestionId> ids) {
        return String.join(",", Collections.nCopies(ids.size(), "?"));
    }
}
