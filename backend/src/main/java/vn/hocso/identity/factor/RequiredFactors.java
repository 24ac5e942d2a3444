package vn.hocso.identity.factor;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.RoleHoldings;
import vn.hocso.identity.SecondFactorPolicy.Requirement;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** From when on an account needs a second factor, by the roles it holds. */
@Component
public class RequiredFactors {

    private final JdbcClient jdbc;
    private final ObjectProvider<RoleHoldings> roles;
    private final Clock clock;

    RequiredFactors(JdbcClient jdbc, ObjectProvider<RoleHoldings> roles, Clock clock) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.clock = clock;
    }

    /** The earliest moment any of the account's roles names; empty when none does. */
    public Optional<Instant> from(AccountId account) {
        List<Requirement> all = all();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Set<String> held = roles.getObject().of(account);
        return all.stream()
                .filter(requirement -> held.contains(requirement.role()))
                .map(Requirement::from)
                .min(Comparator.naturalOrder());
    }

    public boolean inForce(AccountId account) {
        return from(account).filter(moment -> !moment.isAfter(clock.instant())).isPresent();
    }

    List<Requirement> all() {
        return jdbc.sql("select role_name, required_from from identity_required_factor order by role_name")
                .query((row, number) ->
                        new Requirement(row.getString("role_name"), Columns.instant(row, "required_from")))
                .list();
    }

    void save(Requirement requirement, AccountId decidedBy) {
        jdbc.sql("""
                insert into identity_required_factor (role_name, required_from, decided_by, decided_at) values (?, ?, ?, ?)
                on duplicate key update required_from = values(required_from), decided_by = values(decided_by),
                  decided_at = values(decided_at)
                """)
                .params(
                        requirement.role(),
                        Columns.at(requirement.from()),
                        Ids.bytes(decidedBy.value()),
                        Columns.at(clock.instant()))
                .update();
    }

    boolean delete(String role) {
        return jdbc.sql("delete from identity_required_factor where role_name = ?")
                        .param(role)
                        .update()
                == 1;
    }
}
