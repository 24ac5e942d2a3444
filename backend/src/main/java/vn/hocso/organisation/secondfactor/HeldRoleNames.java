package vn.hocso.organisation.secondfactor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.RoleHoldings;
import vn.hocso.organisation.RoleGrants;

/** Tells identity, which knows no roles, the names of those an account holds. */
@Component
class HeldRoleNames implements RoleHoldings {

    private final RoleGrants roles;

    HeldRoleNames(RoleGrants roles) {
        this.roles = roles;
    }

    @Override
    public Set<String> of(AccountId account) {
        return roles.of(List.of(account)).getOrDefault(account, List.of()).stream()
                .map(held -> held.role().code())
                .collect(Collectors.toSet());
    }
}
