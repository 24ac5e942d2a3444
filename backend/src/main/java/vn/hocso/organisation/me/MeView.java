package vn.hocso.organisation.me;

import java.time.Instant;
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
import vn.hocso.shared.Actor;
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
        Set<Area> areas,
        @Nullable SignedInBy signedInBy) {

    /** Who really uses this account now, and until when; told by a banner on every page. */
    record SignedInBy(AccountId accountId, String fullName, Instant until) {

        static SignedInBy of(AccountView person, Actor.Borrowed borrowed) {
            return new SignedInBy(person.accountId(), person.fullName(), borrowed.until());
        }
    }

    static MeView of(
            AccountView account,
            Optional<MembershipView> place,
            List<RoleView> roles,
            Set<Permission> permissions,
            @Nullable SignedInBy by) {
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
                Area.openTo(permissions),
                by);
    }
}
