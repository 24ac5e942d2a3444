package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.role.RoleDefinitionView.Ability;
import vn.hocso.shared.Actor;

/** The roles there are, and the making of custom ones, which is for the system administrators of the whole tree. */
@Service
@Transactional
class RoleDefinitions {

    private final RoleBook book;
    private final RoleChanges changes;
    private final ChangeRoleAct changeAct;
    private final GrantRows grants;
    private final RoleWords words;
    private final Approvals approvals;
    private final Access access;
    private final Units units;
    private final Clock clock;

    RoleDefinitions(
            RoleBook book,
            RoleChanges changes,
            ChangeRoleAct changeAct,
            GrantRows grants,
            RoleWords words,
            Approvals approvals,
            Access access,
            Units units,
            Clock clock) {
        this.book = book;
        this.changes = changes;
        this.changeAct = changeAct;
        this.grants = grants;
        this.words = words;
        this.approvals = approvals;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /** Every role, for those who give roles and those who make them. */
    @Transactional(readOnly = true)
    List<RoleDefinitionView> all(Actor actor) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(Permission.GRANT_ROLES) && !authority.mayAnywhere(Permission.ADMINISTER_SYSTEM)) {
            throw new NotAllowed();
        }
        Map<String, Integer> holders = holders(authority);
        boolean maker = isMaker(authority);
        return Stream.concat(
                        Arrays.stream(BuiltInRole.values()).map(role -> view(authority, role, holders)),
                        book.custom().stream().map(role -> view(authority, maker, role, holders)))
                .toList();
    }

    /** What may be put into a custom role. */
    @Transactional(readOnly = true)
    Set<PermissionView> permissions(Actor actor) {
        requireMaker(actor);
        EnumSet<Permission> all = EnumSet.allOf(Permission.class);
        all.remove(Permission.ADMINISTER_SYSTEM);
        return words.permissions(all);
    }

    RoleDefinitionView make(Actor actor, RoleDetails wanted) {
        Authority authority = requireMaker(actor);
        changes.requireCovered(authority, wanted);
        changes.make(wanted, AccountId.of(actor));
        return view(authority, wanted.role());
    }

    /** Changes a custom role, and with it what everybody who holds it may do; more power for people who hold it takes two. */
    RoleOutcome change(Actor actor, Role role, RoleDetails wanted, @Nullable String reason) {
        Authority authority = requireMaker(actor);
        changes.requireCovered(authority, wanted);
        CustomRole custom = changes.require(role);
        if (wanted.version() != null && wanted.version() != custom.version()) {
            throw new ObjectOptimisticLockingFailureException(CustomRole.class, role.code());
        }
        if (changes.needsSecondPerson(custom, wanted)) {
            ApprovalView waiting = approvals.ask(actor, changeAct, wanted, Reasons.require(reason));
            return new RoleOutcome(view(authority, role), waiting);
        }
        changes.change(custom, wanted, AccountId.of(actor));
        return new RoleOutcome(view(authority, role), null);
    }

    /** Takes a role out of use and from everybody who holds it. */
    RoleDefinitionView retire(Actor actor, Role role, String reason) {
        Authority authority = requireMaker(actor);
        changes.retire(changes.require(role), AccountId.of(actor), reason);
        return view(authority, role);
    }

    private Authority requireMaker(Actor actor) {
        Authority authority = access.authority(actor);
        if (!isMaker(authority)) {
            throw new NotAllowed();
        }
        return authority;
    }

    private boolean isMaker(Authority authority) {
        return authority.may(
                Permission.ADMINISTER_SYSTEM, units.path(units.root().id()));
    }

    private RoleDefinitionView view(Authority authority, Role role) {
        return view(authority, true, changes.require(role), holders(authority));
    }

    private RoleDefinitionView view(Authority authority, BuiltInRole role, Map<String, Integer> holders) {
        RoleDefinition definition = RoleDefinition.of(role, words);
        return new RoleDefinitionView(
                definition.role(),
                definition.name(),
                words.description(role),
                words.permissions(definition.permissions()),
                true,
                definition.needsSecondPerson(),
                holders.getOrDefault(role.name(), 0),
                null,
                null,
                mayGrant(authority, definition) ? Set.of(Ability.GRANT) : Set.of());
    }

    private RoleDefinitionView view(Authority authority, boolean maker, CustomRole role, Map<String, Integer> holders) {
        RoleDefinition definition = role.definition();
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        if (!definition.retired()) {
            if (mayGrant(authority, definition)) {
                abilities.add(Ability.GRANT);
            }
            if (maker) {
                abilities.add(Ability.EDIT);
                abilities.add(Ability.RETIRE);
            }
        }
        return new RoleDefinitionView(
                definition.role(),
                definition.name(),
                role.description(),
                words.permissions(definition.permissions()),
                false,
                definition.needsSecondPerson(),
                holders.getOrDefault(definition.role().code(), 0),
                role.retiredAt(),
                role.version(),
                abilities);
    }

    /** Counted where the reader sees people, as the list of those who hold it shows them. */
    private Map<String, Integer> holders(Authority authority) {
        return grants.holdersByRole(authority.paths(Permission.VIEW_PEOPLE), clock.instant());
    }

    private static boolean mayGrant(Authority authority, RoleDefinition role) {
        return authority.paths(Permission.GRANT_ROLES).stream()
                .anyMatch(path -> authority.covers(role.permissions(), path));
    }
}
