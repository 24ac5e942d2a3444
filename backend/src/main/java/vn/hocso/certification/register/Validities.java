package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SqlText;

/** How long the certificates of a course count. */
@Repository
class Validities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Validities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A course of which certificates were issued, how many of them, and for how many months they count. */
    record CourseValidity(
            CourseId courseId,
            String courseTitle,
            long certificates,
            @Nullable Integer months) {}

    Optional<Integer> months(CourseId course) {
        return jdbc.sql("select months from certification_validity where course_id = ?")
                .param(Ids.bytes(course.value()))
                .query(Integer.class)
                .optional();
    }

    /** The last day on which a certificate of that moment counts, or null when it does not end. */
    @Nullable
    LocalDate end(CourseId course, Instant issuedAt) {
        return months(course)
                .map(months -> issuedAt.atZone(Certificate.ZONE).toLocalDate().plusMonths(months))
                .orElse(null);
    }

    void set(CourseId course, @Nullable Integer months, AccountId by) {
        if (months == null) {
            jdbc.sql("delete from certification_validity where course_id = ?")
                    .param(Ids.bytes(course.value()))
                    .update();
            return;
        }
        jdbc.sql("""
                insert into certification_validity (course_id, months, updated_at, updated_by) values (?, ?, ?, ?)
                on duplicate key update months = values(months), updated_at = values(updated_at), updated_by = values(updated_by)
                """)
                .params(Ids.bytes(course.value()), months, Columns.at(clock.instant()), Ids.bytes(by.value()))
                .update();
    }

    /** Courses whose certificates were issued below one of the paths. */
    List<CourseValidity> courses(List<String> paths, Paging paging) {
        StatementSpec statement = jdbc.sql("""
                select c.course_id, max(c.course_title) as title, count(*) as certificates, max(v.months) as months
                from certification_certificate c left join certification_validity v on v.course_id = c.course_id
                where %s group by c.course_id order by title, c.course_id limit :size offset :offset
                """.formatted(below(paths)))
                .param("size", paging.size())
                .param("offset", paging.offset());
        return within(statement, paths)
                .query((row, n) -> new CourseValidity(
                        new CourseId(Columns.id(row, "course_id")),
                        row.getString("title"),
                        row.getLong("certificates"),
                        Columns.integerOrNull(row, "months")))
                .list();
    }

    long count(List<String> paths) {
        return within(
                        jdbc.sql("select count(distinct c.course_id) from certification_certificate c where "
                                + below(paths)),
                        paths)
                .query(Long.class)
                .single();
    }

    private static String below(List<String> paths) {
        StringBuilder condition = new StringBuilder("(");
        for (int i = 0; i < paths.size(); i++) {
            condition
                    .append(i == 0 ? "" : " or ")
                    .append("c.issuer_unit_path like :p")
                    .append(i);
        }
        return condition.append(')').toString();
    }

    private static StatementSpec within(StatementSpec statement, List<String> paths) {
        StatementSpec bound = statement;
        for (int i = 0; i < paths.size(); i++) {
            bound = bound.param("p" + i, SqlText.prefix(paths.get(i)));
        }
        return bound;
    }
}
