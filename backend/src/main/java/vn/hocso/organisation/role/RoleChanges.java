package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;

/** Changes custom roles, checked the same way whether one person does it or two. */
@Component
class RoleChanges {

    private final RoleBook roles;
    private final GrantRows grants;
    private final GrantBook book;
    private final RoleAudit audit;
    private final Units units;
    private final Clock clock;

    RoleChanges(RoleBook roles, GrantRows grants, GrantBook book, RoleAudit audit, Units units, Clock clock) {
        this.roles = roles;
        this.grants = grants;
        this.book = book;
        this.audit = audit;
        this.units = units;
        this.clock = clock;
    }

    CustomRole require(Role role) {
        return roles.custom(role).orElseThrow(() -> new UnknownRole(role));
    }

    /** Nobody makes a role of what they may not do themselves everywhere. */
    void requireCovered(Authority maker, RoleDetails wanted) {
        if (wanted.permissions().contains(Permission.ADMINISTER_SYSTEM)) {
            throw new NotForCustomRoles(Permission.ADMINISTER_SYSTEM);
        }
        if (!maker.covers(wanted.permissions(), units.path(units.root().id()))) {
            throw new RoleBeyondOwn(wanted.role());
        }
    }

    /** What one person could not give to these people one by one, one person does not give to all of them at once. */
    boolean needsSecondPerson(CustomRole role, RoleDetails wanted) {
        Set<Permission> more = EnumSet.copyOf(wanted.permissions());
        more.removeAll(role.permissions());
        return DangerousPermissions.in(more) && !grants.openOf(role.role()).isEmpty();
    }

    void make(RoleDetails wanted, AccountId by) {
        if (roles.custom(wanted.role()).isPresent()) {
            throw new RoleCodeTaken(wanted.role());
        }
        try {
            audit.made(roles.save(CustomRole.make(wanted, by, clock.instant())));
        } catch (DataIntegrityViolationException sameMoment) {
            throw new RoleCodeTaken(wanted.role());
        }
    }

    void change(CustomRole role, RoleDetails wanted, AccountId by) {
        RoleAudit.Before before = RoleAudit.Before.of(role);
        role.change(wanted, by, clock.instant());
        audit.changed(before, roles.save(role));
    }

    void retire(CustomRole role, AccountId by, String reason) {
        if (role.retire(by, clock.instant())) {
            audit.retired(roles.save(role), reason);
            grants.openOf(role.role()).forEach(grant -> book.end(grant, by, reason));
        }
    }
}
