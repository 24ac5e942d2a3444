package vn.hocso.organisation.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** What other modules ask about units. */
@Service
@Transactional
class UnitService implements Units {

    private final UnitReads reads;
    private final UnitRows rows;
    private final PathNumbers numbers;
    private final Clock clock;

    UnitService(UnitReads reads, UnitRows rows, PathNumbers numbers, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.numbers = numbers;
        this.clock = clock;
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
        return reads.root(TreeOfDay.TODAY).orElseThrow(OutsideScope::new);
    }

    @Override
    @Transactional(readOnly = true)
    public String path(UnitId id) {
        return reads.path(id).orElseThrow(OutsideScope::new);
    }

    @Override
    public void requireLiving(Collection<UnitId> ids) {
        Set<UnitId> wanted = new HashSet<>(ids);
        if (!reads.holdLiving(wanted).containsAll(wanted)) {
            throw new UnitEnded();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWithin(UnitId unit, UnitId ancestor) {
        return path(unit).startsWith(path(ancestor));
    }

    @Override
    public UnitId create(NewUnit wanted) {
        Optional<UnitView> same = byCode(wanted.code());
        if (same.isPresent()) {
            return same.filter(unit -> isLike(unit, wanted))
                    .map(UnitView::id)
                    .orElseThrow(() -> new UnitCodeTaken(wanted.code()));
        }
        long number = numbers.take(1);
        Unit.Place parent = reads.place(wanted.parentId()).orElseThrow(OutsideScope::new);
        Unit added = Unit.at(
                parent.below(wanted.parentId(), number),
                wanted.kind(),
                wanted.code(),
                wanted.name(),
                wanted.fullName());
        insert(added, wanted.since() == null ? VietnamCalendar.today(clock) : wanted.since());
        return added.id();
    }

    private static boolean isLike(UnitView unit, NewUnit wanted) {
        return unit.kind() == wanted.kind()
                && unit.name().equals(VietnameseText.line(wanted.name()))
                && wanted.parentId().equals(unit.parentId());
    }

    private void insert(Unit unit, LocalDate since) {
        try {
            rows.insert(List.of(unit), since);
        } catch (DataIntegrityViolationException violation) {
            if (String.valueOf(violation.getMostSpecificCause().getMessage()).contains("organisation_unit_code_now")) {
                throw new UnitCodeTaken(unit.code());
            }
            throw violation;
        }
    }
}
