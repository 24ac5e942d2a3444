package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Refusal;

/** Gives one role to one person, checked the same way whether it is done at once or after a second person agreed. */
@Component
class Granting {

    private final GrantRows rows;
    private final GrantBook book;
    private final GrantPolicy policy;
    private final RoleBook roles;
    private final Units units;
    private final Clock clock;

    Granting(GrantRows rows, GrantBook book, GrantPolicy policy, RoleBook roles, Units units, Clock clock) {
        this.rows = rows;
        this.book = book;
        this.policy = policy;
        this.roles = roles;
        this.units = units;
        this.clock = clock;
    }

    /** Refuses what this person may not give, and returns what the role is. */
    RoleDefinition check(Authority by, WantedGrant wanted) {
        if (wanted.replaces() == null) {
            policy.requireVisible(by, Permission.GRANT_ROLES, wanted.accountId());
        }
        RoleDefinition role = roles.requireInUse(wanted.role());
        units.requireLiving(Set.of(wanted.unitId()));
        policy.requireMayGrant(by, role.role(), role.permissions(), units.path(wanted.unitId()));
        return role;
    }

    /** The open grant of the same, if there is one. */
    @Nullable
    Grant open(WantedGrant wanted) {
        Instant now = clock.instant();
        return rows.open(List.of(wanted.accountId())).stream()
                .filter(grant -> grant.isFor(wanted.accountId(), wanted.role(), wanted.unitId()) && !grant.expired(now))
                .findFirst()
                .orElse(null);
    }

    /** Whether what is wanted is what is already there. */
    static boolean isThere(@Nullable Grant open, WantedGrant wanted) {
        return open != null
                && Objects.equals(open.view().until(), wanted.until())
                && (wanted.since() == null || !open.view().since().isAfter(wanted.since()));
    }

    RoleView carryOut(WantedGrant wanted, AccountId by, @Nullable String reason, @Nullable UUID approval) {
        Instant now = clock.instant();
        Grant open = open(wanted);
        Period period = Period.from(wanted.since(), wanted.until(), now);
        if (open != null && !isThere(open, wanted)) {
            if (!open.id().equals(wanted.replaces())) {
                throw new HeldAlready(wanted.role());
            }
            if (wanted.until() != null) {
                policy.requireAnotherAdministrator(open);
            }
            book.end(open, by, reason);
        }
        book.open(List.of(
                new GrantRows.New(wanted.accountId(), wanted.role(), wanted.unitId(), period, by, reason, approval)));
        Grant granted = open(wanted);
        if (granted == null) {
            throw new OutsideScope();
        }
        return granted.view();
    }

    /** The person has, or will have, this role here for another time: that time is to be changed, not a second grant made. */
    static class HeldAlready extends Refusal {
        HeldAlready(Role role) {
            super(Kind.CONFLICT, "organisation.role-held-already", Map.of("role", role.code()));
        }
    }
}
