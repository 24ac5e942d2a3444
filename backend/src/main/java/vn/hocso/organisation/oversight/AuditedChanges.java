package vn.hocso.organisation.oversight;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.MembershipStarted;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/**
 * Writes down what the module tells of people; of roles, the feature itself does. It listens within the transaction that did it, since the
 * entry belongs to that and to the request. What the installation does by itself, such as loading, is left out.
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
    void on(MembershipStarted event) {
        if (audit.someoneActs()) {
            UnitView unit = units.require(event.unitId());
            audit.record(AuditedAct.of("organisation.person-added")
                    .onAccount(event.accountId().value(), null)
                    .in(units.path(event.unitId()))
                    .with(Changes.none().fact("unit", unit.fullName())));
        }
    }
}
