package vn.hocso.certification.issuing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.certification.RunId;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.issuing.Candidate.Outcome;
import vn.hocso.certification.issuing.Run.Confirmation;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.CertificateHeld;
import vn.hocso.certification.register.RegisterEntries;
import vn.hocso.job.JobId;
import vn.hocso.job.JobRun;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/**
 * The work of one run done by two at once, as when a node is thought dead and is not, and by one that really dies. {@code -Dhocso.test.run=…}
 * makes the run larger.
 */
@HocsoTest
class RunsAtOnceTests {

    private static final int PEOPLE = Integer.getInteger("hocso.test.run", 60);
    private static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private RunStore runs;

    @Autowired
    private RunLines lines;

    @Autowired
    private RunWork work;

    @Autowired
    private Holds holds;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void twoAtOnceAndOneThatDiesLeaveNeitherGapsNorRepeats() throws Exception {
        UnitId unit = somebody.unit();
        Someone official =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        RunId run = confirmed(unit, official, PEOPLE, Instant.now());

        assertThat(dies(run, official, PEOPLE / 3)).isTrue();
        List<Integer> soFar = numbersOf(unit);
        atOnce(() -> done(run, official), () -> done(run, official));

        assertThat(soFar).as("the one that died").isNotEmpty().hasSizeLessThan(PEOPLE);
        assertThat(numbersOf(unit))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, PEOPLE).boxed().toList());
        assertThat(lines.countDue(run)).isZero();
        assertThat(lines.of(run, null, Map.of()))
                .hasSize(PEOPLE)
                .allMatch(one -> one.certificate() != null && one.certificate().issuedIn(run));
    }

    @Test
    void whoIsHeldAfterTheRunWasConfirmedIsPassedOver() {
        UnitId unit = somebody.unit();
        Someone official =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        RunId run = confirmed(unit, official, 3, Instant.now());
        Candidate held = lines.of(run, null, Map.of()).getFirst();
        holds.hold(held.accountId(), new Hold(held.enrolmentId(), "Xác minh", Instant.now(), official.id()));

        done(run, official);

        assertThat(lines.of(run, null, Map.of()))
                .filteredOn(one -> one.certificate() == null)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.enrolmentId()).isEqualTo(held.enrolmentId());
                    assertThat(one.failed()).isFalse();
                });
        assertThatThrownBy(() -> entries.enter(
                        enrolments.require(held.enrolmentId()),
                        new Ordered(run, new Decision("9/QĐ", TODAY)),
                        Instant.now()))
                .as("also where the hold came after the work had looked")
                .isInstanceOf(CertificateHeld.class);
        holds.letGo(held.enrolmentId());
        done(run, official);
        assertThat(numbersOf(unit)).as("without a gap").containsExactly(1, 2, 3);
    }

    @Test
    void aRunTakenUpAgainLongAfterIsNotDatedBackAndHasItsPapersMade() {
        UnitId unit = somebody.unit();
        Someone official =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        RunId run = confirmed(unit, official, 1, Instant.now().minus(Duration.ofDays(400)));

        done(run, official);

        Certificate issued =
                Objects.requireNonNull(lines.of(run, null, Map.of()).getFirst().certificate());
        assertThat(issued.issuedOn()).isEqualTo(TODAY);
        assertThat(issued.entry().year()).isEqualTo(TODAY.getYear());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> lines.of(run, null, Map.of()).stream()
                        .map(Candidate::certificate)
                        .allMatch(one -> one != null && one.filed() != null));
    }

    /** Nobody has completed the course, so nothing but the run issues anything. */
    private RunId confirmed(UnitId unit, Someone official, int people, Instant at) {
        OneLesson course = courses.publish(unit, "Dữ liệu số " + Somebody.word());
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        ClassId classId = classes.open(
                manager.actor(),
                new NewClass("R-" + Somebody.word(), "Lớp lớn", course.courseId(), unit, TODAY, TODAY, List.of()));
        List<Candidate> all = IntStream.range(0, people)
                .mapToObj(no -> candidate(course, somebody.in(unit).make()))
                .toList();
        RunId run = runs.open(classId, official.id(), Instant.now()).id();
        lines.write(run, all);
        runs.confirm(run, new Confirmation(new Decision("9/QĐ", TODAY), at, official.id()));
        return run;
    }

    private Candidate candidate(OneLesson course, Someone one) {
        return new Candidate(
                courses.enrol(course, Instant.now(), one),
                one.id(),
                "",
                null,
                "",
                Outcome.INCLUDED,
                List.of(),
                null,
                null,
                null,
                false);
    }

    private boolean done(RunId run, Someone official) {
        return done(run, official, Integer.MAX_VALUE);
    }

    /** Stops, as a node does, once that many are behind it. */
    private boolean dies(RunId run, Someone official, int after) {
        try {
            return !done(run, official, after);
        } catch (Killed killed) {
            return true;
        }
    }

    private boolean done(RunId run, Someone official, int after) {
        work.run(new Watched(run, official.actor(), after));
        return true;
    }

    private static void atOnce(Callable<Boolean> one, Callable<Boolean> other) throws Exception {
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> node : new ArrayList<>(nodes.invokeAll(List.of(one, other)))) {
                assertThat(node.get()).isTrue();
            }
        }
    }

    private List<Integer> numbersOf(UnitId issuer) {
        return jdbc.sql("""
                select register_no from certification_certificate where issuer_unit_id = ? order by register_no
                """)
                .param(Ids.bytes(issuer.value()))
                .query(Integer.class)
                .list();
    }

    private static final class Killed extends RuntimeException {}

    /** A job that nobody sees, and that may be cut off between two steps. */
    private record Watched(RunId run, Actor owner, int lifetime) implements JobRun {

        @Override
        public JobId id() {
            return new JobId(run.value());
        }

        @Override
        public UUID subject() {
            return run.value();
        }

        @Override
        public String params() {
            return "{}";
        }

        @Override
        public void progress(int done, int total) {
            if (done >= lifetime) {
                throw new Killed();
            }
        }

        @Override
        public void counts(Map<String, Integer> counts) {}

        @Override
        public void result(String name, String contentType, Path file) {
            throw new UnsupportedOperationException();
        }
    }
}
