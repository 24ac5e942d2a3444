package vn.hocso.organisation.role;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** What managers do with the roles of their units. */
@Service
@Transactional
class RoleAdministration {

    private final GrantRows rows;
    private final GrantBook book;
    private final GrantPolicy policy;
    private final Granting granting;
    private final RoleBook roles;
    private final GrantRoleAct grantAct;
    private final EndGrantAct endAct;
    private final Approvals approvals;
    private final Access access;
    private final Units units;
    private final Clock clock;

    RoleAdministration(
            GrantRows rows,
            GrantBook book,
            GrantPolicy policy,
            Granting granting,
            RoleBook roles,
            GrantRoleAct grantAct,
            EndGrantAct endAct,
            Approvals approvals,
            Access access,
            Units units,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.policy = policy;
        this.granting = granting;
        this.roles = roles;
        this.grantAct = grantAct;
        this.endAct = endAct;
        this.approvals = approvals;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /** Gives a role, or asks a second person to agree; giving it once more changes nothing and answers with the one that is there. */
    GrantOutcome grant(Actor actor, AccountId person, GrantRole request) {
        Period.asked(request.since(), request.until(), clock.instant());
        return grant(actor, request.to(person), request.reason());
    }

    /** Gives a role that one person may give; false if it is held so already. */
    boolean grantAtOnce(Actor actor, WantedGrant wanted, @Nullable String reason) {
        if (granting.check(access.authority(actor), wanted).needsSecondPerson()) {
            throw new OneByOne();
        }
        if (Granting.isThere(granting.open(wanted), wanted)) {
            return false;
        }
        granting.carryOut(wanted, AccountId.of(actor), reason, null);
        return true;
    }

    /** Lets an open grant end at another time, or at none. The old one is closed and stays on record. */
    GrantOutcome changePeriod(Actor actor, UUID grantId, ChangePeriod request) {
        Grant grant = open(actor, grantId);
        WantedGrant wanted = new WantedGrant(
                grant.accountId(), grant.role(), grant.unitId(), laterOf(grant), request.until(), grant.id());
        Period.asked(wanted.since(), wanted.until(), clock.instant());
        return grant(actor, wanted, request.reason());
    }

    private @Nullable Instant laterOf(Grant grant) {
        return grant.view().since().isAfter(clock.instant()) ? grant.view().since() : null;
    }

    private GrantOutcome grant(Actor actor, WantedGrant wanted, @Nullable String reason) {
        RoleDefinition role = granting.check(access.authority(actor), wanted);
        Grant open = granting.open(wanted);
        if (open != null && Granting.isThere(open, wanted)) {
            return GrantOutcome.granted(open.view());
        }
        AccountId by = AccountId.of(actor);
        if (policy.grantsAlone(by, role)) {
            return GrantOutcome.granted(granting.carryOut(wanted, by, reason, null));
        }
        return GrantOutcome.waiting(approvals.ask(actor, grantAct, wanted, Reasons.require(reason)));
    }

    /** Gives one role to many; what became of each is told, and one who cannot get it does not keep it from the others. */
    List<GrantResult> grantMany(Actor actor, GrantRoles request) {
        Period period = Period.asked(request.since(), request.until(), clock.instant());
        Authority authority = access.authority(actor);
        RoleDefinition role = roles.requireInUse(request.role());
        policy.requireMayGrant(authority, role.role(), role.permissions(), units.path(request.unitId()));
        if (role.needsSecondPerson()) {
            throw new OneByOne();
        }
        List<AccountId> asked = request.accountIds().stream().distinct().toList();
        Map<AccountId, String> places = rows.placesOf(asked);
        List<AccountId> own = asked.stream()
                .filter(one -> Optional.ofNullable(places.get(one))
                        .filter(path -> authority.may(Permission.GRANT_ROLES, path))
                        .isPresent())
                .toList();
        Set<AccountId> already = book
                .open(own.stream()
                        .map(one -> new GrantRows.New(
                                one,
                                request.role(),
                                request.unitId(),
                                period,
                                AccountId.of(actor),
                                request.reason(),
                                null))
                        .toList())
                .stream()
                .map(Grant::accountId)
                .collect(Collectors.toSet());
        Map<AccountId, RoleView> now = rows.open(own).stream()
                .filter(grant ->
                        grant.role().equals(request.role()) && grant.unitId().equals(request.unitId()))
                .collect(Collectors.toMap(Grant::accountId, Grant::view, (one, same) -> one));
        return asked.stream()
                .map(one -> new GrantResult(one, outcome(now.containsKey(one), already.contains(one)), now.get(one)))
                .toList();
    }

    private static GrantResult.Outcome outcome(boolean has, boolean had) {
        return !has
                ? GrantResult.Outcome.NOT_IN_YOUR_UNITS
                : had ? GrantResult.Outcome.ALREADY : GrantResult.Outcome.GRANTED;
    }

    /** Ends a role early, or asks a second person to agree; ending it once more changes nothing. The request that waits, if one does. */
    Optional<ApprovalView> end(Actor actor, UUID grantId, @Nullable String reason) {
        Grant grant = visible(actor, grantId);
        Authority authority = access.authority(actor);
        policy.requireMayGrant(authority, grant.role(), grant.permissions(), grant.unitPath());
        if (grant.ended() || grant.expired(clock.instant())) {
            return Optional.empty();
        }
        policy.requireAnotherAdministrator(grant);
        AccountId by = AccountId.of(actor);
        if (policy.endsAlone(by, grant)) {
            book.end(grant, by, reason);
            return Optional.empty();
        }
        return Optional.of(approvals.ask(actor, endAct, EndGrantAct.Ending.of(grant), Reasons.require(reason)));
    }

    void endOf(Actor actor, AccountId person, UUID grantId) {
        if (rows.find(grantId)
                .filter(grant -> !grant.accountId().equals(person))
                .isPresent()) {
            throw new OutsideScope();
        }
        end(actor, grantId, null);
    }

    private Grant open(Actor actor, UUID grantId) {
        Grant grant = visible(actor, grantId);
        if (grant.ended() || grant.expired(clock.instant())) {
            throw new EndedAlready();
        }
        return grant;
    }

    /** The grant, to those who grant roles for its unit: also when the person has moved on to another. */
    private Grant visible(Actor actor, UUID grantId) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(Permission.GRANT_ROLES)) {
            throw new NotAllowed();
        }
        return rows.find(grantId)
                .filter(grant -> authority.may(Permission.GRANT_ROLES, grant.unitPath()))
                .orElseThrow(OutsideScope::new);
    }

    /** A role that takes two people to give is given to one person at a time. */
    static class OneByOne extends Refusal {
        OneByOne() {
            super(Kind.CONFLICT, "organisation.role-one-by-one", Map.of(), "role");
        }
    }

    /** The grant has ended; a new one can be made. */
    static class EndedAlready extends Refusal {
        EndedAlready() {
            super(Kind.CONFLICT, "organisation.role-ended-already");
        }
    }
}
