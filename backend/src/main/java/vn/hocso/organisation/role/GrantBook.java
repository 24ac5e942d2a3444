package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGranted;
import vn.hocso.organisation.RoleRevoked;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;

/** Writes grants, says so to those who listen, and keeps what was: a row is closed, never changed or deleted. */
@Component
class GrantBook {

    private final GrantRows rows;
    private final RoleAudit audit;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantBook(GrantRows rows, RoleAudit audit, Units units, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Writes those that are not open already, for units that have not ended; the open ones stay as they are, and are returned. */
    List<Grant> open(Collection<GrantRows.New> wanted) {
        Instant now = clock.instant();
        List<Grant> open = rows.open(
                wanted.stream().map(GrantRows.New::accountId).distinct().toList());
        Map<Key, Grant> byKey = new HashMap<>();
        open.forEach(grant -> byKey.put(Key.of(grant), grant));
        List<Grant> met = wanted.stream()
                .map(one -> byKey.get(Key.of(one)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        rows.settle(
                met.stream().filter(grant -> grant.expired(now)).map(Grant::id).toList());
        List<Grant> already = met.stream().filter(grant -> !grant.expired(now)).toList();
        Set<Key> taken = already.stream().map(Key::of).collect(Collectors.toSet());
        List<GrantRows.New> fresh =
                wanted.stream().filter(one -> taken.add(Key.of(one))).toList();
        units.requireLiving(fresh.stream().map(GrantRows.New::unitId).collect(Collectors.toSet()));
        rows.insert(fresh, now);
        audit.granted(fresh);
        fresh.forEach(
                one -> events.publishEvent(new RoleGranted(one.accountId(), one.role(), one.unitId(), one.by(), now)));
        return already;
    }

    /** Ends the grant now; once more changes nothing. */
    void end(Grant grant, AccountId by, @Nullable String reason) {
        Instant now = clock.instant();
        if (rows.end(grant.id(), by, now, reason)) {
            audit.ended(grant, reason);
            events.publishEvent(new RoleRevoked(grant.accountId(), grant.role(), grant.unitId(), by, now));
        }
    }

    /** What a person has at most one open grant of. */
    private record Key(AccountId account, Role role, UnitId unit) {

        private static Key of(Grant grant) {
            return new Key(grant.accountId(), grant.role(), grant.unitId());
        }

        private static Key of(GrantRows.New wanted) {
            return new Key(wanted.accountId(), wanted.role(), wanted.unitId());
        }
    }
}
