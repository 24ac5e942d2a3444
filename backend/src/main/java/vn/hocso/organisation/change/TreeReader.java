package vn.hocso.organisation.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.change.Node.Names;
import vn.hocso.organisation.change.Tree.CodeUse;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Reads as much of the tree as changes need to be tried on. */
@Repository
class TreeReader {

    /** From so many named units on, reading everything is cheaper than looking for each. */
    private static final int MANY = 40;

    private static final String NODE = """
            select u.id, u.code, u.name, u.full_name, u.kind, u.parent_id, u.path, u.depth, u.valid_from, u.valid_until,
                   u.successor_id, p.valid_from as since
            from organisation_unit u
            join organisation_unit_period p on p.unit_id = u.id and p.valid_until is null
            """;

    private final JdbcClient jdbc;

    TreeReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units the changes name with all below them and directly above, and whoever has or had the codes they wish for. */
    Tree around(Collection<ChangeDetails> changes) {
        Set<String> pointers = new LinkedHashSet<>();
        Set<String> wishes = new LinkedHashSet<>();
        Set<String> leaving = new LinkedHashSet<>();
        changes.forEach(change -> {
            if (change.kind() != ChangeKind.RENAME) {
                change.unitIds().stream().map(TreeReader::code).forEach(leaving::add);
            }
            pointers(change).filter(Objects::nonNull).forEach(pointers::add);
            codes(change).filter(Objects::nonNull).map(TreeReader::code).forEach(wishes::add);
        });
        return pointers.size() + wishes.size() > MANY ? all() : some(pointers, wishes, leaving);
    }

    private Tree all() {
        return new Tree(nodes("", Map.of()), uses("", Map.of()));
    }

    private Tree some(Set<String> pointers, Set<String> wishes, Set<String> leaving) {
        List<byte[]> ids = new ArrayList<>(List.of(new byte[16]));
        List<String> codes = new ArrayList<>(List.of("~"));
        for (String pointer : pointers) {
            Pointer.id(pointer).ifPresentOrElse(id -> ids.add(Ids.bytes(id.value())), () -> codes.add(code(pointer)));
        }
        codes.addAll(wishes);
        Map<UnitId, Node> found = new LinkedHashMap<>();
        nodes("where u.id in (:ids) or u.code_now in (:codes)", Map.of("ids", ids, "codes", codes))
                .forEach(node -> found.put(node.id(), node));
        around(List.copyOf(found.values()), leaving).forEach(node -> found.putIfAbsent(node.id(), node));
        return new Tree(found.values(), uses("and code in (:codes)", Map.of("codes", codes)));
    }

    /** Whatever leaves its place takes along what is below. */
    private List<Node> around(List<Node> named, Set<String> leaving) {
        if (named.isEmpty()) {
            return List.of();
        }
        Map<String, Object> params = new LinkedHashMap<>();
        List<String> places = new ArrayList<>();
        for (Node node : named) {
            if (leaving.contains(code(node.id().toString()))
                    || leaving.contains(node.names().code())) {
                params.put("path" + places.size(), node.path() + "%");
                places.add(" or u.path like :path" + places.size());
            }
        }
        params.put(
                "parents",
                named.stream()
                        .map(Node::parent)
                        .filter(Objects::nonNull)
                        .map(parent -> Ids.bytes(parent.value()))
                        .collect(Collectors.toCollection(() -> new ArrayList<>(List.of(new byte[16])))));
        return nodes("where u.id in (:parents)" + String.join("", places), params);
    }

    private List<Node> nodes(String where, Map<String, ?> params) {
        return jdbc.sql(NODE + where).params(params).query(TreeReader::node).list();
    }

    private List<CodeUse> uses(String where, Map<String, ?> params) {
        return jdbc.sql("""
                select code, unit_id, max(valid_until) as until from organisation_unit_period
                where living and valid_until is not null\s""" + where + " group by code, unit_id")
                .params(params)
                .query((row, number) -> new CodeUse(
                        row.getString("code"),
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    private static Node node(ResultSet row, int number) throws SQLException {
        return new Node(
                new UnitId(Columns.id(row, "id")),
                new Names(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("full_name"),
                        UnitKind.valueOf(row.getString("kind"))),
                unitId(row, "parent_id"),
                row.getString("path"),
                row.getInt("depth"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("since", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                unitId(row, "successor_id"));
    }

    private static @Nullable UnitId unitId(ResultSet row, String column) throws SQLException {
        UUID id = Columns.idOrNull(row, column);
        return id == null ? null : new UnitId(id);
    }

    private static Stream<@Nullable String> pointers(ChangeDetails change) {
        return Stream.of(
                        change.unitIds().stream(),
                        Stream.of(change.parentId(), change.successorId(), change.subUnitsTo()),
                        change.parts().stream().map(ChangeDetails.Part::code),
                        change.subUnits().stream().map(ChangeDetails.UnitToPart::unitId))
                .flatMap(all -> all);
    }

    private static Stream<@Nullable String> codes(ChangeDetails change) {
        return Stream.of(change.code());
    }

    private static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
