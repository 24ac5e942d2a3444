package vn.hocso.organisation.role;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The rows of roles held and once held. A role is held at most once for a unit; the database sees to it. */
@Repository
class RoleGrantRows {

    private static final String VIEW = """
            select g.id, g.role_name, g.since, u.id, u.name, u.full_name, p.full_name, g.account_id, u.path
            from organisation_role_grant g
            join organisation_unit u on u.id = g.unit_id
            left join identity_person p on p.id = g.granted_by
            where g.held_now = 1 and\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    RoleGrantRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A role somebody holds, with the path of the unit it is held for. */
    record HeldGrant(AccountId accountId, RoleView view, String path) {}

    void insert(Collection<NewGrant> grants, @Nullable AccountId by, Instant now) {
        List<Object[]> rows = grants.stream()
                .map(grant -> new Object[] {
                    Ids.bytes(Ids.next()),
                    Ids.bytes(grant.accountId().value()),
                    grant.role().name(),
                    Ids.bytes(grant.unitId().value()),
                    Columns.at(now),
                    by == null ? null : Ids.bytes(by.value())
                })
                .toList();
        batch.batchUpdate("""
                insert into organisation_role_grant (id, account_id, role_name, unit_id, since, granted_by) values (?, ?, ?, ?, ?, ?)
                on duplicate key update role_name = values(role_name)
                """, rows);
    }

    boolean end(UUID grantId, AccountId by, Instant now) {
        return jdbc.sql(
                                "update organisation_role_grant set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
                        .params(Columns.at(now), Ids.bytes(by.value()), Ids.bytes(grantId))
                        .update()
                == 1;
    }

    Map<AccountId, List<RoleView>> of(Collection<AccountId> accounts) {
        Map<AccountId, List<RoleView>> roles = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql(VIEW + "g.account_id in (:accounts) order by u.depth, g.role_name, g.since")
                    .param(
                            "accounts",
                            accounts.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query(RoleGrantRows::held)
                    .list()
                    .forEach(held -> roles.computeIfAbsent(held.accountId(), id -> new ArrayList<>())
                            .add(held.view()));
        }
        return roles;
    }

    List<HeldGrant> heldBy(AccountId account) {
        return jdbc.sql(VIEW + "g.account_id = ?")
                .param(Ids.bytes(account.value()))
                .query(RoleGrantRows::held)
                .list();
    }

    Optional<HeldGrant> find(AccountId account, UUID grantId) {
        return jdbc.sql(VIEW + "g.id = ? and g.account_id = ?")
                .params(Ids.bytes(grantId), Ids.bytes(account.value()))
                .query(RoleGrantRows::held)
                .optional();
    }

    Optional<HeldGrant> find(AccountId account, Role role, UnitId unit) {
        return jdbc.sql(VIEW + "g.account_id = ? and g.role_name = ? and g.unit_id = ?")
                .params(Ids.bytes(account.value()), role.name(), Ids.bytes(unit.value()))
                .query(RoleGrantRows::held)
                .optional();
    }

    /** Path of the unit somebody belongs to. */
    Optional<String> placeOf(AccountId account) {
        return jdbc.sql("select unit_path from organisation_place where account_id = ?")
                .param(Ids.bytes(account.value()))
                .query(String.class)
                .optional();
    }

    /** Holders of the role for the unit itself or one above it. */
    List<AccountId> holders(Role role, UnitId unit) {
        return jdbc.sql("""
                select distinct g.account_id from organisation_role_grant g
                join organisation_unit u on u.id = g.unit_id
                join organisation_unit target on target.path like concat(u.path, '%')
                where g.held_now = 1 and g.role_name = ? and target.id = ?
                """)
                .params(role.name(), Ids.bytes(unit.value()))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    /**
     * Who holds the role for the unit and is not suspended. The grants are locked first and the accounts read afterwards, so that the last
     * of them is not lost to two who act at once.
     */
    List<AccountId> lockHoldersWhoCanSignIn(Role role, UnitId unit) {
        List<byte[]> holders = jdbc.sql("""
                select account_id from organisation_role_grant where unit_id = ? and role_name = ? and held_now = 1 for update
                """)
                .params(Ids.bytes(unit.value()), role.name())
                .query((row, number) -> row.getBytes(1))
                .list();
        return holders.isEmpty()
                ? List.of()
                : jdbc.sql("select id from identity_person where status <> 'SUSPENDED' and id in (:holders)")
                        .param("holders", holders)
                        .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                        .list();
    }

    private static HeldGrant held(ResultSet row, int number) throws SQLException {
        UnitRef unit = new UnitRef(new UnitId(Ids.uuid(row.getBytes(4))), row.getString(5), row.getString(6));
        Instant since = Columns.instant(row, "since");
        RoleView view =
                new RoleView(Ids.uuid(row.getBytes(1)), Role.valueOf(row.getString(2)), unit, since, row.getString(7));
        return new HeldGrant(new AccountId(Ids.uuid(row.getBytes(8))), view, row.getString(9));
    }
}
