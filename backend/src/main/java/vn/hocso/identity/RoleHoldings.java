package vn.hocso.identity;

import java.util.Set;

/** Tells which roles an account holds, by name. Implemented by the module that knows roles, since identity knows none. */
@FunctionalInterface
public interface RoleHoldings {

    Set<String> of(AccountId account);
}
