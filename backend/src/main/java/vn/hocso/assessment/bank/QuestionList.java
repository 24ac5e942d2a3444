package vn.hocso.assessment.bank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.BankRefusals.QuestionUnknown;
import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.assessment.bank.QuestionView.QuestionOption;
import vn.hocso.assessment.question.Choices;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;

/** Finds questions in the banks the actor may look into, with or without diacritics. */
@Component
class QuestionList {

    private final JdbcClient jdbc;
    private final BankPolicy policy;
    private final Units units;
    private final QuestionUse use;
    private final JsonMapper json;

    QuestionList(JdbcClient jdbc, BankPolicy policy, Units units, QuestionUse use, JsonMapper json) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.units = units;
        this.use = use;
        this.json = json;
    }

    record Query(
            @Nullable String words,
            @Nullable UnitId unit,
            @Nullable String topic,
            @Nullable String type,
            @Nullable QuestionStatus status,
            List<QuestionId> only,
            Paging paging) {}

    record TopicCount(String topic, int count) {}

    QuestionView require(Actor actor, QuestionId id) {
        QuestionRow row = jdbc.sql(QuestionRow.SELECT + QuestionRow.FROM + "where q.id = ?")
                .param(Ids.bytes(id.value()))
                .query(QuestionRow::read)
                .optional()
                .orElseThrow(QuestionUnknown::new);
        policy.requireMaySee(actor, row.unit());
        return views(actor, List.of(row)).getFirst();
    }

    Page<QuestionView> find(Actor actor, Query query) {
        Set<UnitId> banks = banks(actor, query.unit());
        if (banks.isEmpty()) {
            return Page.of(List.of(), query.paging(), 0);
        }
        List<String> conditions = new ArrayList<>();
        List<Object> params = new ArrayList<>();
        within(banks, conditions, params);
        filter(query, conditions, params);
        return page(actor, query.paging(), "where " + String.join(" and ", conditions), params);
    }

    List<TopicCount> topics(Actor actor, @Nullable UnitId unit) {
        Set<UnitId> banks = banks(actor, unit);
        if (banks.isEmpty()) {
            return List.of();
        }
        List<String> conditions = new ArrayList<>();
        List<Object> params = new ArrayList<>();
        within(banks, conditions, params);
        return jdbc.sql("select q.topic, count(*) as questions from assessment_question q where "
                        + String.join(" and ", conditions)
                        + " and q.status = 'APPROVED' group by q.topic order by q.topic")
                .params(params)
                .query((row, number) -> new TopicCount(row.getString("topic"), row.getInt("questions")))
                .list();
    }

    boolean maySee(Actor actor, UnitId bank) {
        return policy.visible(actor, List.of(bank)).contains(bank);
    }

    private Set<UnitId> banks(Actor actor, @Nullable UnitId wanted) {
        List<UnitId> all = wanted != null
                ? List.of(wanted)
                : jdbc.sql("select distinct unit_id from assessment_question")
                        .query((row, number) -> new UnitId(Columns.id(row, "unit_id")))
                        .list();
        return policy.visible(actor, all);
    }

    private static void within(Set<UnitId> banks, List<String> conditions, List<Object> params) {
        conditions.add("q.unit_id in (" + String.join(",", Collections.nCopies(banks.size(), "?")) + ")");
        banks.forEach(unit -> params.add(Ids.bytes(unit.value())));
    }

    private static void filter(Query query, List<String> conditions, List<Object> params) {
        VietnameseText.words(query.words()).forEach(word -> {
            conditions.add("q.folded like ?");
            params.add("%" + word + "%");
        });
        if (query.topic() != null && !query.topic().isBlank()) {
            conditions.add("(q.topic = ? or q.topic like ?)");
            String topic = Topics.clean(query.topic());
            params.addAll(List.of(
                    topic, topic.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "/%"));
        }
        if (query.type() != null) {
            conditions.add("q.type = ?");
            params.add(query.type());
        }
        if (query.status() != null) {
            conditions.add("q.status = ?");
            params.add(query.status().name());
        }
        if (!query.only().isEmpty()) {
            conditions.add("q.id in ("
                    + String.join(",", Collections.nCopies(query.only().size(), "?")) + ")");
            query.only().forEach(id -> params.add(Ids.bytes(id.value())));
        }
    }

    private Page<QuestionView> page(Actor actor, Paging paging, String where, List<Object> params) {
        long total = jdbc.sql("select count(*) from assessment_question q " + where)
                .params(params)
                .query(Long.class)
                .single();
        List<Object> all = new ArrayList<>(params);
        all.addAll(List.of(paging.size(), paging.offset()));
        List<QuestionRow> rows = jdbc.sql(QuestionRow.SELECT + QuestionRow.FROM + where + " order by " + order(paging)
                        + " limit ? offset ?")
                .params(all)
                .query(QuestionRow::read)
                .list();
        return Page.of(views(actor, rows), paging, total);
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : " asc";
        return switch (paging.sortKey("-updatedAt")) {
            case "topic" -> "q.topic" + way + ", q.id";
            case "difficulty" -> "field(q.difficulty, 'EASY', 'MEDIUM', 'HARD')" + way + ", q.id";
            case "updatedAt" -> "q.updated_at" + way + ", q.id";
            default -> "q.updated_at desc, q.id desc";
        };
    }

    private List<QuestionView> views(Actor actor, List<QuestionRow> rows) {
        Collection<UnitId> banks = rows.stream().map(QuestionRow::unit).collect(Collectors.toSet());
        Map<UnitId, UnitView> named = units.byIds(banks);
        Map<UnitId, Set<Ability>> abilities = policy.abilities(actor, banks);
        QuestionUse.Counts counts = use.in(banks);
        return rows.stream()
                .map(row -> view(
                        row,
                        Objects.requireNonNull(named.get(row.unit())),
                        counts.of(row.unit(), row.topic()),
                        abilities.getOrDefault(row.unit(), Set.of())))
                .toList();
    }

    private QuestionView view(QuestionRow row, UnitView unit, int used, Set<Ability> abilities) {
        JsonNode body = json.readTree(row.body());
        return new QuestionView(
                row.id(),
                unit.ref(),
                row.topic(),
                row.type(),
                row.difficulty(),
                row.status(),
                row.stem(),
                Choices.optionsIfAny(body).stream().map(QuestionOption::of).toList(),
                body,
                row.explanation(),
                row.revision(),
                row.updatedAt(),
                used,
                abilities);
    }
}
