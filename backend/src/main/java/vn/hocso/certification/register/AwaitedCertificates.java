package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Completed enrolments that have no certificate yet, and when each is looked at again. */
@Repository
public class AwaitedCertificates {

    /** What is missing may come from any part of the product, so it is looked for instead of being told. */
    static final Duration PAUSE = Duration.ofSeconds(20);

    private final JdbcClient jdbc;
    private final Clock clock;

    AwaitedCertificates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void await(EnrolmentSummary enrolment, @Nullable ClassId in, boolean onlyInRuns) {
        Instant due = onlyInRuns ? null : clock.instant().plus(PAUSE);
        jdbc.sql("""
                insert into certification_awaited (enrolment_id, course_id, class_id, due_at) values (?, ?, ?, ?)
                on duplicate key update class_id = values(class_id), due_at = values(due_at)
                """)
                .params(Arrays.asList(
                        Ids.bytes(enrolment.enrolmentId().value()),
                        Ids.bytes(enrolment.courseId().value()),
                        Columns.idOrNull(in == null ? null : in.value()),
                        Columns.atOrNull(due)))
                .update();
    }

    void arrived(EnrolmentId enrolment) {
        jdbc.sql("delete from certification_awaited where enrolment_id = ?")
                .param(Ids.bytes(enrolment.value()))
                .update();
    }

    /** Those of the class are looked at at once, since its rules have changed. */
    public void lookAgain(ClassId id) {
        jdbc.sql("update certification_awaited set due_at = ? where class_id = ?")
                .params(Columns.at(clock.instant()), Ids.bytes(id.value()))
                .update();
    }

    /** Those of the course, for the same reason. */
    public void lookAgain(CourseId id) {
        jdbc.sql("update certification_awaited set due_at = ? where course_id = ?")
                .params(Columns.at(clock.instant()), Ids.bytes(id.value()))
                .update();
    }

    List<EnrolmentId> due(int most) {
        return jdbc.sql("select enrolment_id from certification_awaited where due_at <= ? order by due_at limit ?")
                .params(Columns.at(clock.instant()), most)
                .query((row, no) -> new EnrolmentId(Columns.id(row, "enrolment_id")))
                .list();
    }
}
