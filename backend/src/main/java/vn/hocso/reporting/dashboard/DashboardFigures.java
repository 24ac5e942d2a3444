package vn.hocso.reporting.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/** Counts facts: each figure by its own moment, certificates as long as they are not revoked. */
@Repository
class DashboardFigures {

    private static final String COUNTS = """
            count(case when enrolled_at >= :start and enrolled_at < :end then 1 end) as enrolled,
            count(case when completed_at >= :start and completed_at < :end then 1 end) as completed,
            count(case when certified_at >= :start and certified_at < :end and revoked_at is null then 1 end) as certified,
            count(case when enrolled_at >= :start and enrolled_at < :end and completed_at < :seen then 1 end) as finishers
            """;
    private static final String WANTED = "unit_path like :below and (:course is null or course_id = :course) ";
    private static final String FACTS = "from reporting_enrolment_fact where " + WANTED;
    private static final String ON_THE_DAY = "h.valid_from <= :day and (h.valid_until is null or h.valid_until > :day)";

    /** The same facts where their units stood on a day: a unit that had ended by then counts with its successor of that day. */
    private static final String FACTS_OF_THE_DAY = """
            from (select f.course_id, f.enrolled_at, f.completed_at, f.certified_at, f.revoked_at, h.path as unit_path
                  from organisation_unit_history h join reporting_enrolment_fact f on f.unit_id = h.unit_id
                  where h.path like :below and\s""" + ON_THE_DAY + ") as of_the_day where " + WANTED;

    private static final String PLACES_OF_THE_DAY = """
            (select h.path as unit_path
             from organisation_unit_history h join organisation_place_history m on m.unit_id = h.unit_id
             where h.path like :below and m.since < :moment and (m.ended_at is null or m.ended_at >= :moment)
               and\s""" + ON_THE_DAY + ") as of_the_day";
    private static final Instant FOR_EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    DashboardFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which facts are counted. */
    record Selection(
            String path,
            Period period,
            @Nullable CourseId course,
            @Nullable LocalDate asOf) {

        Map<String, @Nullable Object> params() {
            Map<String, @Nullable Object> params = new HashMap<>();
            params.put("below", path + "%");
            params.put("path", path);
            params.put("start", Columns.at(period.start()));
            params.put("end", Columns.at(end()));
            params.put("seen", Columns.at(asOf == null ? FOR_EVER : VietnamCalendar.end(asOf)));
            params.put("day", asOf);
            params.put("moment", Columns.at(asOf == null ? FOR_EVER : VietnamCalendar.end(asOf)));
            params.put("course", course == null ? null : Ids.bytes(course.value()));
            return params;
        }

        /** What happened after the day is not known on it. */
        private Instant end() {
            return asOf == null || VietnamCalendar.end(asOf).isAfter(period.end())
                    ? period.end()
                    : VietnamCalendar.end(asOf);
        }

        String facts() {
            return asOf == null ? FACTS : FACTS_OF_THE_DAY;
        }
    }

    /** What happened in the period, and how many of those enrolled in it have completed since. */
    record Counts(long enrolled, long completed, long certified, long finishers) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(ResultSet row) throws SQLException {
            return new Counts(
                    row.getLong("enrolled"),
                    row.getLong("completed"),
                    row.getLong("certified"),
                    row.getLong("finishers"));
        }

        boolean none() {
            return equals(NONE);
        }

        /** The percentage of those enrolled who have completed since, which is never more than all of them. */
        double completionRate() {
            return enrolled == 0 ? 0 : Math.round(1000.0 * finishers / enrolled) / 10.0;
        }
    }

    /** A unit below with its path, by the name an official report gives it. */
    record Below(UUID id, String name, String path) {}

    Counts overall(Selection selection) {
        return jdbc.sql("select " + COUNTS + selection.facts())
                .params(selection.params())
                .query((row, n) -> Counts.of(row))
                .single();
    }

    /** The months in which anything happened. Vietnam's clock is seven hours ahead all year. */
    Map<YearMonth, Counts> byMonth(Selection selection) {
        return jdbc
                .sql("""
                select month, sum(e) as enrolled, sum(c) as completed, sum(i) as certified, sum(f) as finishers from (
                """
                        + moments(
                                selection,
                                "enrolled_at",
                                "1 as e, 0 as c, 0 as i, case when completed_at < :seen then 1 else 0 end as f",
                                "")
                        + " union all "
                        + moments(selection, "completed_at", "0, 1, 0, 0", "") + " union all "
                        + moments(selection, "certified_at", "0, 0, 1, 0", "and revoked_at is null") + """
                ) as moment group by month
                """)
                .params(selection.params())
                .query((row, n) -> Map.entry(YearMonth.parse(row.getString("month")), Counts.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By the path of the unit directly below that it belongs to; the unit itself stands under its own path. */
    Map<String, Counts> byChild(Selection selection) {
        return jdbc
                .sql("select " + child() + " as child, " + COUNTS + selection.facts() + " group by child")
                .params(selection.params())
                .query((row, n) -> Map.entry(row.getString("child"), Counts.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<CourseId, Counts> byCourse(Selection selection) {
        return jdbc
                .sql("select course_id, " + COUNTS + selection.facts() + " group by course_id")
                .params(selection.params())
                .query((row, n) -> Map.entry(new CourseId(Columns.id(row, "course_id")), Counts.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many people belong where now, by child as above. */
    Map<String, Long> people(Selection selection) {
        return jdbc
                .sql("select " + child() + " as child, count(*) as people from "
                        + (selection.asOf() == null ? "organisation_place" : PLACES_OF_THE_DAY)
                        + " where unit_path like :below group by child")
                .params(selection.params())
                .query((row, n) -> Map.entry(row.getString("child"), row.getLong("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Below> children(UUID unit, @Nullable LocalDate asOf) {
        String children = asOf == null
                ? "select unit_id, full_name, path from organisation_unit_path where parent_id = :unit and valid_until is null"
                : "select h.unit_id, h.full_name, h.path from organisation_unit_history h where h.parent_id = :unit and h.living and "
                        + ON_THE_DAY;
        return jdbc.sql(children)
                .param("unit", Ids.bytes(unit))
                .param("day", asOf)
                .query((row, n) ->
                        new Below(Columns.id(row, "unit_id"), row.getString("full_name"), row.getString("path")))
                .list();
    }

    /** A unit as it was called, and where it stood, on a day. */
    record Then(String name, String fullName, String path) {}

    Optional<Then> on(LocalDate day, UUID unit) {
        return jdbc.sql(
                        "select h.name, h.full_name, h.path from organisation_unit_history h where h.unit_id = :unit and h.living and "
                                + ON_THE_DAY)
                .param("unit", Ids.bytes(unit))
                .param("day", day)
                .query((row, n) -> new Then(row.getString("name"), row.getString("full_name"), row.getString("path")))
                .optional();
    }

    /** Which unit stands at the path. */
    UUID unitAt(String path) {
        return jdbc.sql("select unit_id from organisation_unit_path where path = ?")
                .param(path)
                .query((row, n) -> Columns.id(row, "unit_id"))
                .single();
    }

    private static String child() {
        return "substring(unit_path, 1, greatest(char_length(:path), locate('/', unit_path, char_length(:path) + 1)))";
    }

    private static String moments(Selection selection, String column, String marks, String further) {
        return "select date_format(date_add(" + column + ", interval 7 hour), '%Y-%m') as month, " + marks + " "
                + selection.facts() + " and " + column + " >= :start and " + column + " < :end " + further;
    }
}
