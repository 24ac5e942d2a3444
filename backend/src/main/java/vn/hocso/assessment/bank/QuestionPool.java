package vn.hocso.assessment.bank;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
import vn.hocso.assessment.bank.Lot.Candidate;
import vn.hocso.assessment.bank.QuestionPictures.Served;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The approved questions that a unit draws papers from: those of its bank, and those that others share with it. */
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

    /**
     * Which questions are asked for: these, or whatever matches; what is left empty matches everything.
     *
     * @param bank the unit in whose bank to look for what matches; none for the one that asks
     */
    public record Wanted(
            @Nullable UnitId bank,
            List<QuestionId> these,
            List<String> topics,
            List<Difficulty> difficulties,
            List<String> types,
            List<CompetencyId> competencies) {

        public static Wanted these(List<QuestionId> questions) {
            return new Wanted(null, questions, List.of(), List.of(), List.of(), List.of());
        }

        /** What the section asks, by name or by its rule. */
        public static Wanted by(Section section) {
            return section.fixed().isEmpty()
                    ? new Wanted(
                            section.bank(),
                            List.of(),
                            section.topics(),
                            section.difficulties(),
                            section.types(),
                            section.about())
                    : these(section.fixed());
        }

        private UnitId bankFor(UnitId unit) {
            return bank == null ? unit : bank;
        }

        private boolean matches(Candidate one, List<String> present, QuestionTypes types) {
            return types.require(one.type()).counts()
                    && Topics.withinAny(one.topic(), present)
                    && (difficulties.isEmpty() || difficulties.contains(one.difficulty()))
                    && (this.types.isEmpty() || this.types.contains(one.type()));
        }
    }

    /** Which of these questions may be named by quizzes of the unit now: its own, and those shared with it. */
    public Set<QuestionId> openTo(UnitId unit, Collection<QuestionId> questions) {
        return questions.isEmpty() ? Set.of() : policy.openTo(unit, questions);
    }

    /** The units in whose banks these questions are. */
    public Set<UnitId> owners(Collection<QuestionId> questions) {
        return questions.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select distinct unit_id from assessment_question where id in ("
                                + marks(questions.size()) + ")")
                        .params(ids(questions))
                        .query((row, number) -> new UnitId(Columns.id(row, "unit_id")))
                        .list());
    }

    /** What of these banks quizzes of these units may ask now. */
    public Openings openings(Set<UnitId> units, Set<UnitId> banks) {
        return policy.openings(units, banks);
    }

    /** Which of these banks share approved questions with the unit now. */
    public Set<UnitId> sharing(UnitId unit, Set<UnitId> banks) {
        Set<Shelf> open = policy.openings(Set.of(unit), banks).to(unit);
        if (open.isEmpty()) {
            return Set.of();
        }
        QuestionConditions conditions = QuestionConditions.within(new Reach(Set.of(), Set.of(), open));
        return Set.copyOf(jdbc.sql("select distinct q.unit_id from assessment_question q" + conditions.where())
                .params(conditions.params())
                .query((row, number) -> new UnitId(Columns.id(row, "unit_id")))
                .list());
    }

    /**
     * The approved questions that quizzes of the unit find for each thing wanted: of another unit's bank only what is shared with them now.
     * What a published quiz names stays, whether it is still shared or not.
     */
    public List<Lot> find(UnitId unit, List<Wanted> wanted) {
        Set<UnitId> others = wanted.stream()
                .filter(one -> one.these().isEmpty())
                .map(one -> one.bankFor(unit))
                .filter(bank -> !bank.equals(unit))
                .collect(Collectors.toSet());
        Openings openings = others.isEmpty() ? Openings.NONE : openings(Set.of(unit), others);
        return wanted.stream().map(one -> lot(unit, one, openings)).toList();
    }

    private Lot lot(UnitId unit, Wanted wanted, Openings openings) {
        if (!wanted.these().isEmpty()) {
            String named = "q.id in (" + marks(wanted.these().size()) + ")";
            return new Lot(approved(named, ids(wanted.these()), List.of()), List.of(), random);
        }
        UnitId bank = wanted.bankFor(unit);
        List<Candidate> approved = bank.equals(unit)
                ? approved("q.unit_id = ?", List.of(Ids.bytes(bank.value())), wanted.competencies())
                : approved(openings.to(unit, bank), wanted.competencies());
        List<String> present = present(unit, bank, wanted.topics(), approved);
        return new Lot(
                approved.stream()
                        .filter(one -> wanted.matches(one, present, types))
                        .toList(),
                present,
                random);
    }

    /** What the topics are called now; of another's bank no name is told of a topic in which nothing is shared. */
    private List<String> present(UnitId unit, UnitId bank, List<String> topics, List<Candidate> approved) {
        if (topics.stream().allMatch(topic -> holds(topic, approved))) {
            // a topic that something stands under is called so now: no former name is that of a topic there is
            return topics;
        }
        TopicTree tree = store.tree(bank);
        return topics.stream()
                .map(topic -> {
                    String now = tree.present(topic);
                    return bank.equals(unit) || holds(now, approved) ? now : topic;
                })
                .distinct()
                .toList();
    }

    private static boolean holds(String topic, List<Candidate> approved) {
        return approved.stream().anyMatch(one -> Topics.within(one.topic(), topic));
    }

    private List<Candidate> approved(Set<Shelf> shelves, List<CompetencyId> about) {
        if (shelves.isEmpty()) {
            return List.of();
        }
        QuestionConditions conditions = QuestionConditions.within(new Reach(Set.of(), Set.of(), shelves));
        return approved(conditions.all(), conditions.params(), about);
    }

    /** What the topics that rules name are called now in each bank. */
    public Map<UnitId, UnaryOperator<List<String>>> presentNames(Set<UnitId> units) {
        return store.trees(units).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> names(one.getValue())));
    }

    private static UnaryOperator<List<String>> names(TopicTree tree) {
        return topics -> topics.stream().map(tree::present).distinct().toList();
    }

    private List<Candidate> approved(String which, List<Object> among, List<CompetencyId> about) {
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
                        where q.status = 'APPROVED' and %s %s
                        """.formatted(
                                which,
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
