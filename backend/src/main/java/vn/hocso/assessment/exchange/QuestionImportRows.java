package vn.hocso.assessment.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.exchange.CheckedQuestion.Outcome;
import vn.hocso.assessment.exchange.CheckedQuestion.Verdict;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;

/** The questions of imports, and which content is in which bank already. */
@Repository
class QuestionImportRows {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final JsonMapper json;

    QuestionImportRows(JdbcClient jdbc, JdbcTemplate batch, JsonMapper json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** A row with what became of it. */
    record Row(
            CheckedQuestion checked,
            @Nullable Outcome outcome,
            @Nullable QuestionId questionId) {}

    /** What was done with a row. */
    record Written(int number, Outcome outcome, @Nullable QuestionId questionId) {}

    void insert(UUID id, List<CheckedQuestion> questions) {
        batch.batchUpdate(
                "insert into assessment_import_row (import_id, row_no, content, fingerprint, verdict) values (?, ?, ?, ?, ?)",
                questions.stream()
                        .map(one -> new Object[] {
                            Ids.bytes(id),
                            one.number(),
                            json.writeValueAsString(one.question()),
                            one.print(),
                            one.verdict().name()
                        })
                        .toList());
    }

    /** The prints among the given ones that are in the bank, as hexadecimal numbers. */
    Set<String> known(UnitId unit, List<byte[]> prints) {
        Set<String> known = new HashSet<>();
        for (int from = 0; from < prints.size(); from += AT_ONCE) {
            List<byte[]> some = prints.subList(from, Math.min(prints.size(), from + AT_ONCE));
            known.addAll(jdbc.sql(
                            "select fingerprint from assessment_imported_question where unit_id = ? and fingerprint in ("
                                    + String.join(",", Collections.nCopies(some.size(), "?")) + ")")
                    .params(Stream.concat(Stream.of(Ids.bytes(unit.value())), some.stream())
                            .toList())
                    .query((row, number) -> HexFormat.of().formatHex(row.getBytes(1)))
                    .list());
        }
        return known;
    }

    void remember(UnitId unit, byte[] print, QuestionId question) {
        jdbc.sql("insert into assessment_imported_question (unit_id, fingerprint, question_id) values (?, ?, ?)")
                .params(Ids.bytes(unit.value()), print, Ids.bytes(question.value()))
                .update();
    }

    void remember(UUID id, List<TopicId> topics) {
        batch.batchUpdate(
                "insert ignore into assessment_import_topic (import_id, topic_id) values (?, ?)",
                topics.stream()
                        .map(topic -> new Object[] {Ids.bytes(id), Ids.bytes(topic.value())})
                        .toList());
    }

    /** The topics that the import made and that are still there. */
    List<TopicId> topics(UUID id) {
        return jdbc.sql("select topic_id from assessment_import_topic where import_id = ?")
                .param(Ids.bytes(id))
                .query((row, number) -> new TopicId(Columns.id(row, "topic_id")))
                .list();
    }

    /** What the import added to the bank and was not taken back yet. */
    List<Created> created(UUID id) {
        return jdbc.sql("""
                        select r.row_no, r.question_id, left(q.stem, 200) as stem
                        from assessment_import_row r join assessment_question q on q.id = r.question_id
                        where r.import_id = ? and r.outcome = 'CREATED' order by r.row_no
                        """)
                .param(Ids.bytes(id))
                .query((row, number) -> new Created(
                        row.getInt("row_no"), new QuestionId(Columns.id(row, "question_id")), row.getString("stem")))
                .list();
    }

    /** A question that an import added. */
    record Created(int number, QuestionId questionId, String stem) {}

    /** Forgets that the questions were brought, so that they may be once more. */
    void takenBack(UUID id, List<QuestionId> questions) {
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<QuestionId> some = questions.subList(from, Math.min(questions.size(), from + AT_ONCE));
            String which = " where question_id in (" + String.join(",", Collections.nCopies(some.size(), "?")) + ")";
            List<Object> ids =
                    some.stream().map(one -> (Object) Ids.bytes(one.value())).toList();
            jdbc.sql("delete from assessment_imported_question" + which)
                    .params(ids)
                    .update();
            jdbc.sql("update assessment_import_row set outcome = 'TAKEN_BACK', question_id = null" + which
                            + " and import_id = ?")
                    .params(ids)
                    .param(Ids.bytes(id))
                    .update();
        }
    }

    /** Rows with which nothing was done yet. */
    List<Row> open(UUID id, int most) {
        return jdbc.sql(
                        "select * from assessment_import_row where import_id = ? and outcome is null order by row_no limit ?")
                .params(Ids.bytes(id), most)
                .query(this::read)
                .list();
    }

    List<Row> after(UUID id, int number, int most) {
        return jdbc.sql(
                        "select * from assessment_import_row where import_id = ? and row_no > ? order by row_no limit ?")
                .params(Ids.bytes(id), number, most)
                .query(this::read)
                .list();
    }

    List<Row> page(UUID id, @Nullable Verdict verdict, Paging paging) {
        return jdbc.sql("select * from assessment_import_row where import_id = ? and (? is null or verdict = ?)"
                        + " order by row_no limit ? offset ?")
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(id), name(verdict), name(verdict), paging.size(), paging.offset()))
                .query(this::read)
                .list();
    }

    private static @Nullable String name(@Nullable Verdict verdict) {
        return verdict == null ? null : verdict.name();
    }

    void written(UUID id, List<Written> rows) {
        batch.batchUpdate(
                "update assessment_import_row set outcome = ?, question_id = ? where import_id = ? and row_no = ?",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            row.outcome().name(),
                            row.questionId() == null
                                    ? null
                                    : Ids.bytes(row.questionId().value()),
                            Ids.bytes(id),
                            row.number()
                        })
                        .toList());
    }

    Map<Verdict, Integer> verdicts(UUID id) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        jdbc.sql("select verdict, count(*) from assessment_import_row where import_id = ? group by verdict")
                .param(Ids.bytes(id))
                .query(row -> {
                    counts.put(Verdict.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    Map<Outcome, Integer> outcomes(UUID id) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        jdbc.sql(
                        "select outcome, count(*) from assessment_import_row where import_id = ? and outcome is not null group by outcome")
                .param(Ids.bytes(id))
                .query(row -> {
                    counts.put(Outcome.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** What came of several imports, in one statement. */
    Map<UUID, Map<Outcome, Integer>> outcomes(Collection<UUID> ids) {
        Map<UUID, Map<Outcome, Integer>> counts = new HashMap<>();
        if (ids.isEmpty()) {
            return counts;
        }
        jdbc.sql("select import_id, outcome, count(*) as number from assessment_import_row where outcome is not null"
                        + " and import_id in (" + String.join(",", Collections.nCopies(ids.size(), "?"))
                        + ") group by import_id, outcome")
                .params(ids.stream().map(Ids::bytes).toList())
                .query(row -> {
                    counts.computeIfAbsent(Columns.id(row, "import_id"), id -> new EnumMap<>(Outcome.class))
                            .put(Outcome.valueOf(row.getString("outcome")), row.getInt("number"));
                });
        return counts;
    }

    private Row read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        byte[] question = row.getBytes("question_id");
        return new Row(
                new CheckedQuestion(
                        row.getInt("row_no"),
                        json.readValue(row.getString("content"), ReadQuestion.class),
                        row.getBytes("fingerprint"),
                        Verdict.valueOf(row.getString("verdict"))),
                outcome == null ? null : Outcome.valueOf(outcome),
                question == null ? null : new QuestionId(Columns.id(row, "question_id")));
    }
}
