package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;

/** Roles as the other modules know them. */
@Service
@Transactional
class RoleService implements RoleGrants {

    private final GrantBook book;
    private final GrantRows rows;
    private final GrantPolicy policy;
    private final Clock clock;

    RoleService(GrantBook book, GrantRows rows, GrantPolicy policy, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public void grant(AccountId account, Role role, UnitId unit) {
        grantAll(List.of(new NewGrant(account, role, unit)));
    }

    @Override
    public void grantAll(Collection<NewGrant> grants) {
        Period fromNow = new Period(clock.instant(), null);
        book.open(grants.stream()
                .map(one -> new GrantRows.New(one.accountId(), one.role(), one.unitId(), fromNow, null, null, null))
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, List<RoleView>> of(Collection<AccountId> accounts) {
        Map<AccountId, List<RoleView>> roles = new HashMap<>();
        rows.held(accounts, clock.instant())
                .forEach(grant -> roles.computeIfAbsent(grant.accountId(), id -> new ArrayList<>())
                        .add(grant.view()));
        return roles;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> holders(Role role, UnitId unit) {
        return rows.holders(role, unit, clock.instant());
    }

    @Override
    public void endWhatWasLeft(AccountId account, String left, Collection<String> remaining, AccountId by) {
        rows.heldOrLater(account, clock.instant()).stream()
                .filter(grant -> LeftBehind.isEnded(grant, left, remaining))
                .forEach(grant -> book.end(grant, by, null));
    }

    @Override
    public void requireAnotherAdministrator(AccountId leaving) {
        policy.requireAnotherAdministrator(leaving);
    }
}
