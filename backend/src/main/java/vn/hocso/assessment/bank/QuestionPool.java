package vn.hocso.assessment.bank;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The approved questions of a unit, to draw papers from. */
@Component
public class QuestionPool {

    private final JdbcClient jdbc;
    private final QuestionTypes types;
    private final JsonMapper json;
    private final Random random = new SecureRandom();

    QuestionPool(JdbcClient jdbc, QuestionTypes types, JsonMapper json) {
        this.jdbc = jdbc;
        this.types = types;
        this.json = json;
    }

    /** A question drawn, as it reads now. */
    public record Drawn(
            QuestionId questionId,
            int revision,
            String type,
            String topic,
            String stem,
            JsonNode body,
            @Nullable String explanation) {}

    private record Candidate(QuestionId id, String topic, String type) {}

    public int size(UnitId unit, List<String> topics) {
        return candidates(unit, topics).size();
    }

    /** Draws at random among what asks something, taking the topics in turn so that all of them are asked about; fewer when there are fewer. */
    public List<Drawn> draw(UnitId unit, List<String> topics, int count) {
        List<Candidate> candidates = new ArrayList<>(candidates(unit, topics));
        Collections.shuffle(candidates, random);
        List<QuestionId> chosen = inTurn(candidates, topics, count);
        Map<QuestionId, Drawn> drawn = read(chosen);
        List<Drawn> paper = new ArrayList<>(
                chosen.stream().filter(drawn::containsKey).map(drawn::get).toList());
        Collections.shuffle(paper, random);
        return paper;
    }

    private static List<QuestionId> inTurn(List<Candidate> candidates, List<String> topics, int count) {
        Map<String, Deque<QuestionId>> byTopic = new LinkedHashMap<>();
        candidates.forEach(one -> byTopic.computeIfAbsent(group(one.topic(), topics), topic -> new ArrayDeque<>())
                .add(one.id()));
        List<QuestionId> chosen = new ArrayList<>();
        while (chosen.size() < count && !byTopic.isEmpty()) {
            byTopic.values().stream().limit(count - chosen.size()).forEach(questions -> chosen.add(questions.poll()));
            byTopic.values().removeIf(Deque::isEmpty);
        }
        return chosen;
    }

    private static String group(String topic, List<String> topics) {
        return topics.stream()
                .filter(one -> Topics.within(topic, one))
                .findFirst()
                .orElse(topic);
    }

    private List<Candidate> candidates(UnitId unit, List<String> topics) {
        return jdbc
                .sql("select id, topic, type from assessment_question where unit_id = ? and status = 'APPROVED'")
                .param(Ids.bytes(unit.value()))
                .query((row, number) -> new Candidate(
                        new QuestionId(Columns.id(row, "id")), row.getString("topic"), row.getString("type")))
                .list()
                .stream()
                .filter(one -> Topics.withinAny(one.topic(), topics)
                        && types.require(one.type()).counts())
                .toList();
    }

    private Map<QuestionId, Drawn> read(List<QuestionId> chosen) {
        if (chosen.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(",", Collections.nCopies(chosen.size(), "?"));
        return jdbc
                .sql(QuestionRow.SELECT + QuestionRow.FROM + "where q.id in (" + marks + ")")
                .params(chosen.stream()
                        .map(id -> (Object) Ids.bytes(id.value()))
                        .toList())
                .query(QuestionRow::read)
                .list()
                .stream()
                .map(this::drawn)
                .collect(Collectors.toMap(Drawn::questionId, one -> one));
    }

    private Drawn drawn(QuestionRow row) {
        return new Drawn(
                row.id(),
                row.revision(),
                row.type(),
                row.topic(),
                row.stem(),
                json.readTree(row.body()),
                row.explanation());
    }
}
