package vn.hocso.organisation.change;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/** Adding and renaming without ceremony: from today on, with no reason given, and on record all the same. */
@Service
@Transactional
class UnitEdits {

    private final ChangeService changes;
    private final Units units;
    private final Access access;
    private final Clock clock;

    UnitEdits(ChangeService changes, Units units, Access access, Clock clock) {
        this.changes = changes;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** Adding the same unit again answers with the one that is there. */
    UnitView add(Actor actor, AddUnit wanted) {
        access.require(actor, Permission.MANAGE_UNITS, wanted.parentId());
        Optional<UnitView> there = units.byCode(wanted.code()).filter(wanted::isLike);
        if (there.isPresent()) {
            return there.get();
        }
        decide(actor, wanted.details());
        return units.byCode(wanted.code()).orElseThrow(OutsideScope::new);
    }

    UnitView rename(Actor actor, UnitId id, RenameUnit wanted) {
        access.require(actor, Permission.MANAGE_UNITS, id);
        UnitView unit = units.require(id);
        if (wanted.changes(unit)) {
            decide(actor, wanted.details(id));
        }
        return units.require(id);
    }

    private void decide(Actor actor, ChangeDetails details) {
        changes.decide(actor, Ids.next(), new ProposeChange(VietnamCalendar.today(clock), "", null, details));
    }
}
