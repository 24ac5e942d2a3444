package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;

/**
 * Each role that is held goes over as it is, for the same unit, until the same time and nothing wider; one that the survivor holds too only
 * ends. So do those that take two people to give, since one person merges, and those that would have begun later.
 */
@Component
@Order(20)
class RoleHandover implements AccountHandover {

    private final GrantRows rows;
    private final GrantBook book;
    private final Clock clock;

    RoleHandover(GrantRows rows, GrantBook book, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "roles";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        return handed(rows.heldOrLater(retired, clock.instant()), clock.instant());
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        Instant now = clock.instant();
        List<Grant> all = rows.heldOrLater(retired, now);
        all.forEach(one -> rows.end(one.id(), survivor, now, null));
        book.open(all.stream()
                .filter(one -> goesOver(one, now))
                .map(one -> new GrantRows.New(
                        survivor,
                        one.role(),
                        one.unitId(),
                        new Period(now, one.view().until()),
                        null,
                        null,
                        null))
                .toList());
        return handed(all, now);
    }

    private static Handed handed(List<Grant> all, Instant now) {
        int over = (int) all.stream().filter(one -> goesOver(one, now)).count();
        return new Handed(over, all.size() - over);
    }

    private static boolean goesOver(Grant grant, Instant now) {
        return !grant.view().since().isAfter(now) && !HeldRoles.needSecondPerson(grant.role(), grant.permissions());
    }
}
