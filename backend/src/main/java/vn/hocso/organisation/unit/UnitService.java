package vn.hocso.organisation.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.unit.UnitPageView.Ability;
import vn.hocso.shared.Actor;

@Service
@Transactional
class UnitService implements Units {

    private static final int MOST_FOUND = 50;

    private final UnitRepository units;
    private final UnitReads reads;
    private final PathNumbers numbers;
    private final Access access;
    private final AuditTrail audit;

    UnitService(UnitRepository units, UnitReads reads, PathNumbers numbers, Access access, AuditTrail audit) {
        this.units = units;
        this.reads = reads;
        this.numbers = numbers;
        this.access = access;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public UnitView require(UnitId id) {
        return reads.byId(id).orElseThrow(OutsideScope::new);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UnitId, UnitView> byIds(Collection<UnitId> ids) {
        return reads.byIds(Set.copyOf(ids)).stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitView> byCode(String code) {
        return reads.byCode(code.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    @Transactional(readOnly = true)
    public UnitView root() {
        return reads.root().orElseThrow(OutsideScope::new);
    }

    @Override
    @Transactional(readOnly = true)
    public String path(UnitId id) {
        return reads.path(id).orElseThrow(OutsideScope::new);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWithin(UnitId unit, UnitId ancestor) {
        return path(unit).startsWith(path(ancestor));
    }

    @Override
    public UnitId create(NewUnit wanted) {
        Optional<Unit> same = units.findByCode(wanted.code().strip().toUpperCase(Locale.ROOT));
        if (same.isPresent()) {
            return same.filter(unit -> unit.isLike(wanted.kind(), wanted.name(), wanted.parentId()))
                    .map(Unit::id)
                    .orElseThrow(() -> new UnitCodeTaken(wanted.code()));
        }
        Unit parent = units.findById(wanted.parentId().value()).orElseThrow(OutsideScope::new);
        Unit added = parent.below(numbers.take(1), wanted.kind(), wanted.code(), wanted.name(), wanted.fullName());
        return save(added).id();
    }

    UnitView add(Actor actor, NewUnit wanted) {
        access.require(actor, Permission.MANAGE_UNITS, wanted.parentId());
        UnitView added = require(create(wanted));
        audit.record(UnitAudit.added(added, path(added.id())));
        return added;
    }

    UnitView rename(Actor actor, UnitId id, String code, String name, @Nullable String fullName) {
        access.require(actor, Permission.MANAGE_UNITS, id);
        Unit unit = units.findById(id.value()).orElseThrow(OutsideScope::new);
        UnitView before = require(id);
        unit.rename(code, name, fullName == null ? name : fullName);
        UnitView after = require(save(unit).id());
        audit.record(UnitAudit.renamed(before, after, path(id)));
        return after;
    }

    /** The units directly below, from the top, or from the tops of what the actor may do this in. */
    @Transactional(readOnly = true)
    List<UnitView> children(Actor actor, @Nullable UnitId parent, @Nullable Permission within) {
        if (parent != null) {
            return UnitOrder.byName(reads.children(parent));
        }
        return within == null
                ? reads.root().stream().toList()
                : UnitOrder.byName(reads.byPaths(access.scopePaths(actor, within)));
    }

    @Transactional(readOnly = true)
    List<UnitView> search(Actor actor, String query, @Nullable Permission within) {
        List<String> scope = within == null ? null : access.scopePaths(actor, within);
        return UnitOrder.byFit(reads.search(query, scope), query, MOST_FOUND);
    }

    @Transactional(readOnly = true)
    UnitPageView page(Actor actor, UnitId id) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(Permission.VIEW_PEOPLE) && !authority.mayAnywhere(Permission.MANAGE_UNITS)) {
            throw new NotAllowed();
        }
        String path = path(id);
        if (!authority.may(Permission.VIEW_PEOPLE, path) && !authority.may(Permission.MANAGE_UNITS, path)) {
            throw new OutsideScope();
        }
        UnitReads.PeopleCount people = reads.people(path);
        return new UnitPageView(
                require(id), ancestors(path), people.unit(), people.subtree(), abilities(authority, path));
    }

    private List<UnitView> ancestors(String path) {
        List<String> above = new ArrayList<>();
        for (int end = path.indexOf('/', 1); end < path.length() - 1; end = path.indexOf('/', end + 1)) {
            above.add(path.substring(0, end + 1));
        }
        return reads.byPaths(above).stream()
                .sorted(Comparator.comparing(unit -> unit.ancestorNames().size()))
                .toList();
    }

    private static Set<Ability> abilities(Authority authority, String path) {
        Set<Ability> abilities = EnumSet.noneOf(Ability.class);
        for (Ability ability : Ability.values()) {
            if (authority.may(ability.permission(), path)) {
                abilities.add(ability);
            }
        }
        return abilities;
    }

    private Unit save(Unit unit) {
        try {
            return units.saveAndFlush(unit);
        } catch (DataIntegrityViolationException violation) {
            if (String.valueOf(violation.getMostSpecificCause().getMessage()).contains("organisation_unit_code")) {
                throw new UnitCodeTaken(unit.code());
            }
            throw violation;
        }
    }
}
