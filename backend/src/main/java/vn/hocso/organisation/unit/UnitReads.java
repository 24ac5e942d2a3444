package vn.hocso.organisation.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.VietnameseText;

/** Reads units as they are shown: with the number of units below and the names of those above. */
@Repository
class UnitReads {

    private static final int MOST_CANDIDATES = 400;

    private final JdbcClient jdbc;

    UnitReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UnitView> byId(UnitId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** The units, living or ended, as they are or last were. */
    List<UnitView> byIds(Collection<UnitId> ids) {
        return ids.isEmpty()
                ? List.of()
                : views(
                        TreeOfDay.TODAY,
                        "u.id in (:ids)",
                        Map.of(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList()));
    }

    /** The unit as it was on the day, if it was there. */
    Optional<UnitView> byId(UnitId id, TreeOfDay tree) {
        return views(tree, tree.living("u") + " and u." + tree.id() + " = :id", Map.of("id", Ids.bytes(id.value())))
                .stream()
                .findFirst();
    }

    Optional<UnitView> byCode(String code) {
        return views(TreeOfDay.TODAY, "u.code_now = :code", Map.of("code", code)).stream()
                .findFirst();
    }

    Optional<UnitView> root(TreeOfDay tree) {
        return views(tree, "u.parent_id is null and " + tree.living("u"), Map.of()).stream()
                .findFirst();
    }

    /** The units at these paths, living or ended. */
    List<UnitView> byPaths(Collection<String> paths, TreeOfDay tree) {
        return paths.isEmpty()
                ? List.of()
                : views(tree, "u.path in (:paths) and " + tree.standing("u"), Map.of("paths", paths));
    }

    List<UnitView> children(UnitId parent, TreeOfDay tree) {
        return views(
                tree, "u.parent_id = :parent and " + tree.living("u"), Map.of("parent", Ids.bytes(parent.value())));
    }

    /** What the order of the units directly below one follows from, without all that is shown of them. */
    List<UnitOrder.Sibling> siblings(UnitId parent, TreeOfDay tree) {
        return jdbc.sql("select u.%s, u.kind, u.name, u.code from %s u where u.parent_id = :parent and %s"
                        .formatted(tree.id(), tree.table(), tree.living("u")))
                .params(tree.params())
                .param("parent", Ids.bytes(parent.value()))
                .query((row, number) -> new UnitOrder.Sibling(
                        new UnitId(Ids.uuid(row.getBytes(1))),
                        UnitKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    /** These of the units that were there on the day. */
    List<UnitView> byIds(Collection<UnitId> ids, TreeOfDay tree) {
        return ids.isEmpty()
                ? List.of()
                : views(
                        tree,
                        "u." + tree.id() + " in (:ids) and " + tree.living("u"),
                        Map.of(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList()));
    }

    /** Units whose people and roles came to this one. */
    List<UnitView> predecessors(UnitId successor, int most) {
        return views(
                TreeOfDay.TODAY,
                "u.successor_id = :successor order by u.valid_until desc, u.code limit " + most,
                Map.of("successor", Ids.bytes(successor.value())));
    }

    Optional<UnitId> successor(UnitId ended) {
        return jdbc.sql("select successor_id from organisation_unit where id = ? and successor_id is not null")
                .param(Ids.bytes(ended.value()))
                .query((row, number) -> new UnitId(Ids.uuid(row.getBytes(1))))
                .optional();
    }

    /** Units whose names hold every word of the query at the beginning of a word, marks and case aside, or whose code begins with it. */
    List<UnitView> search(String query, @Nullable List<String> scope, TreeOfDay tree) {
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
                tree,
                "(" + names + " or u.code like :code) and " + tree.living("u") + within(scope, params)
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

    /** Where the unit stood on the day, below its successor if it had ended by then. */
    Optional<String> path(UnitId id, LocalDate day) {
        return jdbc.sql("""
                select path from organisation_unit_period
                where unit_id = ? and valid_from <= ? and (valid_until is null or valid_until > ?)
                """)
                .param(Ids.bytes(id.value()))
                .param(day)
                .param(day)
                .query(String.class)
                .optional();
    }

    /** How many people belonged to the unit itself when the day ended, and how many to it and all below. */
    PeopleCount people(String path, TreeOfDay tree, Instant moment) {
        return jdbc.sql("""
                select coalesce(sum(u.path = :path), 0), count(*)
                from %s u join organisation_membership m on m.unit_id = u.%s
                where m.is_primary and m.since < :moment and (m.ended_at is null or m.ended_at >= :moment)
                  and u.path like concat(:path, '%%') and %s
                """.formatted(tree.table(), tree.id(), tree.standing("u")))
                .params(tree.params())
                .param("path", path)
                .param("moment", Columns.at(moment))
                .query((row, number) -> new PeopleCount(row.getInt(1), row.getInt(2)))
                .single();
    }

    record PeopleCount(int unit, int subtree) {}

    /** Which of the units are there now; they stay until the transaction ends. */
    Set<UnitId> holdLiving(Collection<UnitId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql(
                                "select id from organisation_unit where id in (:ids) and valid_until is null lock in share mode")
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query((row, number) -> new UnitId(Ids.uuid(row.getBytes(1))))
                        .list());
    }

    /** Where a living unit stands, to add another below it. */
    Optional<Unit.Place> place(UnitId id) {
        return jdbc.sql("select parent_id, path, depth from organisation_unit where id = ? and valid_until is null")
                .param(Ids.bytes(id.value()))
                .query((row, number) -> new Unit.Place(
                        Optional.ofNullable(row.getBytes(1))
                                .map(parent -> new UnitId(Ids.uuid(parent)))
                                .orElse(null),
                        row.getString(2),
                        row.getInt(3)))
                .optional();
    }

    private List<UnitView> views(TreeOfDay tree, String where, Map<String, ?> params) {
        List<Row> rows = jdbc.sql("""
                        select u.%2$s, u.code, u.name, u.full_name, u.kind, u.parent_id, u.path,
                               (select count(*) from %1$s c where c.parent_id = u.%2$s and %3$s), v.valid_from, v.valid_until
                        from %1$s u join organisation_unit v on v.id = u.%2$s where\s""".formatted(tree.table(), tree.id(), tree.living("c")) + where)
                .params(params)
                .params(tree.params())
                .query(UnitReads::row)
                .list();
        Map<String, String> names = names(rows, tree);
        return rows.stream().map(row -> row.view(names)).toList();
    }

    private Map<String, String> names(List<Row> rows, TreeOfDay tree) {
        List<String> paths =
                rows.stream().flatMap(row -> row.above().stream()).distinct().toList();
        Map<String, String> names = new HashMap<>();
        if (!paths.isEmpty()) {
            jdbc.sql("select u.path, u.name from %s u where u.path in (:paths) and %s"
                            .formatted(tree.table(), tree.standing("u")))
                    .param("paths", paths)
                    .params(tree.params())
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
                row.getInt(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class));
    }

    private record Row(
            UnitId id,
            String code,
            String name,
            String fullName,
            UnitKind kind,
            @Nullable UnitId parentId,
            String path,
            int childCount,
            LocalDate from,
            @Nullable LocalDate until) {

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
            return new UnitView(id, code, name, fullName, kind, parentId, childCount, ancestors, from, until);
        }
    }
}
