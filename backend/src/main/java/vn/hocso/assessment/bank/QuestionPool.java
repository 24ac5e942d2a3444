package vn.hocso.assessment.bank;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.bank.QuestionPictures.Served;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The approved questions that a unit draws papers from: those of its bank by rules, and by name those that are shared with it, too. */
@Component
public class QuestionPool {

    private final JdbcClient jdbc;
    private final TopicStore store;
    private final BankPolicy policy;
    private final Competencies competencies;
    private final QuestionTypes types;
    private final QuestionPictures pictures;
    private final JsonMapper json;
    private final Random random = new SecureRandom();

    QuestionPool(
            JdbcClient jdbc,
            TopicStore store,
            BankPolicy policy,
            Competencies competencies,
            QuestionTypes types,
            QuestionPictures pictures,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.store = store;
        this.policy = policy;
        this.competencies = competencies;
        this.types = types;
        this.pictures = pictures;
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
            @Nullable String explanation,
            @Nullable PictureView picture) {}

    /** @param topics those asked for, as they are called now */
    private record Found(List<Candidate> candidates, List<String> topics) {}

    private record Candidate(QuestionId id, String topic, String type, Difficulty difficulty) {}

    /** Which questions are asked for: these, or whatever matches; what is left empty matches everything. */
    public record Wanted(
            List<QuestionId> these,
            List<String> topics,
            List<Difficulty> difficulties,
            List<String> types,
            List<CompetencyId> competencies) {

        public static Wanted these(List<QuestionId> questions) {
            return new Wanted(questions, List.of(), List.of(), List.of(), List.of());
        }

        public static Wanted by(Section section) {
            return new Wanted(List.of(), section.topics(), section.difficulties(), section.types(), section.about());
        }

        private Wanted about(List<String> present) {
            return new Wanted(these, present, difficulties, types, competencies);
        }

        private boolean matches(Candidate one, QuestionTypes types) {
            return types.require(one.type()).counts()
                    && Topics.withinAny(one.topic(), topics)
                    && (difficulties.isEmpty() || difficulties.contains(one.difficulty()))
                    && (this.types.isEmpty() || this.types.contains(one.type()));
        }
    }

    /** Which of these questions may be named by quizzes of the unit now: its own, and those shared with it. */
    public Set<QuestionId> openTo(UnitId unit, Collection<QuestionId> questions) {
        return policy.openTo(unit, questions);
    }

    /** The approved questions that are asked for. What a published quiz names stays, whether it is still shared or not. */
    public Set<QuestionId> matching(UnitId unit, Wanted wanted) {
        return found(unit, wanted).candidates().stream().map(Candidate::id).collect(Collectors.toSet());
    }

    /**
     * Draws at random, taking the topics in turn so that all of them are asked about; fewer when there are fewer. What was taken already is
     * left out, and what should rather be kept for later comes last.
     */
    public List<QuestionId> draw(
            UnitId unit, Wanted wanted, int count, Set<QuestionId> taken, Set<QuestionId> ratherLater) {
        Found found = found(unit, wanted);
        List<Candidate> candidates = new ArrayList<>(found.candidates());
        candidates.removeIf(one -> taken.contains(one.id()));
        Collections.shuffle(candidates, random);
        Map<Boolean, List<Candidate>> later =
                candidates.stream().collect(Collectors.partitioningBy(one -> ratherLater.contains(one.id())));
        List<QuestionId> chosen = new ArrayList<>(inTurn(later.getOrDefault(false, List.of()), found.topics(), count));
        chosen.addAll(inTurn(later.getOrDefault(true, List.of()), found.topics(), count - chosen.size()));
        return chosen;
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

    /** What the topics that rules name are called now. */
    public UnaryOperator<List<String>> presentNames(UnitId unit) {
        return names(store.tree(unit));
    }

    /** The same for several banks. */
    public Map<UnitId, UnaryOperator<List<String>>> presentNames(Set<UnitId> units) {
        return store.trees(units).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> names(one.getValue())));
    }

    private static UnaryOperator<List<String>> names(TopicTree tree) {
        return topics -> topics.stream().map(tree::present).distinct().toList();
    }

    private Found found(UnitId unit, Wanted wanted) {
        if (!wanted.these().isEmpty()) {
            return new Found(approved("q.id", ids(wanted.these()), List.of()), List.of());
        }
        List<Candidate> approved = approved("q.unit_id", List.of(Ids.bytes(unit.value())), wanted.competencies());
        Wanted present = wanted.about(
                known(wanted.topics(), approved)
                        ? wanted.topics()
                        : presentNames(unit).apply(wanted.topics()));
        return new Found(
                approved.stream().filter(one -> present.matches(one, types)).toList(), present.topics());
    }

    private List<Candidate> approved(String column, List<Object> among, List<CompetencyId> about) {
        List<Object> params = new ArrayList<>(among);
        List<Object> within = about.isEmpty()
                ? List.of()
                : competencies.within(about).stream()
                        .map(one -> (Object) Ids.bytes(one.value()))
                        .toList();
        if (!about.isEmpty() && within.isEmpty()) {
            return List.of();
        }
        params.addAll(within);
        return jdbc.sql("""
                        select q.id, t.path as topic, q.type, q.difficulty
                        from assessment_question q join assessment_topic t on t.id = q.topic_id
                        where q.status = 'APPROVED' and %s in (%s) %s
                        """.formatted(
                                column,
                                marks(among.size()),
                                within.isEmpty()
                                        ? ""
                                        : "and exists (select 1 from assessment_question_competency c where c.question_id = q.id"
                                                + " and c.competency_id in (" + marks(within.size()) + "))"))
                .params(params)
                .query((row, number) -> new Candidate(
                        new QuestionId(Columns.id(row, "id")),
                        row.getString("topic"),
                        row.getString("type"),
                        Difficulty.valueOf(row.getString("difficulty"))))
                .list();
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }

    private static List<Object> ids(Collection<QuestionId> questions) {
        return questions.stream().map(id -> (Object) Ids.bytes(id.value())).toList();
    }

    /** A topic that something stands under is called so now: no former name is that of a topic there is. */
    private static boolean known(List<String> topics, List<Candidate> approved) {
        return topics.stream().allMatch(topic -> approved.stream().anyMatch(one -> Topics.within(one.topic(), topic)));
    }

    /** The questions as they read now. */
    public Map<QuestionId, Drawn> read(Collection<QuestionId> chosen) {
        if (chosen.isEmpty()) {
            return Map.of();
        }
        List<QuestionRow> rows = jdbc.sql(
                        QuestionRow.SELECT + QuestionRow.FROM + "where q.id in (" + marks(chosen.size()) + ")")
                .params(ids(chosen))
                .query(QuestionRow::read)
                .list();
        Served served = pictures.served(rows.stream().map(QuestionRow::picture));
        return rows.stream()
                .map(row -> drawn(row, served.view(row.picture())))
                .collect(Collectors.toMap(Drawn::questionId, one -> one));
    }

    private Drawn drawn(QuestionRow row, @Nullable PictureView picture) {
        return new Drawn(
                row.id(),
                row.revision(),
                row.type(),
                row.topic(),
                row.stem(),
                json.readTree(row.body()),
                row.explanation(),
                picture);
    }
}
