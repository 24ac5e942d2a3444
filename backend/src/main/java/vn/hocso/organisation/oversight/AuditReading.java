package vn.hocso.organisation.oversight;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditReaders;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Lets managers read what was done in their part of the tree, and those who hold the permission at the top everything. */
@Component
class AuditReading implements AuditReaders {

    private final Access access;
    private final Units units;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    AuditReading(Access access, Units units, Accounts accounts, JdbcClient jdbc) {
        this.access = access;
        this.units = units;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Override
    public Scope scope(Actor actor) {
        List<String> paths = access.requireScope(actor, Permission.VIEW_AUDIT);
        return new Scope(paths.contains(units.path(units.root().id())), paths);
    }

    @Override
    public String path(UUID unit) {
        return units.path(new UnitId(unit));
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return accounts.byIds(ids.stream().map(AccountId::new).toList()).values().stream()
                .collect(Collectors.toMap(account -> account.accountId().value(), AccountView::fullName));
    }

    @Override
    public Map<String, String> units(Collection<String> paths) {
        Map<String, String> names = new HashMap<>();
        if (!paths.isEmpty()) {
            jdbc.sql("select path, full_name from organisation_unit_path where path in (:paths)")
                    .param("paths", paths)
                    .query(row -> {
                        names.put(row.getString(1), row.getString(2));
                    });
        }
        return names;
    }

    @Override
    public ValueNames valueNames(Map<String, Set<UUID>> ids) {
        NamesOverTime units = new NamesOverTime(jdbc, ids.getOrDefault("unitId", Set.of()));
        Map<UUID, String> people = names(ids.getOrDefault("retiredId", Set.of()));
        Map<UUID, String> deciders = deciders(ids.getOrDefault("approval", Set.of()));
        return (field, id, day) -> switch (field) {
            case "unitId" -> units.of(id, day);
            case "retiredId" -> people.get(id);
            case "approval" -> deciders.get(id);
            default -> null;
        };
    }

    /** Whoever agreed to what took two people. */
    private Map<UUID, String> deciders(Collection<UUID> approvals) {
        Map<UUID, String> names = new HashMap<>();
        if (!approvals.isEmpty()) {
            jdbc.sql("""
                    select a.id, p.full_name from organisation_approval a join identity_person p on p.id = a.decided_by
                    where a.id in (:approvals)
                    """)
                    .param("approvals", approvals.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        names.put(Columns.id(row, "id"), row.getString("full_name"));
                    });
        }
        return names;
    }
}
