package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.role.RoleGrantRows.HeldGrant;

/** Each role goes over as it is, for the same unit and nothing wider; one that the survivor holds too only ends. */
@Component
@Order(20)
class RoleHandover implements AccountHandover {

    private final RoleGrantRows rows;
    private final RoleGrants roles;
    private final Clock clock;

    RoleHandover(RoleGrantRows rows, RoleGrants roles, Clock clock) {
        this.rows = rows;
        this.roles = roles;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "roles";
    }

    @Override
    public Handed preview(AccountId retired, AccountId survivor) {
        return new Handed(rows.heldBy(retired).size(), 0);
    }

    @Override
    public Handed handOver(AccountId retired, AccountId survivor) {
        List<HeldGrant> held = rows.heldBy(retired);
        held.forEach(one -> rows.end(one.view().grantId(), survivor, clock.instant()));
        roles.grantAll(held.stream()
                .map(one -> new NewGrant(
                        survivor, one.view().role(), one.view().unit().id()))
                .toList());
        return new Handed(held.size(), 0);
    }
}
