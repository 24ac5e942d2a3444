package vn.hocso.reporting.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

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

    /** The unit stands where it stands now. */
    private static final String ROW =
            "(?, ?, ?, coalesce((select u.path from organisation_unit_path u where u.unit_id = ?), ''), ?, ?)";

    private static final String TOLD = """
            select cast(? as binary(16)) as enrolment_id, cast(? as datetime(6)) as certified_at,
              cast(? as datetime(6)) as revoked_at
            """;

    private final JdbcClient jdbc;

    EnrolmentFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void enrolment(EnrolmentSummary enrolment) {
        enrolments(List.of(enrolment));
    }

    /** What learning knows of the enrolments now, in one statement; what certification told stays. */
    void enrolments(List<EnrolmentSummary> enrolments) {
        if (enrolments.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        enrolments.forEach(enrolment -> values.addAll(row(enrolment)));
        jdbc.sql("""
                insert into reporting_enrolment_fact
                  (enrolment_id, course_id, unit_id, unit_path, enrolled_at, completed_at)
                values %s
                on duplicate key update unit_id = values(unit_id), unit_path = values(unit_path),
                  enrolled_at = values(enrolled_at), completed_at = coalesce(values(completed_at), completed_at)
                """.formatted(repeated(ROW, enrolments.size(), ",")))
                .params(values)
                .update();
    }

    private static List<@Nullable Object> row(EnrolmentSummary enrolment) {
        UnitId unit = enrolment.unitId();
        byte @Nullable [] unitId = Columns.idOrNull(unit == null ? null : unit.value());
        return Arrays.asList(
                Ids.bytes(enrolment.enrolmentId().value()),
                Ids.bytes(enrolment.courseId().value()),
                unitId,
                unitId,
                Columns.at(enrolment.enrolledAt()),
                Columns.atOrNull(enrolment.completedAt()));
    }

    /** A certificate that takes the place of an earlier one certifies nothing anew: the first moment stays. */
    void certified(EnrolmentId enrolment, Instant at) {
        certificates(Map.of(enrolment, new Certified(at, null)));
    }

    void revoked(EnrolmentId enrolment, Instant at) {
        certificates(Map.of(enrolment, new Certified(null, at)));
    }

    /** What certification tells of an enrolment. */
    record Certified(@Nullable Instant at, @Nullable Instant revokedAt) {

        /** What came first stays. */
        Certified or(Certified later) {
            return new Certified(at == null ? later.at : at, revokedAt == null ? later.revokedAt : revokedAt);
        }
    }

    /** In one statement. */
    void certificates(Map<EnrolmentId, Certified> certificates) {
        if (certificates.isEmpty()) {
            return;
        }
        List<@Nullable Object> values = new ArrayList<>();
        certificates.forEach((enrolment, certified) -> values.addAll(Arrays.asList(
                Ids.bytes(enrolment.value()),
                Columns.atOrNull(certified.at()),
                Columns.atOrNull(certified.revokedAt()))));
        jdbc.sql("""
                update reporting_enrolment_fact f
                join (%s) told on told.enrolment_id = f.enrolment_id
                set f.certified_at = coalesce(f.certified_at, told.certified_at),
                  f.revoked_at = coalesce(f.revoked_at, told.revoked_at)
                """.formatted(repeated(TOLD, certificates.size(), " union all ")))
                .params(values)
                .update();
    }

    private static String repeated(String part, int times, String between) {
        return String.join(between, Collections.nCopies(times, part));
    }

    void clear() {
        jdbc.sql("delete from reporting_enrolment_fact").update();
    }
}
