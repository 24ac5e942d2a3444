package vn.hocso.organisation.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Refusal;

/** Reads grants below given paths of the tree: two statements for a page of any list. */
@Repository
class GrantListRows {

    private static final String FROM = """
             from organisation_role_grant g
            join organisation_unit u on u.id = g.unit_id
            join identity_person p on p.id = g.account_id
            left join organisation_role r on r.code = g.role_code
            left join identity_person giver on giver.id = g.granted_by
            left join identity_person ender on ender.id = g.ended_by
            where\s""";
    private static final String COLUMNS = "select g.id, g.account_id, p.full_name, g.role_code, r.name_vi, r.name_en,"
            + " r.permissions, u.id as unit_id, u.name as unit_name, u.full_name as unit_full_name, u.path, g.since,"
            + " g.until_at, coalesce(g.granted_at, g.since) as granted_at, giver.full_name as giver_name, g.reason, g.ended_at,"
            + " ender.full_name as ender_name, g.end_reason, case when " + HeldRoles.PAST
            + " then 'PAST' when g.since > :now then 'LATER' else 'HELD' end as state";

    private final JdbcClient jdbc;
    private final RoleWords words;

    GrantListRows(JdbcClient jdbc, RoleWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    List<GrantRow> part(GrantCondition condition, Paging paging, int size, int offset) {
        return jdbc.sql(COLUMNS + FROM + condition.sql() + " order by " + order(paging) + " limit :size offset :offset")
                .params(condition.params())
                .param("size", size)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    long count(GrantCondition condition) {
        return jdbc.sql("select count(*)" + FROM + condition.sql())
                .params(condition.params())
                .query(Long.class)
                .single();
    }

    private static String order(Paging paging) {
        String way = paging.descending() ? " desc" : "";
        String column = switch (paging.sortKey("name")) {
            case "name" -> "p.name_sort_key" + way;
            case "role" -> "g.role_code" + way + ", p.name_sort_key";
            case "unit" -> "u.path" + way + ", p.name_sort_key";
            case "since" -> "g.since" + way;
            case "until" -> "g.until_at is null" + way + ", g.until_at" + way;
            default -> throw new UnknownSort();
        };
        return column + ", g.id";
    }

    private GrantRow row(ResultSet row, int number) throws SQLException {
        Role role = new Role(row.getString("role_code"));
        return new GrantRow(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                row.getString("full_name"),
                role,
                words.name(role, row.getString("name_vi"), row.getString("name_en")),
                HeldRoles.permissions(role, row.getString("permissions")),
                new UnitRef(
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getString("unit_name"),
                        row.getString("unit_full_name")),
                row.getString("path"),
                GrantState.valueOf(row.getString("state")),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "until_at"),
                Columns.instant(row, "granted_at"),
                row.getString("giver_name"),
                row.getString("reason"),
                Columns.instantOrNull(row, "ended_at"),
                row.getString("ender_name"),
                row.getString("end_reason"));
    }

    /** The list has no such order. */
    static class UnknownSort extends Refusal {
        UnknownSort() {
            super(Kind.INVALID, "organisation.unknown-sort", Map.of("known", "name, role, unit, since, until"), "sort");
        }
    }
}
