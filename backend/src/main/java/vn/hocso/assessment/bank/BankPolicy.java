package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.bank.BankRights.Sight;
import vn.hocso.assessment.bank.QuestionView.Ability;
import vn.hocso.assessment.bank.Sharing.Grant;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

import static java.util.function.Function.identity;
import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;

/**
 * Authors of a unit write its questions and share them; whoever reviews or publishes courses there approves them. Others use what is shared with a
 * unit for which they have such a role, and edit what they are let edit.
 */
@Component
class BankPolicy {

    private final Access access;
    private final UnitPaths paths;
    private final Sharings sharings;

    BankPolicy(Access access, UnitPaths paths, Sharings sharings) {
        this.access = access;
        this.paths = paths;
        this.sharings = sharings;
    }

    void requireMayWrite(Actor actor, UnitId unit) {
        access.require(actor, AUTHOR_COURSES, unit);
    }

    void requireMayApprove(Actor actor, UnitId unit) {
        Authority authority = requireMaySee(actor, unit);
        if (!BankRights.approvesAt(authority, paths.of(unit))) {
            throw new NotAllowed();
        }
    }

    /** Refuses unless the actor has a role for the unit of the bank. */
    Authority requireMaySee(Actor actor, UnitId unit) {
        Authority authority = requireMaySeeAny(actor);
        if (!BankRights.ownsAt(authority, paths.of(unit))) {
            throw new OutsideScope();
        }
        return authority;
    }

    Authority requireMaySeeAny(Actor actor) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(AUTHOR_COURSES) && !authority.mayAnywhere(REVIEW_COURSES)) {
            throw new NotAllowed();
        }
        return authority;
    }

    /** Refuses unless the actor finds at least some question of the bank. */
    void requireMayLookInto(Actor actor, UnitId bank) {
        Authority authority = requireMaySeeAny(actor);
        if (!BankRights.ownsAt(authority, paths.of(bank)) && reach(actor, bank).isNothing()) {
            throw new OutsideScope();
        }
    }

    /** Refuses as not found what the actor does not see. */
    void requireMaySee(Actor actor, Shelf shelf, QuestionStatus status) {
        seen(actor, shelf, status);
    }

    /** The same, and as not allowed what the actor sees and may not do. */
    void require(Actor actor, Shelf shelf, QuestionStatus status, Ability ability) {
        if (!seen(actor, shelf, status).abilities().contains(ability)) {
            throw new NotAllowed();
        }
    }

    private BankRights seen(Actor actor, Shelf shelf, QuestionStatus status) {
        Authority authority = requireMaySeeAny(actor);
        BankRights rights = rights(authority, List.of(shelf)).getOrDefault(shelf, BankRights.NONE);
        if (!rights.sees(status)) {
            throw new OutsideScope();
        }
        return rights;
    }

    /** What the actor finds in all banks, or in one. */
    Reach reach(Actor actor, @Nullable UnitId bank) {
        Map<Shelf, BankRights> rights = rights(requireMaySeeAny(actor), sharings.shelves(bank));
        return new Reach(
                with(rights, Sight.OWN).map(Shelf::bank).collect(Collectors.toSet()),
                with(rights, Sight.SHARED).collect(Collectors.toSet()),
                with(rights, Sight.APPROVED).collect(Collectors.toSet()));
    }

    private static Stream<Shelf> with(Map<Shelf, BankRights> rights, Sight sight) {
        return rights.entrySet().stream()
                .filter(one -> one.getValue().sight() == sight)
                .map(Map.Entry::getKey);
    }

    Map<Shelf, BankRights> rights(Actor actor, Collection<Shelf> shelves) {
        return rights(access.authority(actor), shelves);
    }

    private Map<Shelf, BankRights> rights(Authority authority, Collection<Shelf> shelves) {
        Known known = known(shelves, Set.of());
        return shelves.stream()
                .distinct()
                .filter(shelf -> known.places().containsKey(shelf.bank()))
                .collect(Collectors.toMap(
                        identity(),
                        shelf -> BankRights.of(
                                authority,
                                Objects.requireNonNull(known.places().get(shelf.bank())),
                                known.sharing(shelf),
                                known.places())));
    }

    /** Which of these questions quizzes of the unit may ask: approved ones of its own bank, and those shared with it. */
    Set<QuestionId> openTo(UnitId unit, Collection<QuestionId> questions) {
        Map<QuestionId, Shelf> stand = sharings.ofApproved(questions);
        Known known = known(stand.values(), Set.of(unit));
        return stand.entrySet().stream()
                .filter(one -> known.opens(one.getValue(), unit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What of these banks quizzes of these units may ask, decided in three statements. */
    Openings openings(Set<UnitId> units, Set<UnitId> banks) {
        Set<Shelf> shelves = sharings.shelves(banks);
        Known known = known(shelves, units);
        return new Openings(units.stream()
                .collect(Collectors.toMap(
                        identity(),
                        unit -> shelves.stream()
                                .filter(shelf -> known.opens(shelf, unit))
                                .collect(Collectors.toSet()))));
    }

    /** The same of all banks, or of one, for whoever has a role for the unit, and as far as they see it. */
    Reach usable(Actor actor, UnitId unit, @Nullable UnitId bank) {
        Authority authority = requireMaySeeAny(actor);
        if (!BankRights.ownsAt(authority, paths.of(unit))) {
            return Reach.NOTHING;
        }
        Map<Shelf, BankRights> rights = rights(authority, sharings.shelves(bank));
        Known known = known(rights.keySet(), Set.of(unit));
        return new Reach(
                Set.of(),
                Set.of(),
                rights.entrySet().stream()
                        .filter(one -> one.getValue().sight() != Sight.NOTHING)
                        .map(Map.Entry::getKey)
                        .filter(shelf -> known.opens(shelf, unit))
                        .collect(Collectors.toSet()));
    }

    /** How shelves are shared, and where the units stand that this names. */
    private record Known(Map<UUID, Sharing> shared, Map<UnitId, String> places) {

        Sharing sharing(Shelf shelf) {
            return shared.getOrDefault(shelf.sharing(), Sharing.NONE);
        }

        boolean opens(Shelf shelf, UnitId unit) {
            String owner = places.get(shelf.bank());
            String place = places.get(unit);
            return shelf.bank().equals(unit)
                    || owner != null && place != null && sharing(shelf).isUsedAt(place, owner, places);
        }
    }

    private Known known(Collection<Shelf> shelves, Set<UnitId> more) {
        Map<UUID, Sharing> shared =
                sharings.byIds(shelves.stream().map(Shelf::sharing).collect(Collectors.toSet()));
        Set<UnitId> units = shelves.stream().map(Shelf::bank).collect(Collectors.toCollection(HashSet::new));
        units.addAll(more);
        shared.values().stream()
                .flatMap(sharing -> sharing.units().stream())
                .map(Grant::unit)
                .forEach(units::add);
        return new Known(shared, paths.of(units));
    }

    /** The units among the given ones for which the actor has a role. */
    Set<UnitId> visible(Actor actor, Collection<UnitId> banks) {
        Authority authority = requireMaySeeAny(actor);
        return paths.of(banks).entrySet().stream()
                .filter(bank -> BankRights.ownsAt(authority, bank.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What a role for the unit allows with its bank. */
    Set<Ability> abilities(Actor actor, UnitId bank) {
        return BankRights.inBank(access.authority(actor), paths.of(bank));
    }
}
