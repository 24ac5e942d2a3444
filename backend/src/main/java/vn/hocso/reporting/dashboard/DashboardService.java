package vn.hocso.reporting.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;
import vn.hocso.organisation.Units;
import vn.hocso.reporting.dashboard.DashboardFigures.Below;
import vn.hocso.reporting.dashboard.DashboardFigures.Counts;
import vn.hocso.reporting.dashboard.DashboardFigures.Selection;
import vn.hocso.reporting.dashboard.DashboardView.Child;
import vn.hocso.reporting.dashboard.DashboardView.Course;
import vn.hocso.reporting.dashboard.DashboardView.Month;
import vn.hocso.reporting.dashboard.DashboardView.Totals;
import vn.hocso.reporting.dashboard.DashboardView.UnitName;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.VIEW_REPORTS;

/** The figures of a unit the actor may report on. */
@Service
class DashboardService {

    private final DashboardFigures figures;
    private final Access access;
    private final Units units;
    private final CourseOffers offers;
    private final Clock clock;

    DashboardService(DashboardFigures figures, Access access, Units units, CourseOffers offers, Clock clock) {
        this.figures = figures;
        this.access = access;
        this.units = units;
        this.offers = offers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DashboardView dashboard(Actor actor, DashboardQuery query) {
        UnitId unit = unit(actor, query.unit());
        Period period = Period.of(query.from(), query.to(), clock.instant());
        Place place = place(unit, query.asOf());
        Selection selection = new Selection(place.path(), period, query.course(), query.asOf());
        Map<String, Long> people = figures.people(selection);
        return new DashboardView(
                place.unit(),
                query.asOf(),
                period.from(),
                period.to(),
                totals(selection, people),
                months(selection),
                children(unit, selection, people),
                courses(selection));
    }

    private record Place(UnitRef unit, String path) {}

    /** The unit as it is today, or as it was on the day. */
    private Place place(UnitId unit, @Nullable LocalDate asOf) {
        return asOf == null
                ? new Place(units.require(unit).ref(), units.path(unit))
                : figures.on(asOf, unit.value())
                        .map(then -> new Place(new UnitRef(unit, then.name(), then.fullName()), then.path()))
                        .orElseThrow(() -> new UnitNotThere(asOf));
    }

    /** The unit asked for, or the highest the actor may report on. */
    private UnitId unit(Actor actor, @Nullable UnitId asked) {
        if (asked != null) {
            access.require(actor, VIEW_REPORTS, asked);
            return asked;
        }
        return access.requireScope(actor, VIEW_REPORTS).stream()
                .min(Comparator.comparingInt(String::length))
                .map(path -> new UnitId(figures.unitAt(path)))
                .orElseThrow();
    }

    private Totals totals(Selection selection, Map<String, Long> people) {
        Counts counts = figures.overall(selection);
        return new Totals(
                people.values().stream().mapToLong(Long::longValue).sum(),
                counts.enrolled(),
                counts.completed(),
                counts.certified(),
                counts.completionRate());
    }

    private List<Month> months(Selection selection) {
        Map<YearMonth, Counts> byMonth = figures.byMonth(selection);
        return selection.period().months().stream()
                .map(month -> {
                    Counts counts = byMonth.getOrDefault(month, Counts.NONE);
                    return new Month(
                            month, counts.enrolled(), counts.completed(), counts.certified(), counts.completionRate());
                })
                .toList();
    }

    /** Units in which there is nobody and nothing happened are left out. */
    private List<Child> children(UnitId unit, Selection selection, Map<String, Long> people) {
        Map<String, Counts> byChild = figures.byChild(selection);
        return figures.children(unit.value(), selection.asOf()).stream()
                .map(below -> child(below, people, byChild.getOrDefault(below.path(), Counts.NONE)))
                .filter(child -> child.people() + child.enrolled() + child.completed() + child.certified() > 0)
                .sorted(Comparator.comparingLong(Child::enrolled)
                        .thenComparingLong(Child::people)
                        .reversed()
                        .thenComparing(child -> child.unit().name()))
                .toList();
    }

    private static Child child(Below below, Map<String, Long> people, Counts counts) {
        return new Child(
                new UnitName(new UnitId(below.id()), below.name()),
                people.getOrDefault(below.path(), 0L),
                counts.enrolled(),
                counts.completed(),
                counts.certified(),
                counts.completionRate());
    }

    private List<Course> courses(Selection selection) {
        Map<CourseId, Counts> byCourse = figures.byCourse(selection);
        Map<CourseId, OfferView> known = offers.byIds(byCourse.keySet());
        return byCourse.entrySet().stream()
                .filter(entry -> !entry.getValue().none())
                .map(entry -> course(entry.getKey(), known.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingLong(Course::enrolled).reversed().thenComparing(Course::title))
                .toList();
    }

    private static Course course(CourseId id, @Nullable OfferView offer, Counts counts) {
        return new Course(
                id,
                offer == null ? id.toString() : offer.title(),
                counts.enrolled(),
                counts.completed(),
                counts.certified(),
                counts.completionRate());
    }
}
