package vn.hocso.organisation.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.unit.UnitOrder.Sibling;
import vn.hocso.organisation.unit.UnitPageView.Ability;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;

/** The tree of a day as people look around in it. Its units are no secret among the signed-in; their pages are for those who look after them. */
@Service
@Transactional(readOnly = true)
class UnitBrowsing {

    private static final int MOST_FOUND = 50;
    private static final int MOST_CHILDREN = 1_000;
    private static final int MOST_PREDECESSORS = 200;

    private final UnitReads reads;
    private final Access access;
    private final Clock clock;

    UnitBrowsing(UnitReads reads, Access access, Clock clock) {
        this.reads = reads;
        this.access = access;
        this.clock = clock;
    }

    /** The units directly below, from the top, or from the tops of what the actor may do this in. */
    List<UnitView> children(
            Actor actor, @Nullable UnitId parent, @Nullable Permission within, @Nullable LocalDate asOf) {
        return children(actor, parent, within, tree(asOf)).stream()
                .limit(MOST_CHILDREN)
                .toList();
    }

    private List<UnitView> children(Actor actor, @Nullable UnitId parent, @Nullable Permission within, TreeOfDay tree) {
        if (parent != null) {
            return UnitOrder.byName(reads.children(parent, tree));
        }
        return within == null
                ? reads.root(tree).stream().toList()
                : UnitOrder.byName(living(reads.byPaths(access.scopePaths(actor, within), TreeOfDay.TODAY)));
    }

    private static List<UnitView> living(List<UnitView> units) {
        return units.stream().filter(unit -> unit.validUntil() == null).toList();
    }

    List<UnitView> search(Actor actor, String query, @Nullable Permission within, @Nullable LocalDate asOf) {
        return found(actor, query, within, tree(asOf)).stream()
                .limit(MOST_FOUND)
                .toList();
    }

    private List<UnitView> found(Actor actor, String query, @Nullable Permission within, TreeOfDay tree) {
        List<String> scope = within == null ? null : access.scopePaths(actor, within);
        return UnitOrder.byFit(reads.search(query, scope, tree), query);
    }

    /** A page of the units directly below one, or of those found by words. */
    Page<UnitView> page(
            Actor actor, @Nullable UnitId parent, @Nullable String query, @Nullable LocalDate asOf, Paging paging) {
        TreeOfDay tree = tree(asOf);
        if (query != null && !query.isBlank()) {
            return Page.from(found(actor, query, null, tree), paging);
        }
        if (parent == null) {
            return Page.from(reads.root(tree).stream().toList(), paging);
        }
        Page<UnitId> part = Page.from(UnitOrder.ofSiblings(reads.siblings(parent, tree)), paging)
                .map(Sibling::id);
        return Page.of(UnitOrder.byName(reads.byIds(part.items(), tree)), paging, part.total());
    }

    /** The units above one, from the top down. */
    List<UnitView> ancestors(UnitId id, @Nullable LocalDate asOf) {
        TreeOfDay tree = tree(asOf);
        return ancestors(path(id, asOf), tree);
    }

    UnitPageView page(Actor actor, UnitId id, @Nullable LocalDate asOf) {
        Authority authority = access.authority(actor);
        String path = visible(authority, id);
        LocalDate day = asOf == null ? VietnamCalendar.today(clock) : asOf;
        TreeOfDay tree = tree(asOf);
        UnitView unit = asOf == null ? reads.byId(id).orElseThrow(OutsideScope::new) : then(id, asOf);
        String place = path(id, asOf);
        UnitReads.PeopleCount people = reads.people(place, tree, VietnamCalendar.end(day));
        return new UnitPageView(
                unit,
                day,
                ancestors(place, tree),
                people.unit(),
                people.subtree(),
                reads.successor(id).flatMap(reads::byId).orElse(null),
                UnitOrder.byName(reads.predecessors(id, MOST_PREDECESSORS)),
                abilities(authority, path, unit));
    }

    private String visible(Authority authority, UnitId id) {
        if (!authority.mayAnywhere(Permission.VIEW_PEOPLE) && !authority.mayAnywhere(Permission.MANAGE_UNITS)) {
            throw new NotAllowed();
        }
        String path = reads.path(id).orElseThrow(OutsideScope::new);
        if (!authority.may(Permission.VIEW_PEOPLE, path) && !authority.may(Permission.MANAGE_UNITS, path)) {
            throw new OutsideScope();
        }
        return path;
    }

    private UnitView then(UnitId id, LocalDate day) {
        return reads.byId(id, TreeOfDay.of(day))
                .orElseThrow(() ->
                        new NotThereThen(reads.byId(id).map(UnitView::fullName).orElse(""), day));
    }

    private String path(UnitId id, @Nullable LocalDate asOf) {
        return asOf == null
                ? reads.path(id).orElseThrow(OutsideScope::new)
                : reads.path(id, asOf).orElseThrow(OutsideScope::new);
    }

    /** Today's tree is asked for by its day as well. */
    private TreeOfDay tree(@Nullable LocalDate asOf) {
        return asOf == null || asOf.equals(VietnamCalendar.today(clock)) ? TreeOfDay.TODAY : TreeOfDay.of(asOf);
    }

    private List<UnitView> ancestors(String path, TreeOfDay tree) {
        List<String> above = new ArrayList<>();
        for (int end = path.indexOf('/', 1); end < path.length() - 1; end = path.indexOf('/', end + 1)) {
            above.add(path.substring(0, end + 1));
        }
        return reads.byPaths(above, tree).stream()
                .sorted(Comparator.comparing(unit -> unit.ancestorNames().size()))
                .toList();
    }

    private static Set<Ability> abilities(Authority authority, String path, UnitView unit) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        String above = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        for (Ability ability : Ability.values()) {
            boolean ended = unit.validUntil() != null && ability != Ability.VIEW_REPORTS;
            boolean stays =
                    ability.leaves() && (unit.parentId() == null || !authority.may(ability.permission(), above));
            if (!ended && !stays && authority.may(ability.permission(), path)) {
                abilities.add(ability);
            }
        }
        return abilities;
    }
}
