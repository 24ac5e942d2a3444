package vn.hocso.reporting.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Counts facts: each figure by its own moment, certificates as long as they are not revoked. */
@Repository
class DashboardFigures {

    private static final String COUNTS = """
            count(case when enrolled_at >= :start and enrolled_at < :end then 1 end) as enrolled,
            count(case when completed_at >= :start and completed_at < :end then 1 end) as completed,
            count(case when certified_at >= :start and certified_at < :end and revoked_at is null then 1 end) as certified
            """;
    private static final String FACTS = """
            from reporting_enrolment_fact
            where unit_path like :below and (:course is null or course_id = :course)
            """;

    private final JdbcClient jdbc;

    DashboardFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which facts are counted. */
    record Selection(String path, Period period, @Nullable CourseId course) {

        Map<String, @Nullable Object> params() {
            Map<String, @Nullable Object> params = new HashMap<>();
            params.put("below", path + "%");
            params.put("path", path);
            params.put("start", Columns.at(period.start()));
            params.put("end", Columns.at(period.end()));
            params.put("course", course == null ? null : Ids.bytes(course.value()));
            return params;
        }
    }

    record Counts(long enrolled, long completed, long certified) {

        static final Counts NONE = new Counts(0, 0, 0);

        static Counts of(ResultSet row) throws SQLException {
            return new Counts(row.getLong("enrolled"), row.getLong("completed"), row.getLong("certified"));
        }

        boolean none() {
            return equals(NONE);
        }
    }

    /** The counts, and how many of those enrolled in the period have completed since. */
    record Overall(Counts counts, long finishers) {}

    /** A unit below with its path. */
    record Below(UUID id, String name, String path) {}

    Overall overall(Selection selection) {
        return jdbc.sql("select " + COUNTS + """
                , count(case when enrolled_at >= :start and enrolled_at < :end and completed_at is not null then 1 end)
                  as finishers
                """ + FACTS)
                .params(selection.params())
                .query((row, n) -> new Overall(Counts.of(row), row.getLong("finishers")))
                .single();
    }

    /** The months in which anything happened. Vietnam's clock is seven hours ahead all year. */
    Map<YearMonth, Counts> byMonth(Selection selection) {
        return jdbc
                .sql("""
                select month, sum(e) as enrolled, sum(c) as completed, sum(i) as certified from (
                """ + moments("enrolled_at", "1 as e, 0 as c, 0 as i", "") + " union all "
                        + moments("completed_at", "0, 1, 0", "") + " union all "
                        + moments("certified_at", "0, 0, 1", "and revoked_at is null") + """
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
                .sql("select " + child() + " as child, " + COUNTS + FACTS + " group by child")
                .params(selection.params())
                .query((row, n) -> Map.entry(row.getString("child"), Counts.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<CourseId, Counts> byCourse(Selection selection) {
        return jdbc
                .sql("select course_id, " + COUNTS + FACTS + " group by course_id")
                .params(selection.params())
                .query((row, n) -> Map.entry(new CourseId(Columns.id(row, "course_id")), Counts.of(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many people belong where now, by child as above. */
    Map<String, Long> people(Selection selection) {
        return jdbc
                .sql(
                        "select " + child()
                                + " as child, count(*) as people from organisation_place where unit_path like :below group by child")
                .params(selection.params())
                .query((row, n) -> Map.entry(row.getString("child"), row.getLong("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Below> children(UUID unit) {
        return jdbc.sql("select unit_id, name, path from organisation_unit_path where parent_id = ?")
                .param(Ids.bytes(unit))
                .query((row, n) -> new Below(Columns.id(row, "unit_id"), row.getString("name"), row.getString("path")))
                .list();
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

    private static String moments(String column, String marks, String further) {
        return "select date_format(date_add(" + column + ", interval 7 hour), '%Y-%m') as month, " + marks + " " + FACTS
                + " and " + column + " >= :start and " + column + " < :end " + further;
    }
}
