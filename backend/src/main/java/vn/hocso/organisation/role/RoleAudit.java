package vn.hocso.organisation.role;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Writes into the log who gave, ended, made and changed which role, and why. What the installation does by itself is left out. */
@Component
class RoleAudit {

    private final AuditTrail audit;
    private final Units units;

    RoleAudit(AuditTrail audit, Units units) {
        this.audit = audit;
        this.units = units;
    }

    void granted(Collection<GrantRows.New> grants) {
        if (grants.isEmpty() || !audit.someoneActs()) {
            return;
        }
        Map<UnitId, String> paths = grants.stream()
                .map(GrantRows.New::unitId)
                .distinct()
                .collect(Collectors.toMap(unit -> unit, units::path));
        Map<UnitId, UnitView> places = units.byIds(paths.keySet());
        audit.recordAll(grants.stream()
                .map(one -> AuditedAct.of("organisation.role-granted")
                        .onAccount(one.accountId().value(), null)
                        .in(paths.get(one.unitId()))
                        .because(one.reason())
                        .with(Changes.none()
                                .fact("role", one.role())
                                .fact("unit", name(places.get(one.unitId())))
                                .fact("since", one.period().since())
                                .fact("until", one.period().until())
                                .fact("approval", one.approvalId())))
                .toList());
    }

    void ended(Grant grant, @Nullable String reason) {
        audit.record(AuditedAct.of("organisation.role-revoked")
                .onAccount(grant.accountId().value(), null)
                .in(grant.unitPath())
                .because(reason)
                .with(Changes.none()
                        .fact("role", grant.role())
                        .fact("unit", grant.view().unit().fullName())));
    }

    void made(CustomRole role) {
        audit.record(AuditedAct.of("organisation.role-made")
                .with(Changes.none()
                        .fact("role", role.role())
                        .fact("name", role.name().vi())
                        .fact("permissions", HeldRoles.column(role.permissions()))));
    }

    /** What a role was, to be compared with what it is after the change. */
    record Before(RoleName name, String permissions) {

        static Before of(CustomRole role) {
            return new Before(role.name(), HeldRoles.column(role.permissions()));
        }
    }

    void changed(Before before, CustomRole role) {
        audit.record(AuditedAct.of("organisation.role-changed")
                .with(Changes.none()
                        .fact("role", role.role())
                        .of("name", before.name().vi(), role.name().vi())
                        .of("permissions", before.permissions(), HeldRoles.column(role.permissions()))));
    }

    void retired(CustomRole role, String reason) {
        audit.record(AuditedAct.of("organisation.role-retired")
                .because(reason)
                .with(Changes.none().fact("role", role.role())));
    }

    private static @Nullable String name(@Nullable UnitView unit) {
        return unit == null ? null : unit.fullName();
    }
}
