package vn.hocso.assessment.analysis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.analysis.Sitting.ItemKey;
import vn.hocso.assessment.question.Choices;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Reads what is analysed: people's first attempts at a quiz that are handed in and marked as a whole, the latest first up to a limit. Only the
 * first counts, since whoever tries again has seen questions and perhaps answers before. A fixed number of statements for each five hundred.
 */
@Component
class SittingReads {

    static final int MOST = 2_000;
    private static final int SLICE = 500;
    private static final String FIRST =
            " a.number = 1 and a.state in ('SUBMITTED', 'TIMED_OUT') and not a.awaits_marking and a.told";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SittingReads(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Sitting> ofQuiz(QuizId quiz) {
        return sittings(jdbc.sql("select a.id from assessment_attempt a where a.quiz_id = ? and" + FIRST
                        + " order by a.submitted_at desc, a.id limit ?")
                .params(Ids.bytes(quiz.value()), MOST)
                .query((row, number) -> Columns.id(row, "id"))
                .list());
    }

    /** Sittings of any quiz that asked the question. */
    List<Sitting> ofQuestion(QuestionId question) {
        return sittings(jdbc.sql(
                        "select a.id from assessment_item_outcome o join assessment_attempt a on a.id = o.attempt_id where o.question_id = ? and"
                                + FIRST + " order by a.submitted_at desc, a.id limit ?")
                .params(Ids.bytes(question.value()), MOST)
                .query((row, number) -> Columns.id(row, "id"))
                .list());
    }

    private List<Sitting> sittings(List<UUID> latestFirst) {
        Map<UUID, Map<ItemKey, Double>> shares = new LinkedHashMap<>();
        latestFirst.reversed().forEach(attempt -> shares.put(attempt, new LinkedHashMap<>()));
        for (List<UUID> slice : slices(latestFirst)) {
            jdbc.sql(
                            "select attempt_id, question_id, revision, share from assessment_item_outcome where attempt_id in ("
                                    + marks(slice.size()) + ") order by attempt_id, no")
                    .params(bytes(slice))
                    .query(row -> {
                        shares.getOrDefault(Columns.id(row, "attempt_id"), new HashMap<>())
                                .put(key(row), row.getDouble("share"));
                    });
        }
        return shares.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> new Sitting(one.getKey(), one.getValue()))
                .toList();
    }

    /** What a question said at a revision, and whether it still says so. */
    record Wording(ItemKey key, String type, String topic, String stem, boolean latest, List<Choices.Option> options) {}

    Map<ItemKey, Wording> wordings(Collection<ItemKey> items) {
        Set<UUID> questions = items.stream().map(ItemKey::question).collect(Collectors.toSet());
        Map<ItemKey, Wording> wordings = new HashMap<>();
        for (List<UUID> slice : slices(List.copyOf(questions))) {
            jdbc.sql("""
                            select r.question_id, r.revision, r.type, t.path as topic, r.stem, r.body, q.revision = r.revision as latest
                            from assessment_question_revision r join assessment_question q on q.id = r.question_id
                              join assessment_topic t on t.id = q.topic_id
                            where r.question_id in (""" + marks(slice.size()) + ")").params(bytes(slice)).query(row -> {
                wordings.put(
                        key(row),
                        new Wording(
                                key(row),
                                row.getString("type"),
                                row.getString("topic"),
                                row.getString("stem"),
                                row.getBoolean("latest"),
                                Choices.optionsIfAny(json.readTree(row.getString("body")))));
            });
        }
        return wordings;
    }

    /** Which options were chosen, by item and attempt; only of the questions named. */
    Map<ItemKey, Map<UUID, Set<UUID>>> chosen(List<Sitting> sittings, Set<UUID> questions) {
        Map<ItemKey, Map<UUID, Set<UUID>>> chosen = new HashMap<>();
        if (questions.isEmpty()) {
            return chosen;
        }
        for (List<UUID> slice : slices(sittings.stream().map(Sitting::attempt).toList())) {
            List<Object> params = new ArrayList<>(bytes(slice));
            params.addAll(bytes(List.copyOf(questions)));
            jdbc.sql("""
                            select o.attempt_id, o.question_id, o.revision, a.answer
                            from assessment_item_outcome o join assessment_answer a on a.attempt_id = o.attempt_id and a.no = o.no
                            where o.attempt_id in (%s) and o.question_id in (%s)
                            """.formatted(marks(slice.size()), marks(questions.size())))
                    .params(params)
                    .query(row -> {
                        chosen.computeIfAbsent(key(row), first -> new HashMap<>())
                                .put(
                                        Columns.id(row, "attempt_id"),
                                        Choices.chosenIfAny(json.readTree(row.getString("answer"))));
                    });
        }
        return chosen;
    }

    private static ItemKey key(ResultSet row) throws SQLException {
        return new ItemKey(Columns.id(row, "question_id"), row.getInt("revision"));
    }

    private static List<List<UUID>> slices(List<UUID> ids) {
        List<List<UUID>> slices = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SLICE) {
            slices.add(ids.subList(from, Math.min(from + SLICE, ids.size())));
        }
        return slices;
    }

    private static List<Object> bytes(List<UUID> ids) {
        return ids.stream().map(id -> (Object) Ids.bytes(id)).toList();
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
