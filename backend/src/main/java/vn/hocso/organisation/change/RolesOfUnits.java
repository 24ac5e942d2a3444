package vn.hocso.organisation.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.role.HeldRoles;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * What becomes of the roles held for a unit that ends or is split. Learning and making courses goes on at the successor. Roles with power
 * over people end, since the successor is another unit with other people, unless the decision names them.
 */
@Repository
class RolesOfUnits {

    private static final Set<Permission> HARMLESS = EnumSet.of(
            Permission.LEARN, Permission.AUTHOR_COURSES, Permission.REVIEW_COURSES, Permission.PUBLISH_COURSES);

    private static final String SELECT = """
            select g.id, g.account_id, g.role_code, r.permissions, g.unit_id from organisation_role_grant g
            join organisation_unit u on u.id = g.unit_id
            left join organisation_role r on r.code = g.role_code
            where\s""" + HeldRoles.HELD_OR_LATER;

    private final JdbcClient jdbc;
    private final Clock clock;

    RolesOfUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A role held for a unit, now or from a later day on. */
    record Grant(UUID id, AccountId account, Role role, Set<Permission> permissions, UnitId unit) {

        boolean hasPower() {
            return !HARMLESS.containsAll(permissions);
        }

        boolean isLearners() {
            return role.equals(Role.LEARNER);
        }

        /** Whether it takes two people to give it. */
        boolean takesTwo() {
            return HeldRoles.needSecondPerson(role, permissions);
        }
    }

    /** What becomes of a role: it goes to another unit, or it ends. */
    record Fate(UUID change, Grant grant, @Nullable UnitId goal) {}

    List<Fate> fates(List<Succession> sameDay, Map<UUID, Map<AccountId, UnitId>> sent, Heirs heirs) {
        Map<UnitId, List<Grant>> held =
                held(sameDay.stream().map(Succession::from).toList());
        List<Fate> fates = new ArrayList<>();
        for (Succession one : sameDay) {
            Map<AccountId, UnitId> goals = sent.getOrDefault(one.change(), Map.of());
            for (Grant grant : held.getOrDefault(one.from(), List.of())) {
                UnitId own = goals.get(grant.account());
                UnitId goal = heirs.last(one.sending().nobody() || own == null ? one.heir() : own);
                if (one.ends()) {
                    boolean follows = goal != null
                            && (!grant.hasPower()
                                    || one.following().names(grant.role().code(), grant.id()));
                    fates.add(new Fate(one.change(), grant, follows ? goal : null));
                } else if (goal != null && grant.isLearners()) {
                    fates.add(new Fate(one.change(), grant, goal));
                }
            }
        }
        return fates;
    }

    /**
     * Writes what was decided. A role that is held at the successor already stays as it is held there; one that expired there makes room.
     */
    void carryOut(Map<String, @Nullable Object> params) {
        jdbc.sql("""
                update organisation_role_grant g
                join organisation_planned_row n on n.run_id = :run and n.kind = 'G' and n.to_unit = g.unit_id
                set g.ended_at = g.until_at
                where g.ended_at is null and g.until_at <= :now
                """).params(params).param("now", Columns.at(clock.instant())).update();
        jdbc.sql("""
                insert into organisation_role_grant
                    (id, account_id, role_code, unit_id, since, until_at, granted_by, reason, approval_id, begun_by_change)
                select %s, g.account_id, g.role_code, n.to_unit, greatest(g.since, :day), g.until_at, :by, g.reason, g.approval_id,
                       n.change_id
                from organisation_role_grant g
                join organisation_planned_row n on n.run_id = :run and n.kind = 'G' and n.row_id = g.id
                where n.to_unit is not null and (g.until_at is null or g.until_at > greatest(g.since, :day))
                on duplicate key update role_code = values(role_code)
                """.formatted(NewIds.SQL)).params(params).update();
        jdbc.sql("""
                update organisation_role_grant g
                join organisation_planned_row n on n.run_id = :run and n.kind = 'G' and n.row_id = g.id
                set g.ended_at = greatest(g.since, :day), g.ended_by = :by, g.ended_by_change = n.change_id
                where g.ended_at is null
                """).params(params).update();
    }

    /** Roles with power over people, held above the one place but not above the other. */
    List<Grant> powersAboveOnly(String place, String other, int most) {
        return jdbc
                .sql(SELECT + """
                \sand :place like concat(u.path, '%') and not :other like concat(u.path, '%')
                  and u.path <> :place
                order by u.path, g.id limit :most
                """)
                .param("place", place)
                .param("other", other)
                .param("now", Columns.at(clock.instant()))
                .param("most", most)
                .query(RolesOfUnits::grant)
                .list()
                .stream()
                .filter(Grant::hasPower)
                .toList();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        Role role = new Role(row.getString("role_code"));
        return new Grant(
                Columns.id(row, "id"),
                new AccountId(Columns.id(row, "account_id")),
                role,
                HeldRoles.permissions(role, row.getString("permissions")),
                new UnitId(Columns.id(row, "unit_id")));
    }

    private Map<UnitId, List<Grant>> held(Collection<UnitId> units) {
        Map<UnitId, List<Grant>> held = new HashMap<>();
        if (units.isEmpty()) {
            return new LinkedHashMap<>();
        }
        jdbc.sql(SELECT + " and g.unit_id in (:units)")
                .param("now", Columns.at(clock.instant()))
                .param("units", units.stream().map(id -> Ids.bytes(id.value())).toList())
                .query(RolesOfUnits::grant)
                .list()
                .forEach(grant -> held.computeIfAbsent(grant.unit(), id -> new ArrayList<>())
                        .add(grant));
        return held;
    }
}
