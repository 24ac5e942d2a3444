package vn.hocso.organisation.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.Ids;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Reads units as they are shown: with the number of units below and the names of those above. */
@Repository
class UnitReads {

    private static final String UNIT = """
            select u.id, u.code, u.name, u.full_name, u.kind, u.parent_id, u.path,
                   (select count(*) from organisation_unit c where c.parent_id = u.id)
            from organisation_unit u where\s""";

    private static final int MOST_CANDIDATES = 400;

    private final JdbcClient jdbc;

    UnitReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitView> byId(UnitId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    List<UnitView> byIds(Collection<UnitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : views(
                        UNIT + "u.id in (:ids)",
                        Map.of(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList()));
    }

    Optional<UnitView> byCode(String code) {
        return views(UNIT + "u.code = :code", Map.of("code", code)).stream().findFirst();
    }

    Optional<UnitView> root() {
        return views(UNIT + "u.parent_id is null", Map.of()).stream().findFirst();
    }

    List<UnitView> byPaths(Collection<String> paths) {
        return paths.isEmpty() ? List.of() : views(UNIT + "u.path in (:paths)", Map.of("paths", paths));
    }

    List<UnitView> children(UnitId parent) {
        return views(UNIT + "u.parent_id = :parent", Map.of("parent", Ids.bytes(parent.value())));
    }

    /** Units whose names hold every word of the query at the beginning of a word, marks and case aside, or whose code begins with it. */
    List<UnitView> search(String query, @Nullable List<String> scope) {
        List<String> words = VietnameseText.words(query);
        if (words.isEmpty() || (scope != null && scope.isEmpty())) {
            return List.of();
        }
        Map<String, Object> params = new HashMap<>(Map.of("code", SqlText.prefix(query.strip())));
        List<String> conditions = new ArrayList<>();
        for (String word : words) {
            params.put("word" + conditions.size(), SqlText.wordPrefix(word));
            conditions.add("concat(' ', u.name_folded) like :word" + conditions.size());
        }
        String names = String.join(" and ", conditions);
        return views(
                UNIT + "(" + names + " or u.code like :code)" + within(scope, params)
                        + " order by u.depth, char_length(u.name) limit " + MOST_CANDIDATES,
                params);
    }

    private static String within(@Nullable List<String> scope, Map<String, Object> params) {
        if (scope == null) {
            return "";
        }
        List<String> conditions = new ArrayList<>();
        for (String path : scope) {
            params.put("scope" + conditions.size(), path + "%");
            conditions.add("u.path like :scope" + conditions.size());
        }
        return " and (" + String.join(" or ", conditions) + ")";
    }

    Optional<String> path(UnitId id) {
        return jdbc.sql("select path from organisation_unit where id = ?")
                .param(Ids.bytes(id.value()))
                .query(String.class)
                .optional();
    }

    /** How many people belong to the unit itself, and how many to it and all below. */
    PeopleCount people(String path) {
        return jdbc.sql("""
                select coalesce(sum(u.path = :path), 0), count(*)
                from organisation_membership m join organisation_unit u on u.id = m.unit_id
                where m.primary_now = 1 and u.path like concat(:path, '%')
                """)
                .param("path", path)
                .query((row, number) -> new PeopleCount(row.getInt(1), row.getInt(2)))
                .single();
    }

    record PeopleCount(int unit, int subtree) {}

    private List<UnitView> views(String sql, Map<String, ?> params) {
        List<Row> rows = jdbc.sql(sql).params(params).query(UnitReads::row).list();
        Map<String, String> names = names(rows);
        return rows.stream().map(row -> row.view(names)).toList();
    }

    private Map<String, String> names(List<Row> rows) {
        List<String> paths =
                rows.stream().flatMap(row -> row.above().stream()).distinct().toList();
        Map<String, String> names = new HashMap<>();
        if (!paths.isEmpty()) {
            jdbc.sql("select path, name from organisation_unit where path in (:paths)")
                    .param("paths", paths)
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        byte[] parent = row.getBytes(6);
        return new Row(
                new UnitId(Ids.uuid(row.getBytes(1))),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                UnitKind.valueOf(row.getString(5)),
                parent == null ? null : new UnitId(Ids.uuid(parent)),
                row.getString(7),
                row.getInt(8));
    }

    private record Row(
            UnitId id,
            String code,
            String name,
            String fullName,
            UnitKind kind,
            @Nullable UnitId parentId,
            String path,
            int childCount) {

        /** Paths of the units above, from the top down. */
        private List<String> above() {
            String[] parts = path.substring(1, path.length() - 1).split("/");
            List<String> paths = new ArrayList<>();
            String whole = "/";
            for (String part : Arrays.copyOf(parts, parts.length - 1)) {
                whole += part + "/";
                paths.add(whole);
            }
            return paths;
        }

        private UnitView view(Map<String, String> names) {
            List<String> ancestors =
                    above().stream().map(above -> names.getOrDefault(above, "")).toList();
            return new UnitView(id, code, name, fullName, kind, parentId, childCount, ancestors);
        }
    }
}
