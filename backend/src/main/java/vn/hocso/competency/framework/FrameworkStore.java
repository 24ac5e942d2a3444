package vn.hocso.competency.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.CompetencyId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Frameworks and what they hold, as they are kept. */
@Component
class FrameworkStore {

    private static final String ITEMS = """
            select i.id, i.framework_id, i.parent_id, p.code as parent_code, i.code, i.title_vi, i.title_en,
              i.description_vi, i.description_en, i.retired, f.code as framework_code
            from competency_item i join competency_framework f on f.id = i.framework_id
            left join competency_item p on p.id = i.parent_id
            """;

    private final JdbcClient jdbc;

    FrameworkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(UUID id, FrameworkDetails details, Instant loadedAt, int competencies) {

        static Kept read(ResultSet row, int number) throws SQLException {
            return new Kept(
                    Columns.id(row, "id"),
                    new FrameworkDetails(
                            row.getString("code"),
                            row.getString("version"),
                            row.getString("title_vi"),
                            row.getString("title_en"),
                            row.getString("source")),
                    Columns.instant(row, "loaded_at"),
                    row.getInt("competencies"));
        }
    }

    record Item(CompetencyId id, @Nullable CompetencyId parent, String framework, NewCompetency says, boolean retired) {

        static Item read(ResultSet row, int number) throws SQLException {
            UUID parent = Columns.idOrNull(row, "parent_id");
            String parentCode = row.getString("parent_code");
            return new Item(
                    new CompetencyId(Columns.id(row, "id")),
                    parent == null ? null : new CompetencyId(parent),
                    row.getString("framework_code"),
                    new NewCompetency(
                            row.getString("code"),
                            parentCode == null ? "" : parentCode,
                            row.getString("title_vi"),
                            row.getString("title_en"),
                            row.getString("description_vi"),
                            row.getString("description_en")),
                    row.getBoolean("retired"));
        }
    }

    List<Kept> all() {
        return frameworks("", List.of());
    }

    Optional<Kept> byId(UUID id) {
        return frameworks("where f.id = ?", List.of(Ids.bytes(id))).stream().findFirst();
    }

    Optional<Kept> byCode(String code) {
        return frameworks("where f.code = ?", List.of(code)).stream().findFirst();
    }

    private List<Kept> frameworks(String where, List<Object> params) {
        return jdbc.sql("""
                        select f.id, f.code, f.version, f.title_vi, f.title_en, f.source, f.loaded_at,
                          (select count(*) from competency_item i where i.framework_id = f.id and not i.retired) as competencies
                        from competency_framework f %s order by f.code
                        """.formatted(where)).params(params).query(Kept::read).list();
    }

    /** What a framework holds, in the order of its table. */
    List<Item> items(UUID framework) {
        return jdbc.sql(ITEMS + "where i.framework_id = ? order by i.sequence, i.code")
                .param(Ids.bytes(framework))
                .query(Item::read)
                .list();
    }

    /** What all frameworks hold, in the order of their tables. */
    List<Item> allItems() {
        return jdbc.sql(ITEMS + "order by f.code, i.sequence, i.code")
                .query(Item::read)
                .list();
    }

    List<Item> byIds(Collection<CompetencyId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ITEMS + "where i.id in (" + marks(ids) + ")")
                        .params(bytes(ids))
                        .query(Item::read)
                        .list();
    }

    List<Item> byCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql(ITEMS + "where i.code in (" + marks(codes) + ") order by f.code, i.code")
                        .params(List.copyOf(codes))
                        .query(Item::read)
                        .list();
    }

    /** Those that are not retired, by words with or without marks, of whatever language, or by code. */
    List<Item> find(String query, int most) {
        List<Object> params = new ArrayList<>();
        StringBuilder where = new StringBuilder("where not i.retired");
        VietnameseText.words(query).forEach(word -> {
            where.append(" and i.folded like ?");
            params.add("%" + word + "%");
        });
        params.add(most);
        return jdbc.sql(ITEMS + where + " order by f.code, i.sequence limit ?")
                .params(params)
                .query(Item::read)
                .list();
    }

    List<CompetencyId> within(Collection<CompetencyId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        with recursive below (id) as (
                            select id from competency_item where id in (%s)
                            union
                            select i.id from competency_item i join below b on i.parent_id = b.id
                        )
                        select id from below
                        """.formatted(marks(ids)))
                        .params(bytes(ids))
                        .query((row, number) -> new CompetencyId(Columns.id(row, "id")))
                        .list();
    }

    Map<CompetencyId, Set<CompetencyId>> above(Collection<CompetencyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        record Step(CompetencyId from, CompetencyId to) {}
        return jdbc
                .sql("""
                        with recursive above (origin, id, parent_id) as (
                            select id, id, parent_id from competency_item where id in (%s)
                            union
                            select a.origin, i.id, i.parent_id from competency_item i join above a on i.id = a.parent_id
                        )
                        select origin, id from above
                        """.formatted(marks(ids)))
                .params(bytes(ids))
                .query((row, number) ->
                        new Step(new CompetencyId(Columns.id(row, "origin")), new CompetencyId(Columns.id(row, "id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Step::from, Collectors.mapping(Step::to, Collectors.toSet())));
    }

    /** Adds the framework or makes it what it says now; kept from other loads until the transaction ends. */
    UUID keep(FrameworkDetails details, Instant at) {
        jdbc.sql("""
                insert into competency_framework (id, code, version, title_vi, title_en, source, loaded_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on duplicate key update version = values(version), title_vi = values(title_vi), title_en = values(title_en),
                  source = values(source), loaded_at = values(loaded_at)
                """)
                .params(
                        Ids.bytes(Ids.next()),
                        details.code(),
                        details.version(),
                        details.titleVi(),
                        details.titleEn(),
                        details.source(),
                        Columns.at(at))
                .update();
        return byCode(details.code()).orElseThrow().id();
    }

    /** Adds a competency without a place, or makes it what it says now. */
    void keep(UUID framework, int sequence, NewCompetency item) {
        jdbc.sql("""
                insert into competency_item
                  (id, framework_id, code, sequence, title_vi, title_en, description_vi, description_en, folded, retired)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                on duplicate key update sequence = values(sequence), title_vi = values(title_vi), title_en = values(title_en),
                  description_vi = values(description_vi), description_en = values(description_en), folded = values(folded),
                  retired = false
                """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(framework),
                        item.code(),
                        sequence,
                        item.titleVi(),
                        item.titleEn(),
                        item.descriptionVi(),
                        item.descriptionEn(),
                        VietnameseText.fold(item.code() + " " + item.titleVi() + " " + item.titleEn()))
                .update();
    }

    /** Puts a competency below the one of that code, or at the top. */
    void place(UUID framework, NewCompetency item) {
        jdbc.sql("""
                update competency_item i left join competency_item p on p.framework_id = i.framework_id and p.code = ?
                set i.parent_id = p.id where i.framework_id = ? and i.code = ?
                """).params(item.parent(), Ids.bytes(framework), item.code()).update();
    }

    void retire(UUID framework, String code) {
        jdbc.sql("update competency_item set retired = true where framework_id = ? and code = ?")
                .params(Ids.bytes(framework), code)
                .update();
    }

    private static String marks(Collection<?> some) {
        return String.join(",", Collections.nCopies(some.size(), "?"));
    }

    private static List<Object> bytes(Collection<CompetencyId> ids) {
        return ids.stream().map(id -> (Object) Ids.bytes(id.value())).toList();
    }
}
