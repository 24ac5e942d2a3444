package vn.hocso.organisation.me;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Language;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.PersonName;

/** The signed-in person, and what is open to them. */
record MeView(
        AccountId accountId,
        String fullName,
        String givenName,
        String email,
        @Nullable String phone,
        @Nullable String staffCode,
        Language language,
        @Nullable UnitRef unit,
        @Nullable String position,
        List<RoleView> roles,
        Set<Permission> permissions,
        Set<Area> areas) {

    static MeView of(
            AccountView account, Optional<MembershipView> place, List<RoleView> roles, Set<Permission> permissions) {
        return new MeView(
                account.accountId(),
                account.fullName(),
                PersonName.given(account.fullName()),
                account.email(),
                account.phone(),
                account.staffCode(),
                account.language(),
                place.map(MembershipView::unit).orElse(null),
                place.map(MembershipView::position).orElse(null),
                roles,
                permissions,
                Area.openTo(permissions));
    }
}
