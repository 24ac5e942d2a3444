package vn.hocso.assessment.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** What the tree of topics shows: a bank's topics in the order of their names, each with the questions under it and all below. */
@Component
class TopicReads {

    private final JdbcClient jdbc;
    private final BankPolicy policy;
    private final Units units;

    TopicReads(JdbcClient jdbc, BankPolicy policy, Units units) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.units = units;
    }

    /** A bank the actor may look into, with the number of its questions. */
    record BankView(UnitRef unit, int questions) {}

    record TopicTreeView(UnitRef unit, int questions, List<TopicView> topics, Set<Ability> abilities) {}

    /**
     * A topic.
     *
     * @param topic its whole path
     * @param questions under it and all below, whatever their status
     * @param approved those of them that quizzes may draw
     */
    record TopicView(TopicId topicId, String topic, int questions, int approved) {}

    /** A topic with approved questions, as rules of quizzes choose from. */
    record TopicCount(String topic, int count) {}

    private record Own(TopicId id, String path, int questions, int approved) {}

    private record Counted(UnitId unit, int questions) {

        static Counted read(ResultSet row, int number) throws SQLException {
            return new Counted(new UnitId(Columns.id(row, "unit_id")), row.getInt("questions"));
        }
    }

    List<BankView> banks(Actor actor) {
        policy.requireMaySeeAny(actor);
        List<Counted> counted = jdbc.sql(
                        "select unit_id, count(*) as questions from assessment_question group by unit_id")
                .query(Counted::read)
                .list();
        return named(
                counted,
                policy.visible(actor, counted.stream().map(Counted::unit).toList()));
    }

    /** The banks with questions that quizzes of the unit may ask, its own and those of others, with the number of such questions. */
    List<BankView> banksUsableBy(Actor actor, UnitId unit) {
        Reach reach = policy.usable(actor, unit, null);
        if (reach.isNothing()) {
            return List.of();
        }
        QuestionConditions conditions = QuestionConditions.within(reach);
        return named(
                jdbc.sql("select q.unit_id, count(*) as questions from assessment_question q" + conditions.where()
                                + " group by q.unit_id")
                        .params(conditions.params())
                        .query(Counted::read)
                        .list(),
                Set.copyOf(reach.banks()));
    }

    private List<BankView> named(List<Counted> counted, Set<UnitId> banks) {
        var named = units.byIds(banks);
        return counted.stream()
                .filter(one -> named.containsKey(one.unit()))
                .map(one -> new BankView(
                        Objects.requireNonNull(named.get(one.unit())).ref(), one.questions()))
                .sorted(Comparator.comparing(
                        one -> VietnameseText.fold(one.unit().fullName())))
                .toList();
    }

    TopicTreeView tree(Actor actor, UnitId unit) {
        policy.requireMaySee(actor, unit);
        List<Own> own = own(List.of(unit));
        return new TopicTreeView(
                units.require(unit).ref(),
                own.stream().mapToInt(Own::questions).sum(),
                summed(own),
                policy.abilities(actor, unit));
    }

    /** Topics of the units with approved questions under them; without a unit, of all that the actor may look into. */
    List<TopicCount> counts(Actor actor, @Nullable UnitId unit) {
        List<UnitId> wanted = unit != null
                ? List.of(unit)
                : jdbc.sql("select distinct unit_id from assessment_question")
                        .query((row, number) -> new UnitId(Columns.id(row, "unit_id")))
                        .list();
        return drawable(own(policy.visible(actor, wanted)));
    }

    /** The same of questions that quizzes of a unit may ask. */
    List<TopicCount> countsUsableBy(Actor actor, @Nullable UnitId bank, UnitId unit) {
        Reach reach = policy.usable(actor, unit, bank);
        return reach.isNothing() ? List.of() : drawable(own(reach.banks(), QuestionConditions.within(reach)));
    }

    private static List<TopicCount> drawable(List<Own> own) {
        return summed(own).stream()
                .filter(topic -> topic.approved() > 0)
                .map(topic -> new TopicCount(topic.topic(), topic.approved()))
                .toList();
    }

    int questionsUnder(Collection<TopicId> topics) {
        return jdbc.sql("select count(*) from assessment_question where topic_id in ("
                        + String.join(",", Collections.nCopies(topics.size(), "?")) + ")")
                .params(topics.stream()
                        .map(id -> (Object) Ids.bytes(id.value()))
                        .toList())
                .query(Integer.class)
                .single();
    }

    private List<Own> own(Collection<UnitId> banks) {
        return banks.isEmpty() ? List.of() : own(banks, "true", List.of());
    }

    private List<Own> own(Collection<UnitId> banks, QuestionConditions which) {
        return own(banks, which.all(), which.params());
    }

    /** Topics of several banks with the same path count as one. */
    private List<Own> own(Collection<UnitId> banks, String which, List<Object> params) {
        List<Object> all = new ArrayList<>(params);
        banks.forEach(unit -> all.add(Ids.bytes(unit.value())));
        return jdbc.sql("""
                        select min(t.id) as id, min(t.path) as path, count(q.id) as questions,
                          coalesce(sum(q.status = 'APPROVED'), 0) as approved
                        from assessment_topic t left join assessment_question q on q.topic_id = t.id and %s
                        where t.unit_id in (%s) group by t.path_key
                        """.formatted(which, String.join(",", Collections.nCopies(banks.size(), "?"))))
                .params(all)
                .query((row, number) -> new Own(
                        new TopicId(Columns.id(row, "id")),
                        row.getString("path"),
                        row.getInt("questions"),
                        row.getInt("approved")))
                .list();
    }

    private static List<TopicView> summed(List<Own> own) {
        Map<String, Integer> questions = new HashMap<>();
        Map<String, Integer> approved = new HashMap<>();
        own.forEach(one -> Topics.steps(Topics.key(one.path())).forEach(step -> {
            questions.merge(step, one.questions(), Integer::sum);
            approved.merge(step, one.approved(), Integer::sum);
        }));
        return own.stream()
                .map(topic -> new TopicView(
                        topic.id(),
                        topic.path(),
                        questions.getOrDefault(Topics.key(topic.path()), 0),
                        approved.getOrDefault(Topics.key(topic.path()), 0)))
                // a stroke sorts before every letter, so that a topic is followed by all below it
                .sorted(Comparator.comparing(
                        topic -> VietnameseText.fold(topic.topic()).replace('/', '\u0001')))
                .toList();
    }
}
