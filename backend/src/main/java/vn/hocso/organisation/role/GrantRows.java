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
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The rows of roles held, once held and to be held. Of one role for one unit, a person has at most one open grant; the database sees to it. */
@Repository
class GrantRows {

    private static final String VIEW = """
            select g.id, g.account_id, g.role_code, r.name_vi, r.name_en, r.permissions, g.since, g.until_at, g.ended_at,
                   u.id as unit_id, u.name as unit_name, u.full_name as unit_full_name, u.path, p.full_name as granted_by_name
            from organisation_role_grant g
            join organisation_unit u on u.id = g.unit_id
            left join organisation_role r on r.code = g.role_code
            left join identity_person p on p.id = g.granted_by
            where\s""";
    private static final String ORDER = " order by u.depth, g.role_code, u.path, g.since, g.id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final RoleWords words;

    GrantRows(JdbcClient jdbc, JdbcTemplate batch, RoleWords words) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.words = words;
    }

    /** A grant to be written. */
    record New(
            AccountId accountId,
            Role role,
            UnitId unitId,
            Period period,
            @Nullable AccountId by,
            @Nullable String reason,
            @Nullable UUID approvalId) {}

    void insert(Collection<New> grants, Instant now) {
        List<@Nullable Object[]> rows = grants.stream()
                .map(grant -> new @Nullable Object[] {
                    Ids.bytes(Ids.next()),
                    Ids.bytes(grant.accountId().value()),
                    grant.role().code(),
                    Ids.bytes(grant.unitId().value()),
                    Columns.at(grant.period().since()),
                    Columns.atOrNull(grant.period().until()),
                    Columns.at(now),
                    grant.by() == null ? null : Ids.bytes(grant.by().value()),
                    grant.reason(),
                    Columns.idOrNull(grant.approvalId())
                })
                .toList();
        batch.batchUpdate("""
                insert into organisation_role_grant
                    (id, account_id, role_code, unit_id, since, until_at, granted_at, granted_by, reason, approval_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update role_code = values(role_code)
                """, rows);
    }

    /** Ends an open grant; true if this call did. */
    boolean end(UUID grantId, AccountId by, Instant at, @Nullable String reason) {
        return jdbc.sql("""
                update organisation_role_grant set ended_at = :at, ended_by = :by, end_reason = :reason
                where id = :id and ended_at is null
                """)
                        .param("at", Columns.at(at))
                        .param("by", Ids.bytes(by.value()))
                        .param("reason", reason)
                        .param("id", Ids.bytes(grantId))
                        .update()
                == 1;
    }

    /** Closes the books on grants that expired, which makes room for new ones of the same. */
    void settle(Collection<UUID> expired) {
        if (!expired.isEmpty()) {
            jdbc.sql("update organisation_role_grant set ended_at = until_at where id in (:ids) and ended_at is null")
                    .param("ids", expired.stream().map(Ids::bytes).toList())
                    .update();
        }
    }

    Optional<Grant> find(UUID grantId) {
        return jdbc.sql(VIEW + "g.id = ?")
                .param(Ids.bytes(grantId))
                .query(this::grant)
                .optional();
    }

    /** All open grants of these people: held, to be held, and expired but not settled. */
    List<Grant> open(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(VIEW + "g.open_now = 1 and g.account_id in (:accounts)" + ORDER)
                        .param("accounts", bytes(accounts))
                        .query(this::grant)
                        .list();
    }

    List<Grant> held(Collection<AccountId> accounts, Instant now) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(VIEW + HeldRoles.HELD + " and g.account_id in (:accounts)" + ORDER)
                        .param("accounts", bytes(accounts))
                        .param("now", Columns.at(now))
                        .query(this::grant)
                        .list();
    }

    List<Grant> heldOrLater(AccountId account, Instant now) {
        return jdbc.sql(VIEW + HeldRoles.HELD_OR_LATER + " and g.account_id = :account" + ORDER)
                .param("account", Ids.bytes(account.value()))
                .param("now", Columns.at(now))
                .query(this::grant)
                .list();
    }

    /** All open grants of a role, whoever holds it and where. */
    List<Grant> openOf(Role role) {
        return jdbc.sql(VIEW + "g.open_now = 1 and g.role_code = ?")
                .param(role.code())
                .query(this::grant)
                .list();
    }

    /** How many hold each role, or will, in units below these paths. */
    Map<String, Integer> holdersByRole(List<String> paths, Instant now) {
        Map<String, Object> params = new HashMap<>(Map.of("now", Columns.at(now)));
        List<String> any = new ArrayList<>(List.of("1 = 0"));
        for (String path : paths) {
            params.put("path" + any.size(), path + "%");
            any.add("u.path like :path" + any.size());
        }
        Map<String, Integer> holders = new HashMap<>();
        jdbc.sql("select g.role_code, count(distinct g.account_id) from organisation_role_grant g"
                        + " join organisation_unit u on u.id = g.unit_id where (" + String.join(" or ", any) + ") and "
                        + HeldRoles.HELD_OR_LATER + " group by g.role_code")
                .params(params)
                .query(row -> {
                    holders.put(row.getString(1), row.getInt(2));
                });
        return holders;
    }

    /** Paths of the units these people belong to. */
    Map<AccountId, String> placesOf(Collection<AccountId> accounts) {
        Map<AccountId, String> places = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select account_id, unit_path from organisation_place where account_id in (:accounts)")
                    .param("accounts", bytes(accounts))
                    .query(row -> {
                        places.put(new AccountId(Ids.uuid(row.getBytes(1))), row.getString(2));
                    });
        }
        return places;
    }

    /** Holders of the role for the unit itself or one above it. */
    List<AccountId> holders(Role role, UnitId unit, Instant now) {
        return jdbc.sql("""
                select distinct g.account_id from organisation_role_grant g
                join organisation_unit u on u.id = g.unit_id
                join organisation_unit target on target.path like concat(u.path, '%')
                where g.role_code = :role and target.id = :unit and\s""" + HeldRoles.HELD)
                .param("role", role.code())
                .param("unit", Ids.bytes(unit.value()))
                .param("now", Columns.at(now))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    /**
     * Everybody who holds or will hold the role for the unit itself and is not suspended. The grants are locked first and the accounts read
     * afterwards, so that the last of them is not lost to two who act at once.
     */
    List<Holder> lock(Role role, UnitId unit, Instant now) {
        List<Holder> holders = jdbc.sql("select g.account_id, g.since, g.until_at from organisation_role_grant g "
                        + "where g.unit_id = :unit and g.role_code = :role and " + HeldRoles.HELD_OR_LATER
                        + " for update")
                .param("unit", Ids.bytes(unit.value()))
                .param("role", role.code())
                .param("now", Columns.at(now))
                .query((row, number) -> new Holder(
                        new AccountId(Columns.id(row, "account_id")),
                        !Columns.instant(row, "since").isAfter(now) && row.getObject("until_at") == null))
                .list();
        Set<AccountId> able = able(holders.stream().map(Holder::accountId).toList());
        return holders.stream().filter(one -> able.contains(one.accountId())).toList();
    }

    private Set<AccountId> able(List<AccountId> holders) {
        return holders.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select id from identity_person where status <> 'SUSPENDED' and id in (:holders)")
                        .param("holders", bytes(holders))
                        .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                        .list());
    }

    /** Somebody with a role; lasting if they hold it now and no end is set. */
    record Holder(AccountId accountId, boolean lasting) {}

    private static List<byte[]> bytes(Collection<AccountId> accounts) {
        return accounts.stream().map(id -> Ids.bytes(id.value())).toList();
    }

    private Grant grant(ResultSet row, int number) throws SQLException {
        Role role = new Role(row.getString("role_code"));
        RoleView view = new RoleView(
                Columns.id(row, "id"),
                role,
                words.name(role, row.getString("name_vi"), row.getString("name_en")),
                new UnitRef(
                        new UnitId(Columns.id(row, "unit_id")),
                        row.getString("unit_name"),
                        row.getString("unit_full_name")),
                Columns.instant(row, "since"),
                Columns.instantOrNull(row, "until_at"),
                row.getString("granted_by_name"));
        return new Grant(
                new AccountId(Columns.id(row, "account_id")),
                view,
                row.getString("permissions"),
                row.getString("path"),
                Columns.instantOrNull(row, "ended_at"));
    }
}
