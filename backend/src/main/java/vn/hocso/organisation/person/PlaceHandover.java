package vn.hocso.organisation.person;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/**
 * Memberships go over beside the survivor's own; one in a unit where the survivor is too ends on the day and goes over as history. The day of
 * birth and the citizen number fill what the survivor lacks.
 */
@Component
@Order(10)
class PlaceHandover implements AccountHandover {

    private final MembershipRows rows;
    private final PersonRecords records;
    private final Clock clock;

    PlaceHandover(MembershipRows rows, PersonRecords records, Clock clock) {
        this.rows = rows;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "memberships";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        return new Handed(rows.of(retired).size(), 0);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        Set<UnitId> held = rows.lockHeld(survivor).stream()
                .map(record -> record.unit().id())
                .collect(Collectors.toCollection(HashSet::new));
        List<MembershipRecord> all = rows.of(retired);
        for (MembershipRecord record : all) {
            if (record.isHeld() && !held.add(record.unit().id())) {
                rows.end(record.id(), clock.instant(), null);
            }
        }
        rows.moveAll(retired, survivor);
        records.merge(retired, survivor);
        return new Handed(all.size(), 0);
    }
}
