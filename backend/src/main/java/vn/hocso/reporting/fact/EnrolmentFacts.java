package vn.hocso.reporting.fact;

import java.time.Instant;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Writes facts. Each write says the whole of what its source knows, and what once happened stays, so that repeating writes or
 * changing their order ends the same. */
@Repository
class EnrolmentFacts {

    private final JdbcClient jdbc;

    EnrolmentFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What learning knows of the enrolment now; what certification told stays. */
    void enrolment(EnrolmentSummary enrolment, Function<UnitId, String> paths) {
        UnitId unit = enrolment.unitId();
        jdbc.sql("""
                insert into reporting_enrolment_fact
                  (enrolment_id, course_id, unit_id, unit_path, enrolled_at, completed_at)
                values (:id, :course, :unit, :path, :enrolled, :completed)
                on duplicate key update unit_id = values(unit_id), unit_path = values(unit_path),
                  enrolled_at = values(enrolled_at), completed_at = coalesce(values(completed_at), completed_at)
                """)
                .param("id", Ids.bytes(enrolment.enrolmentId().value()))
                .param("course", Ids.bytes(enrolment.courseId().value()))
                .param("unit", Columns.idOrNull(unit == null ? null : unit.value()))
                .param("path", unit == null ? "" : paths.apply(unit))
                .param("enrolled", Columns.at(enrolment.enrolledAt()))
                .param("completed", Columns.atOrNull(enrolment.completedAt()))
                .update();
    }

    /** A certificate that takes the place of an earlier one certifies nothing anew: the first moment stays. */
    void certified(EnrolmentId enrolment, Instant at) {
        set("certified_at", enrolment, at);
    }

    void revoked(EnrolmentId enrolment, @Nullable Instant at) {
        if (at != null) {
            set("revoked_at", enrolment, at);
        }
    }

    void clear() {
        jdbc.sql("delete from reporting_enrolment_fact").update();
    }

    private void set(String column, EnrolmentId enrolment, Instant at) {
        jdbc.sql("update reporting_enrolment_fact set " + column + " = coalesce(" + column
                        + ", ?) where enrolment_id = ?")
                .params(Columns.at(at), Ids.bytes(enrolment.value()))
                .update();
    }
}
