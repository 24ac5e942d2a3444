package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.RoleView;
import vn.hocso.shared.Actor;

/** Tells people what they may do. */
@Service
class MyRoles {

    private final GrantRows rows;
    private final RoleWords words;
    private final Clock clock;

    MyRoles(GrantRows rows, RoleWords words, Clock clock) {
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MyRoleView> of(Actor actor) {
        Instant now = clock.instant();
        return rows.heldOrLater(AccountId.of(actor), now).stream()
                .map(grant -> view(grant, now))
                .toList();
    }

    private MyRoleView view(Grant grant, Instant now) {
        RoleView role = grant.view();
        return new MyRoleView(
                role.grantId(),
                role.role(),
                role.roleName(),
                words.permissions(grant.permissions()),
                role.unit(),
                role.since().isAfter(now) ? GrantState.LATER : GrantState.HELD,
                role.since(),
                role.until(),
                role.grantedBy());
    }
}
