package vn.hocso.reporting.fact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.reporting.fact.EnrolmentFacts.Certified;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class EnrolmentFactsTests {

    private static final Instant AT = Instant.parse("2026-11-27T03:00:00Z");

    @Autowired
    EnrolmentFacts facts;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    @Test
    void aWholeSliceIsWrittenAtOnceAndWhatHappenedFirstStays() {
        UnitId unit = somebody.unit();
        CourseId course = new CourseId(Ids.next());
        List<EnrolmentSummary> slice = IntStream.range(0, FactRebuild.SLICE)
                .mapToObj(i -> enrolment(course, unit))
                .toList();

        transaction.executeWithoutResult(begun -> {
            facts.enrolments(slice);
            facts.certificates(told(slice, new Certified(AT, null)));
            facts.enrolments(slice);
            facts.certificates(told(slice, new Certified(AT.plusSeconds(60), AT.plusSeconds(90))));

            assertThat(counted(course, "unit_path = '" + units.path(unit) + "'"))
                    .isEqualTo(FactRebuild.SLICE);
            assertThat(counted(course, "certified_at = '2026-11-27 03:00:00'")).isEqualTo(FactRebuild.SLICE);
            assertThat(counted(course, "revoked_at = '2026-11-27 03:01:30'")).isEqualTo(FactRebuild.SLICE);
            begun.setRollbackOnly();
        });
    }

    private int counted(CourseId course, String where) {
        return jdbc.sql("select count(*) from reporting_enrolment_fact where course_id = ? and " + where)
                .param(Ids.bytes(course.value()))
                .query(Integer.class)
                .single();
    }

    private static Map<EnrolmentId, Certified> told(List<EnrolmentSummary> enrolments, Certified certified) {
        return enrolments.stream()
                .map(EnrolmentSummary::enrolmentId)
                .collect(Collectors.toMap(Function.identity(), id -> certified));
    }

    private static EnrolmentSummary enrolment(CourseId course, UnitId unit) {
        return new EnrolmentSummary(
                new EnrolmentId(Ids.next()),
                new AccountId(Ids.next()),
                course,
                new VersionId(Ids.next()),
                unit,
                EnrolmentState.COMPLETED,
                1,
                1,
                AT,
                AT);
    }
}
