package vn.hocso.organisation.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.NewMembership;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** One person's memberships, those of today and those of earlier. */
@Repository
class MembershipRows {

    private static final String SELECT = "select " + MembershipRecord.COLUMNS
            + " from organisation_membership m join organisation_unit u on u.id = m.unit_id where m.account_id = ?";

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The primary one first, then the others of today, then the past ones, the latest first. */
    List<MembershipRecord> of(AccountId account) {
        return jdbc.sql(SELECT + " order by m.held_now desc, m.is_primary desc, m.since desc, m.id")
                .param(Ids.bytes(account.value()))
                .query(MembershipRecord::of)
                .list();
    }

    /** Those of today, locked until the transaction ends, so that two changes at once happen one after the other. */
    List<MembershipRecord> lockHeld(AccountId account) {
        return jdbc.sql(SELECT + " and m.held_now = 1 for update")
                .param(Ids.bytes(account.value()))
                .query(MembershipRecord::of)
                .list();
    }

    UUID insert(NewMembership membership, boolean primary, Instant since) {
        UUID id = Ids.next();
        jdbc.sql("""
                insert into organisation_membership
                    (id, account_id, unit_id, job_position, job_rank, person_class, is_primary, since)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(Ids.bytes(id))
                .param(Ids.bytes(membership.accountId().value()))
                .param(Ids.bytes(membership.unitId().value()))
                .param(membership.position())
                .param(membership.rank())
                .param(Memberships.name(membership.personClass()))
                .param(primary)
                .param(Columns.at(since))
                .update();
        return id;
    }

    void correct(UUID id, NewMembership to, Instant since) {
        jdbc.sql("""
                update organisation_membership set job_position = ?, job_rank = ?, person_class = ?, since = ? where id = ?
                """)
                .param(to.position())
                .param(to.rank())
                .param(Memberships.name(to.personClass()))
                .param(Columns.at(since))
                .param(Ids.bytes(id))
                .update();
    }

    void end(UUID id, Instant at, @Nullable String reason) {
        jdbc.sql("update organisation_membership set ended_at = ?, ended_reason = ? where id = ? and ended_at is null")
                .param(Columns.at(at))
                .param(reason)
                .param(Ids.bytes(id))
                .update();
    }

    /** Gives somebody's history to somebody else, as it was. */
    void giveHistory(AccountId from, AccountId to) {
        jdbc.sql("update organisation_membership set account_id = ? where account_id = ? and ended_at is not null")
                .params(Ids.bytes(to.value()), Ids.bytes(from.value()))
                .update();
    }
}
