package vn.hocso.organisation.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The rows of who belongs where, now and earlier. Everyone has at most one primary unit at a time; the database sees to it. */
@Repository
class Memberships {

    private static final String VIEW = """
            select account_id, unit_id, unit_name, unit_full_name, unit_path, job_position, job_rank, person_class, since
            from organisation_place where account_id\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    Memberships(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    Optional<MembershipView> of(AccountId account) {
        return jdbc.sql(VIEW + "= ?")
                .param(Ids.bytes(account.value()))
                .query(Memberships::view)
                .optional();
    }

    List<MembershipView> of(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql(VIEW + "in (:accounts)")
                        .param(
                                "accounts",
                                accounts.stream()
                                        .map(id -> Ids.bytes(id.value()))
                                        .toList())
                        .query(Memberships::view)
                        .list();
    }

    List<AccountId> within(UnitId unit, boolean subtree) {
        String where = subtree
                ? "unit_path like concat((select path from organisation_unit where id = ?), '%')"
                : "unit_id = ?";
        return jdbc.sql("select account_id from organisation_place where " + where)
                .param(Ids.bytes(unit.value()))
                .query((row, number) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    /** Paths of all units somebody belongs to, the primary one first; empty when they belong nowhere. */
    List<String> pathsOf(AccountId account) {
        return jdbc.sql("""
                select u.path from organisation_membership m join organisation_unit u on u.id = m.unit_id
                where m.account_id = ? and m.held_now = 1 order by m.is_primary desc
                """)
                .param(Ids.bytes(account.value()))
                .query(String.class)
                .list();
    }

    /** The same of many, in one statement. */
    Map<AccountId, List<String>> pathsOf(Collection<AccountId> accounts) {
        Map<AccountId, List<String>> paths = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("""
                    select m.account_id, u.path from organisation_membership m
                    join organisation_unit u on u.id = m.unit_id
                    where m.account_id in (:accounts) and m.held_now = 1 order by m.is_primary desc
                    """)
                    .param(
                            "accounts",
                            accounts.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query(row -> {
                        paths.computeIfAbsent(new AccountId(Ids.uuid(row.getBytes(1))), id -> new ArrayList<>())
                                .add(row.getString(2));
                    });
        }
        return paths;
    }

    void insert(Collection<NewMembership> memberships, Instant now) {
        List<@Nullable Object[]> rows = memberships.stream()
                .map(one -> new @Nullable Object[] {
                    Ids.bytes(Ids.next()),
                    Ids.bytes(one.accountId().value()),
                    Ids.bytes(one.unitId().value()),
                    one.position(),
                    one.rank(),
                    name(one.personClass()),
                    Columns.at(one.since() == null ? now : one.since())
                })
                .toList();
        batch.batchUpdate("""
                insert into organisation_membership
                    (id, account_id, unit_id, job_position, job_rank, person_class, is_primary, since)
                values (?, ?, ?, ?, ?, ?, true, ?)
                """, rows);
    }

    /** Corrects what somebody is in the unit they belong to. */
    void correct(NewMembership now) {
        jdbc.sql("""
                update organisation_membership set job_position = ?, job_rank = ?, person_class = ?
                where account_id = ? and primary_now = 1
                """)
                .param(now.position())
                .param(now.rank())
                .param(name(now.personClass()))
                .param(Ids.bytes(now.accountId().value()))
                .update();
    }

    private static MembershipView view(ResultSet row, int number) throws SQLException {
        String personClass = row.getString(8);
        return new MembershipView(
                new AccountId(Ids.uuid(row.getBytes(1))),
                new UnitRef(new UnitId(Ids.uuid(row.getBytes(2))), row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                personClass == null ? null : PersonClass.valueOf(personClass),
                Columns.instant(row, "since"));
    }

    static @Nullable String name(@Nullable PersonClass personClass) {
        return personClass == null ? null : personClass.name();
    }
}
