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
 * Memberships end and go over as history, so that whoever was counted on an earlier day still is; those in units where the survivor is not
 * go on beside the survivor's own. The day of birth and the citizen number fill what the survivor lacks.
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
            if (record.isHeld()) {
                rows.end(record.id(), clock.instant(), null);
                if (held.add(record.unit().id())) {
                    rows.insert(record.again(survivor), false, clock.instant());
                }
            }
        }
        rows.giveHistory(retired, survivor);
        records.merge(retired, survivor);
        return new Handed(all.size(), 0);
    }
}
