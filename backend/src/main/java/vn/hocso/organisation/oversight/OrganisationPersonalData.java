package vn.hocso.organisation.oversight;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** Where a person belongs and what they may do. That a unit had a member, and who held a role when, stays without saying who it was. */
@Component
class OrganisationPersonalData implements PersonalData {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganisationPersonalData(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String section() {
        return "organisation";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        jdbc.sql("""
                select u.full_name as 'unit', m.job_position as 'position', m.job_rank as 'rank', m.person_class as 'class',
                    m.since as 'since', m.ended_at as 'until'
                from organisation_membership m join organisation_unit u on u.id = m.unit_id
                where m.account_id = ? order by m.since
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("memberships", row);
        });
        jdbc.sql("""
                select g.role_code as 'role', u.full_name as 'unit', g.since as 'since', coalesce(g.ended_at, g.until_at) as 'until',
                       g.reason as 'reason'
                from organisation_role_grant g join organisation_unit u on u.id = g.unit_id
                where g.account_id = ? order by g.since
                """).param(Ids.bytes(account)).query(row -> {
            rows.add("roles", row);
        });
    }

    @Override
    public List<Kept> erase(UUID account) {
        LocalDateTime now = Columns.at(clock.instant());
        jdbc.sql("""
                update organisation_membership
                set job_position = null, job_rank = null, person_class = null, ended_at = coalesce(ended_at, ?)
                where account_id = ?
                """).params(now, Ids.bytes(account)).update();
        jdbc.sql("""
                update organisation_role_grant
                set reason = null, end_reason = null, ended_at = coalesce(ended_at, least(coalesce(until_at, :now), :now))
                where account_id = :account
                """).param("now", now).param("account", Ids.bytes(account)).update();
        return List.of();
    }
}
