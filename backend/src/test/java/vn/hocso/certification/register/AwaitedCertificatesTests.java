package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.certification.register.AwaitedCertificates.Look;
import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has no certificate yet is looked at again, the less often the longer it was in vain. */
@HocsoTest
class AwaitedCertificatesTests {

    /** So far ahead that the scheduled looks of the application leave these rows alone. */
    private static final Instant NOW = Instant.parse("2099-03-01T01:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcOperations batches;

    private AwaitedCertificates awaited;
    private EnrolmentSummary enrolment;

    @BeforeEach
    void somebodyWhoCompletedACourse() {
        awaited = new AwaitedCertificates(jdbc, batches, Clock.fixed(NOW, ZoneOffset.UTC));
        enrolment = new EnrolmentSummary(
                new EnrolmentId(Ids.next()),
                new AccountId(Ids.next()),
                new CourseId(Ids.next()),
                new VersionId(Ids.next()),
                null,
                EnrolmentState.COMPLETED,
                1,
                1,
                NOW,
                NOW);
    }

    @Test
    void theLongerItIsInVainTheLessOftenSomebodyIsLookedAtUntilSomethingChanges() {
        List<Duration> pauses = IntStream.range(0, 10)
                .mapToObj(look -> {
                    lookInVain(false);
                    return pause();
                })
                .toList();

        assertThat(pauses.subList(0, 3))
                .containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(40), Duration.ofSeconds(80));
        assertThat(pauses).isSorted().last().isEqualTo(Duration.ofHours(1));
        awaited.lookAgain(enrolment.courseId());
        assertThat(pause()).isZero();
        lookInVain(false);
        assertThat(pause()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whoIsLeftToARunIsLookedAtNowAndThenAsTheyMayLeaveTheClass() {
        lookInVain(true);
        lookInVain(true);
        assertThat(pause()).isEqualTo(Duration.ofHours(1));

        lookInVain(false);

        assertThat(pause()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void whatIsChangedWhileSomebodyIsLookedAtIsLookedAtAtOnce() {
        Look seen = begin();
        awaited.lookAgain(enrolment.courseId());
        awaited.postpone(enrolment.enrolmentId(), seen, true);
        assertThat(pause()).isZero();
    }

    @Test
    void whoIsIssuedACertificateMeanwhileIsAwaitedNoMore() {
        Look seen = begin();
        awaited.arrived(enrolment.enrolmentId());
        awaited.postpone(enrolment.enrolmentId(), seen, false);
        assertThat(due()).isEmpty();
    }

    private Look begin() {
        return awaited.begin(List.of(enrolment), Map.of()).get(enrolment.enrolmentId());
    }

    private void lookInVain(boolean onlyInRuns) {
        awaited.postpone(enrolment.enrolmentId(), begin(), onlyInRuns);
    }

    private Duration pause() {
        return Duration.between(NOW, due().orElseThrow());
    }

    private Optional<Instant> due() {
        return jdbc.sql("select due_at from certification_awaited where enrolment_id = ?")
                .param(Ids.bytes(enrolment.enrolmentId().value()))
                .query((row, no) -> Columns.instant(row, "due_at"))
                .optional();
    }
}
