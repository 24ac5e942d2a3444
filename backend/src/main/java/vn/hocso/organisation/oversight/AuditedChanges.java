package vn.hocso.organisation.oversight;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MembershipStarted;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGranted;
import vn.hocso.organisation.RoleRevoked;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/**
 * Writes down what the module tells of people and roles. It listens within the transaction that did it, since the entry belongs to that and
 * to the request. What the installation does by itself, such as loading, is left out.
 */
@Component
class AuditedChanges {

    private final AuditTrail audit;
    private final Units units;

    AuditedChanges(AuditTrail audit, Units units) {
        this.audit = audit;
        this.units = units;
    }

    @EventListener
    void on(RoleGranted event) {
        if (event.by() != null) {
            record("organisation.role-granted", event.accountId(), event.role(), event.unitId());
        }
    }

    @EventListener
    void on(RoleRevoked event) {
        record("organisation.role-revoked", event.accountId(), event.role(), event.unitId());
    }

    @EventListener
    void on(MembershipStarted event) {
        if (audit.someoneActs()) {
            UnitView unit = units.require(event.unitId());
            audit.record(AuditedAct.of("organisation.person-added")
                    .onAccount(event.accountId().value(), null)
                    .in(units.path(event.unitId()))
                    .with(Changes.none().fact("unit", unit.fullName())));
        }
    }

    private void record(String action, AccountId person, Role role, UnitId unitId) {
        UnitView unit = units.require(unitId);
        audit.record(AuditedAct.of(action)
                .onAccount(person.value(), null)
                .in(units.path(unitId))
                .with(Changes.none().fact("role", role).fact("unit", unit.fullName())));
    }
}
