package vn.hocso.organisation.unit;

import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.UnitView;

/** How changes of the tree are written down. */
final class UnitAudit {

    private UnitAudit() {}

    static AuditedAct added(UnitView unit, String path) {
        return act("organisation.unit-added", unit, path)
                .with(Changes.none().fact("code", unit.code()).fact("kind", unit.kind()));
    }

    static AuditedAct renamed(UnitView before, UnitView after, String path) {
        return act("organisation.unit-renamed", after, path)
                .with(Changes.none()
                        .of("code", before.code(), after.code())
                        .of("name", before.name(), after.name())
                        .of("fullName", before.fullName(), after.fullName()));
    }

    private static AuditedAct act(String action, UnitView unit, String path) {
        return AuditedAct.of(action)
                .on("unit", unit.id().value(), unit.fullName())
                .in(path);
    }
}
