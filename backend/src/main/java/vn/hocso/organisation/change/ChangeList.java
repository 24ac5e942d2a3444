package vn.hocso.organisation.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.change.ChangeView.Ability;
import vn.hocso.organisation.change.ChangeView.ChangedUnit;
import vn.hocso.organisation.change.ChangeView.ProblemView;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.Words;

/** Reads decisions about units as they are shown: two statements for a page. */
@Repository
class ChangeList {

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final String FROM = """
            from organisation_unit_change c
            left join identity_person r on r.id = c.recorded_by
            left join identity_person s on s.id = c.settled_by
            where\s""";
    private static final String ABOUT =
            "exists (select 1 from organisation_unit_change_unit cu join organisation_unit u"
                    + " on u.id = cu.unit_id where cu.change_id = c.id and ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Words words;

    ChangeList(JdbcClient jdbc, JsonMapper json, Words words) {
        this.jdbc = jdbc;
        this.json = json;
        this.words = words;
    }

    /** The decision if it is about a unit the reader looks after. */
    Optional<ChangeView> find(UUID id, Authority reader) {
        Condition condition = new Condition();
        condition.add("c.id = :id", "id", Ids.bytes(id));
        condition.within(scope(reader));
        return rows(condition, "", reader).stream().findFirst();
    }

    Page<ChangeView> page(ChangeQuery query, Authority reader, Paging paging) {
        Condition condition = condition(query, reader);
        return Page.of(part(condition, reader, paging.size(), paging.offset()), paging, count(condition));
    }

    List<ChangeView> part(ChangeQuery query, Authority reader, int size, int offset) {
        return part(condition(query, reader), reader, size, offset);
    }

    private static Condition condition(ChangeQuery query, Authority reader) {
        Condition condition = new Condition();
        condition.within(scope(reader));
        condition.of(query);
        return condition;
    }

    private static List<String> scope(Authority reader) {
        return Stream.of(Permission.MANAGE_UNITS, Permission.VIEW_PEOPLE)
                .flatMap(permission -> reader.paths(permission).stream())
                .distinct()
                .toList();
    }

    private List<ChangeView> part(Condition condition, Authority reader, int size, int offset) {
        condition.params.put("size", size);
        condition.params.put("offset", offset);
        return rows(
                condition,
                " order by c.effective_on desc, c.recorded_at desc, c.batch_position desc limit :size offset :offset",
                reader);
    }

    private long count(Condition condition) {
        return jdbc.sql("select count(*) " + FROM + condition.sql())
                .params(condition.params)
                .query(Long.class)
                .single();
    }

    private List<ChangeView> rows(Condition condition, String order, Authority reader) {
        List<Row> rows = jdbc.sql("""
                        select c.*, r.full_name as recorded_name, s.full_name as settled_name\s""" + FROM + condition.sql() + order)
                .params(condition.params)
                .query(this::row)
                .list();
        Map<UUID, List<Located>> units = units(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.view(units.getOrDefault(row.id(), List.of()), reader))
                .toList();
    }

    private Map<UUID, List<Located>> units(Collection<UUID> changes) {
        Map<UUID, List<Located>> units = new HashMap<>();
        if (!changes.isEmpty()) {
            jdbc.sql("""
                    select cu.change_id, cu.unit_id, cu.part, cu.code, cu.full_name, u.path
                    from organisation_unit_change_unit cu join organisation_unit u on u.id = cu.unit_id
                    where cu.change_id in (:changes) order by cu.part desc, cu.code
                    """)
                    .param("changes", changes.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        ChangedUnit unit = new ChangedUnit(
                                new UnitId(Columns.id(row, "unit_id")),
                                Plan.Part.valueOf(row.getString("part")),
                                row.getString("code"),
                                row.getString("full_name"));
                        units.computeIfAbsent(Columns.id(row, "change_id"), id -> new ArrayList<>())
                                .add(new Located(unit, row.getString("path")));
                    });
        }
        return units;
    }

    private record Located(ChangedUnit unit, String path) {}

    private Row row(ResultSet row, int number) throws SQLException {
        String problem = text(row, "problem_code");
        return new Row(
                Columns.id(row, "id"),
                new ChangeView(
                        Columns.id(row, "id"),
                        ChangeKind.valueOf(row.getString("kind")),
                        ChangeStatus.valueOf(row.getString("status")),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("reason"),
                        text(row, "decision_number"),
                        List.of(),
                        json.readValue(row.getString("details"), ChangeDetails.class),
                        text(row, "recorded_name"),
                        Columns.instant(row, "recorded_at"),
                        text(row, "settled_name"),
                        Columns.instantOrNull(row, "settled_at"),
                        problem == null ? null : problem(problem, row.getString("problem_facts")),
                        row.getInt("people_moved"),
                        row.getInt("roles_followed"),
                        row.getInt("roles_ended"),
                        Columns.idOrNull(row, "batch_id"),
                        Set.of()));
    }

    private ProblemView problem(String code, @Nullable String facts) {
        Map<String, String> known = facts == null ? Map.of() : json.readValue(facts, FACTS);
        return new ProblemView(code, words.in(LocaleContextHolder.getLocale(), code, known), null);
    }

    private static @Nullable String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    private record Row(UUID id, ChangeView view) {

        /** Whoever manages every unit that waits for the change may call it off. */
        private ChangeView view(List<Located> units, Authority reader) {
            boolean managesAll = units.stream().allMatch(unit -> reader.may(Permission.MANAGE_UNITS, unit.path()));
            Set<Ability> abilities = view.status() == ChangeStatus.SCHEDULED && managesAll && !units.isEmpty()
                    ? EnumSet.of(Ability.CANCEL)
                    : EnumSet.noneOf(Ability.class);
            return new ChangeView(
                    view.id(),
                    view.kind(),
                    view.status(),
                    view.effectiveOn(),
                    view.reason(),
                    view.decisionNumber(),
                    units.stream().map(Located::unit).toList(),
                    view.details(),
                    view.recordedBy(),
                    view.recordedAt(),
                    view.settledBy(),
                    view.settledAt(),
                    view.problem(),
                    view.peopleMoved(),
                    view.rolesFollowed(),
                    view.rolesEnded(),
                    view.batchId(),
                    abilities);
        }
    }

    /** Which decisions are wanted, in SQL and parameters. */
    private static final class Condition {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> params = new HashMap<>();

        private String sql() {
            return String.join(" and ", all);
        }

        private void add(String condition, String name, Object value) {
            all.add(condition);
            params.put(name, value);
        }

        private void within(List<String> scope) {
            List<String> any = new ArrayList<>(List.of("1 = 0"));
            for (String path : scope) {
                params.put("scope" + any.size(), path + "%");
                any.add("u.path like :scope" + any.size());
            }
            all.add(ABOUT + any.stream().collect(Collectors.joining(" or ", "(", "))")));
        }

        private void of(ChangeQuery query) {
            if (query.unit() != null) {
                add(ABOUT + "u.id = :unit)", "unit", Ids.bytes(query.unit().value()));
            }
            if (query.kind() != null) {
                add("c.kind = :kind", "kind", query.kind().name());
            }
            if (query.status() != null) {
                add("c.status = :status", "status", query.status().name());
            }
            if (query.from() != null) {
                add("c.effective_on >= :from", "from", query.from());
            }
            if (query.to() != null) {
                add("c.effective_on <= :to", "to", query.to());
            }
            if (query.q() != null && !query.q().isBlank()) {
                add(
                        "(c.reason like :q or c.decision_number like :q or " + ABOUT
                                + "(cu.full_name like :q or cu.code like :q)))",
                        "q",
                        SqlText.containing(query.q().strip()));
            }
        }
    }
}
