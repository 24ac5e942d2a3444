package vn.hocso.organisation.change;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.RefusedUnitChange;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.UnitDecisions;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

@Component
@Transactional(readOnly = true)
class Refusals implements UnitDecisions {

    private final ChangeRecords records;
    private final RoleGrants roles;
    private final JdbcClient jdbc;

    Refusals(ChangeRecords records, RoleGrants roles, JdbcClient jdbc) {
        this.records = records;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    private record Subject(UnitId id, String name) {}

    @Override
    public Optional<RefusedUnitChange> refused(UUID changeId) {
        return records.find(changeId)
                .filter(change -> change.status() == ChangeStatus.REFUSED)
                .map(change -> refused(change, subjects(changeId)));
    }

    private RefusedUnitChange refused(ChangeRecord change, List<Subject> subjects) {
        Set<AccountId> told = new HashSet<>();
        AccountId by = change.recordedBy();
        if (by != null) {
            told.add(by);
        }
        subjects.stream().limit(1).forEach(unit -> told.addAll(roles.holders(Role.SYSTEM_ADMINISTRATOR, unit.id())));
        String name = subjects.isEmpty() ? "" : subjects.getFirst().name();
        return new RefusedUnitChange(change.id(), name, change.effectiveOn(), told);
    }

    private List<Subject> subjects(UUID change) {
        return jdbc.sql("""
                select unit_id, full_name from organisation_unit_change_unit where change_id = ?
                order by part = 'SUBJECT' desc, code limit 5
                """)
                .param(Ids.bytes(change))
                .query((row, number) -> new Subject(new UnitId(Columns.id(row, "unit_id")), row.getString("full_name")))
                .list();
    }
}
