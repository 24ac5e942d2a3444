package vn.hocso.assessment.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.TopicTree.Step.Merged;
import vn.hocso.assessment.bank.TopicTree.Step.Moved;
import vn.hocso.assessment.bank.TopicTree.Topic;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Where topics are kept. */
@Component
class TopicStore {

    private final JdbcClient jdbc;

    TopicStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TopicTree tree(UnitId unit) {
        return Objects.requireNonNull(trees(Set.of(unit), "").get(unit));
    }

    /** The tree, which nobody else changes until the transaction ends. */
    TopicTree lockedTree(UnitId unit) {
        return Objects.requireNonNull(trees(Set.of(unit), " for update").get(unit));
    }

    /** The trees of several banks, in two statements. */
    Map<UnitId, TopicTree> trees(Set<UnitId> units) {
        return units.isEmpty() ? Map.of() : trees(units, "");
    }

    private Map<UnitId, TopicTree> trees(Set<UnitId> units, String lock) {
        String within = " where unit_id in (" + String.join(",", Collections.nCopies(units.size(), "?")) + ")";
        List<Object> params =
                units.stream().map(unit -> (Object) Ids.bytes(unit.value())).toList();
        Map<UnitId, List<Topic>> topics = new HashMap<>();
        jdbc.sql("select unit_id, id, path from assessment_topic" + within + " order by id" + lock)
                .params(params)
                .query((RowCallbackHandler) row -> topics.computeIfAbsent(unit(row), first -> new ArrayList<>())
                        .add(topic(row, 0)));
        Map<UnitId, Map<String, TopicId>> former = new HashMap<>();
        jdbc.sql("select unit_id, path_key, topic_id from assessment_topic_former" + within)
                .params(params)
                .query((RowCallbackHandler) row -> former.computeIfAbsent(unit(row), first -> new HashMap<>())
                        .put(row.getString("path_key"), new TopicId(Columns.id(row, "topic_id"))));
        return units.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        unit -> new TopicTree(
                                topics.getOrDefault(unit, List.of()), former.getOrDefault(unit, Map.of()))));
    }

    Optional<UnitId> unitOf(TopicId id) {
        return jdbc.sql("select unit_id from assessment_topic where id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, number) -> unit(row))
                .optional();
    }

    /** The topic at a path, which nobody merges away until the transaction ends. */
    Optional<Topic> held(UnitId unit, String path) {
        return jdbc.sql("select id, path from assessment_topic where unit_id = ? and path_key = ? lock in share mode")
                .params(Ids.bytes(unit.value()), Topics.key(path))
                .query(TopicStore::topic)
                .optional();
    }

    /** Adds the topic and answers it, unless somebody else just did. */
    Optional<TopicId> add(UnitId unit, String path) {
        TopicId id = new TopicId(Ids.next());
        int added = jdbc.sql("insert ignore into assessment_topic (id, unit_id, path, path_key) values (?, ?, ?, ?)")
                .params(Ids.bytes(id.value()), Ids.bytes(unit.value()), path, Topics.key(path))
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Those of the topics in which no question stands, and which nobody gave another name or place. */
    Set<TopicId> untouched(UnitId unit, Collection<TopicId> topics) {
        if (topics.isEmpty()) {
            return Set.of();
        }
        List<Object> params = new ArrayList<>(List.of(Ids.bytes(unit.value())));
        topics.forEach(topic -> params.add(Ids.bytes(topic.value())));
        return Set.copyOf(jdbc.sql("""
                        select t.id, t.path from assessment_topic t where t.unit_id = ? and t.id in (%s)
                          and not exists (select 1 from assessment_question q where q.topic_id = t.id)
                          and not exists (select 1 from assessment_topic_former f where f.topic_id = t.id)
                        """.formatted(String.join(",", Collections.nCopies(topics.size(), "?"))))
                .params(params)
                .query((row, number) -> topic(row, number).id())
                .list());
    }

    void move(UnitId unit, Moved step) {
        jdbc.sql("delete from assessment_topic_former where unit_id = ? and path_key = ?")
                .params(Ids.bytes(unit.value()), Topics.key(step.path()))
                .update();
        jdbc.sql("update assessment_topic set path = ?, path_key = ? where id = ?")
                .params(
                        step.path(),
                        Topics.key(step.path()),
                        Ids.bytes(step.topic().id().value()))
                .update();
        if (!step.topic().key().equals(Topics.key(step.path()))) {
            remember(unit, step.topic(), step.topic().id());
        }
    }

    /** Gives its questions and former names to the other and takes it away. */
    void merge(UnitId unit, Merged step) {
        byte[] from = Ids.bytes(step.topic().id().value());
        byte[] into = Ids.bytes(step.into().id().value());
        jdbc.sql("update assessment_question set topic_id = ? where topic_id = ?")
                .params(into, from)
                .update();
        jdbc.sql("update assessment_topic_former set topic_id = ? where topic_id = ?")
                .params(into, from)
                .update();
        delete(step.topic());
        remember(unit, step.topic(), step.into().id());
    }

    void delete(Topic topic) {
        jdbc.sql("delete from assessment_topic where id = ?")
                .param(Ids.bytes(topic.id().value()))
                .update();
    }

    private void remember(UnitId unit, Topic topic, TopicId now) {
        jdbc.sql("insert into assessment_topic_former (unit_id, path_key, topic_id) values (?, ?, ?)")
                .params(Ids.bytes(unit.value()), topic.key(), Ids.bytes(now.value()))
                .update();
    }

    private static UnitId unit(ResultSet row) throws SQLException {
        return new UnitId(Columns.id(row, "unit_id"));
    }

    private static Topic topic(ResultSet row, int number) throws SQLException {
        return new Topic(new TopicId(Columns.id(row, "id")), row.getString("path"));
    }
}
