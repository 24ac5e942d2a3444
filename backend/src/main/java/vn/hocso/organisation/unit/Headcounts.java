package vn.hocso.organisation.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/** Counts people in the tree of a day. Whoever may report on a unit today may ask what it was on any day. */
@Service
@Transactional(readOnly = true)
class Headcounts {

    private static final String ON_THE_DAY =
            "%1$s.valid_from <= :day and (%1$s.valid_until is null or %1$s.valid_until > :day)";

    private final UnitReads reads;
    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Headcounts(UnitReads reads, Access access, JdbcClient jdbc, Clock clock) {
        this.reads = reads;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    HeadcountView of(Actor actor, UnitId id, @Nullable LocalDate asOf) {
        requireVisible(access.authority(actor), id);
        LocalDate day = asOf == null ? VietnamCalendar.today(clock) : asOf;
        UnitView unit = reads.byId(id, TreeOfDay.of(day))
                .orElseThrow(() ->
                        new NotThereThen(reads.byId(id).map(UnitView::fullName).orElse(""), day));
        String path = reads.path(id, day).orElseThrow(OutsideScope::new);
        Map<String, Long> people = people(path, day);
        Map<UnitId, String> places = places(id, day);
        List<HeadcountView.PeopleBelow> below = UnitOrder.byName(reads.children(id, TreeOfDay.of(day))).stream()
                .map(child -> below(child, people.getOrDefault(places.getOrDefault(child.id(), ""), 0L)))
                .toList();
        return new HeadcountView(
                new HeadcountView.CountedUnit(unit.id(), unit.code(), unit.name(), unit.fullName()),
                day,
                people.getOrDefault(path, 0L),
                below,
                people.values().stream().mapToLong(Long::longValue).sum());
    }

    private void requireVisible(Authority authority, UnitId id) {
        if (!authority.mayAnywhere(Permission.VIEW_REPORTS) && !authority.mayAnywhere(Permission.VIEW_PEOPLE)) {
            throw new NotAllowed();
        }
        String path = reads.path(id).orElseThrow(OutsideScope::new);
        if (!authority.may(Permission.VIEW_REPORTS, path) && !authority.may(Permission.VIEW_PEOPLE, path)) {
            throw new OutsideScope();
        }
    }

    private static HeadcountView.PeopleBelow below(UnitView child, long people) {
        return new HeadcountView.PeopleBelow(
                child.id(), child.code(), child.name(), child.fullName(), child.kind(), people);
    }

    /** By the path of the unit directly below; those of the unit itself stand under its own. */
    private Map<String, Long> people(String path, LocalDate day) {
        Map<String, Long> people = new HashMap<>();
        jdbc.sql("""
                select substring(p.path, 1, greatest(char_length(:path), locate('/', p.path, char_length(:path) + 1))) as child,
                       count(*) as people
                from organisation_unit_period p
                join organisation_membership m
                  on m.unit_id = p.unit_id and m.is_primary and m.since < :moment and (m.ended_at is null or m.ended_at >= :moment)
                where p.path like :below and %s
                group by child
                """.formatted(ON_THE_DAY.formatted("p")))
                .param("path", path)
                .param("below", path + "%")
                .param("day", day)
                .param("moment", Columns.at(VietnamCalendar.end(day)))
                .query(row -> {
                    people.put(row.getString("child"), row.getLong("people"));
                });
        return people;
    }

    private Map<UnitId, String> places(UnitId parent, LocalDate day) {
        Map<UnitId, String> places = new HashMap<>();
        jdbc.sql(
                        "select p.unit_id, p.path from organisation_unit_period p where p.parent_id = :parent and p.living and "
                                + ON_THE_DAY.formatted("p"))
                .param("parent", Ids.bytes(parent.value()))
                .param("day", day)
                .query(row -> {
                    places.put(new UnitId(Columns.id(row, "unit_id")), row.getString("path"));
                });
        return places;
    }
}
