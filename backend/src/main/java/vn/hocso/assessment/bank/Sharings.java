package vn.hocso.assessment.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.Sharing.Audience;
import vn.hocso.assessment.bank.Sharing.Grant;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** How questions are shared, as it is kept. There are few ways, whatever the number of questions. */
@Component
class Sharings {

    private static final String SHELVES = "select distinct unit_id, sharing_id from assessment_question";

    private final JdbcClient jdbc;

    Sharings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Line(
            UUID id, Audience audience, @Nullable Grant grant) {

        static Line read(ResultSet row, int number) throws SQLException {
            UUID unit = Columns.idOrNull(row, "unit_id");
            return new Line(
                    Columns.id(row, "id"),
                    Audience.valueOf(row.getString("audience")),
                    unit == null ? null : new Grant(new UnitId(unit), row.getBoolean("may_edit")));
        }
    }

    Map<UUID, Sharing> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Audience> audiences = new LinkedHashMap<>();
        Map<UUID, List<Grant>> grants = new HashMap<>();
        jdbc.sql("""
                        select s.id, s.audience, u.unit_id, u.may_edit
                        from assessment_sharing s left join assessment_sharing_unit u on u.sharing_id = s.id
                        where s.id in (%s)
                        """.formatted(marks(ids.size())))
                .params(ids.stream().map(id -> (Object) Ids.bytes(id)).toList())
                .query(Line::read)
                .list()
                .forEach(line -> {
                    audiences.put(line.id(), line.audience());
                    if (line.grant() != null) {
                        grants.computeIfAbsent(line.id(), id -> new ArrayList<>())
                                .add(line.grant());
                    }
                });
        return audiences.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new Sharing(one.getValue(), grants.getOrDefault(one.getKey(), List.of()))));
    }

    /** What questions of any bank, or of one, are shared like. */
    Set<Shelf> shelves(@Nullable UnitId bank) {
        return bank == null
                ? Set.copyOf(jdbc.sql(SHELVES).query(Sharings::shelf).list())
                : shelves(Set.of(bank));
    }

    /** The same of several banks. */
    Set<Shelf> shelves(Set<UnitId> banks) {
        return banks.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql(SHELVES + " where unit_id in (" + marks(banks.size()) + ")")
                        .params(banks.stream()
                                .map(bank -> (Object) Ids.bytes(bank.value()))
                                .toList())
                        .query(Sharings::shelf)
                        .list());
    }

    /** Where the approved ones of these questions stand. */
    Map<QuestionId, Shelf> ofApproved(Collection<QuestionId> questions) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, unit_id, sharing_id from assessment_question where status = 'APPROVED' and id in ("
                        + marks(questions.size()) + ")")
                .params(questions.stream()
                        .map(id -> (Object) Ids.bytes(id.value()))
                        .toList())
                .query((row, number) -> Map.entry(new QuestionId(Columns.id(row, "id")), shelf(row, number)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps what a question can then point at; keeping it again changes nothing. */
    UUID keep(Sharing sharing) {
        UUID id = sharing.id();
        int added = jdbc.sql("insert ignore into assessment_sharing (id, audience) values (?, ?)")
                .params(Ids.bytes(id), sharing.audience().name())
                .update();
        if (added > 0) {
            sharing.units()
                    .forEach(grant -> jdbc.sql(
                                    "insert into assessment_sharing_unit (sharing_id, unit_id, may_edit) values (?, ?, ?)")
                            .params(Ids.bytes(id), Ids.bytes(grant.unit().value()), grant.mayEdit())
                            .update());
        }
        return id;
    }

    private static Shelf shelf(ResultSet row, int number) throws SQLException {
        return new Shelf(new UnitId(Columns.id(row, "unit_id")), Columns.id(row, "sharing_id"));
    }

    private static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
