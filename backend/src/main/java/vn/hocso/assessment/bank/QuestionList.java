package vn.hocso.assessment.bank;

import java.util.Collection;
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
import vn.hocso.assessment.bank.QuestionFigures.FiguresView;
import vn.hocso.assessment.bank.QuestionUse.Asked;
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

/** Finds questions in the banks the actor may look into, with or without diacritics. */
@Component
class QuestionList {

    private final JdbcClient jdbc;
    private final BankPolicy policy;
    private final Units units;
    private final QuestionUse use;
    private final QuestionFigures figures;
    private final JsonMapper json;

    QuestionList(
            JdbcClient jdbc,
            BankPolicy policy,
            Units units,
            QuestionUse use,
            QuestionFigures figures,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.units = units;
        this.use = use;
        this.figures = figures;
        this.json = json;
    }

    QuestionView require(Actor actor, QuestionId id) {
        QuestionRow row = jdbc.sql(QuestionRow.SELECT + QuestionRow.FROM + "where q.id = ?")
                .param(Ids.bytes(id.value()))
                .query(QuestionRow::read)
                .optional()
                .orElseThrow(QuestionUnknown::new);
        policy.requireMaySee(actor, row.unit());
        return views(actor, List.of(row)).getFirst();
    }

    Page<QuestionView> find(Actor actor, QuestionFilter filter, Paging paging) {
        Set<UnitId> banks = banks(actor, filter.unit());
        if (banks.isEmpty()) {
            return Page.of(List.of(), paging, 0);
        }
        QuestionConditions conditions = QuestionConditions.of(filter, banks);
        long total = jdbc.sql("select count(*) " + QuestionConditions.FROM + conditions.where())
                .params(conditions.params())
                .query(Long.class)
                .single();
        List<QuestionRow> rows = jdbc.sql(QuestionRow.SELECT + QuestionConditions.FROM + QuestionRow.REVISION
                        + conditions.where() + " order by " + order(paging) + " limit ? offset ?")
                .params(conditions.paramsAnd(paging.size(), paging.offset()))
                .query(QuestionRow::read)
                .list();
        return Page.of(views(actor, rows), paging, total);
    }

    /** The questions that are found, at most so many, in no order. */
    List<QuestionId> ids(Actor actor, QuestionFilter filter, int most) {
        Set<UnitId> banks = banks(actor, filter.unit());
        if (banks.isEmpty()) {
            return List.of();
        }
        QuestionConditions conditions = QuestionConditions.of(filter, banks);
        return jdbc.sql("select q.id " + QuestionConditions.FROM + conditions.where() + " limit ?")
                .params(conditions.paramsAnd(most))
                .query((row, number) -> new QuestionId(Columns.id(row, "id")))
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

    /** What is not known of a question comes last, whichever way. */
    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : " asc";
        return switch (paging.sortKey("-updatedAt")) {
            case "stem" -> "q.stem" + way + ", q.id";
            case "topic" -> "t.path" + way + ", q.id";
            case "difficulty" -> "field(q.difficulty, 'EASY', 'MEDIUM', 'HARD')" + way + ", q.id";
            case "status" -> "field(q.status, 'DRAFT', 'APPROVED', 'RETIRED')" + way + ", q.id";
            case "asked" -> "coalesce(f.asked, 0)" + way + ", q.id";
            case "facility" -> unknownLast("f.facility", way);
            case "discrimination" -> unknownLast("f.discrimination", way);
            case "updatedAt" -> "q.updated_at" + way + ", q.id";
            default -> "q.updated_at desc, q.id desc";
        };
    }

    private static String unknownLast(String figure, String way) {
        String present = "if(f.revision = q.revision, " + figure + ", null)";
        return present + " is null, " + present + way + ", q.id";
    }

    private List<QuestionView> views(Actor actor, List<QuestionRow> rows) {
        Collection<UnitId> banks = rows.stream().map(QuestionRow::unit).collect(Collectors.toSet());
        Map<UnitId, UnitView> named = units.byIds(banks);
        Map<UnitId, Set<Ability>> abilities = policy.abilities(actor, banks);
        QuestionUse.Counts counts = use.in(banks);
        Map<QuestionId, FiguresView> found =
                figures.of(rows.stream().map(QuestionRow::id).toList());
        return rows.stream()
                .map(row -> view(
                        row,
                        Objects.requireNonNull(named.get(row.unit())),
                        counts.of(new Asked(row.id(), row.unit(), row.topic(), row.type(), row.difficulty())),
                        found.getOrDefault(row.id(), FiguresView.NONE),
                        abilities.getOrDefault(row.unit(), Set.of())))
                .toList();
    }

    private QuestionView view(QuestionRow row, UnitView unit, int used, FiguresView did, Set<Ability> abilities) {
        JsonNode body = json.readTree(row.body());
        return new QuestionView(
                row.id(),
                unit.ref(),
                row.topicId(),
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
                did,
                abilities);
    }
}
