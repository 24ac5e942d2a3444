package vn.hocso.certification.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.hocso.certification.RunId;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.issuing.RunRefusals.HasCertificate;
import vn.hocso.certification.register.Certificate.Ordered;
import vn.hocso.certification.register.CertificateHeld;
import vn.hocso.certification.register.Certificates;
import vn.hocso.certification.register.RegisterEntries;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassLearner;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Certificates are held back at the very moment at which they are entered into the register. */
@HocsoTest
class HoldsMeanwhileTests {

    private static final int PEOPLE = 80;
    private static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private RunStore runs;

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Holds holds;

    @Autowired
    private HoldService service;

    @Test
    void whoHoldsAndWhoEntersAtOnceSettleItBetweenThemselves() throws Exception {
        UnitId unit = somebody.unit();
        Someone official =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        ClassId classId = classOf(unit);
        Ordered ordered = new Ordered(run(classId, official), new Decision("9/QĐ", TODAY));
        List<EnrolmentSummary> learners = enrolments.byIds(classes.learners(classId, null, PEOPLE).stream()
                .map(ClassLearner::enrolmentId)
                .toList());
        assertThat(learners).hasSize(PEOPLE);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (EnrolmentSummary learner : learners) {
                EnrolmentId id = learner.enrolmentId();
                CyclicBarrier start = new CyclicBarrier(2);
                List<Boolean> done = atOnce(
                        both,
                        () -> {
                            start.await();
                            return entered(learner, ordered);
                        },
                        () -> {
                            start.await();
                            return held(official, classId, id);
                        });

                assertThat(done).as("exactly one had its way").containsExactlyInAnyOrder(true, false);
                assertThat(List.of(
                                certificates.of(id).isPresent(),
                                holds.of(List.of(id)).containsKey(id)))
                        .isEqualTo(done);
            }
        }
    }

    private boolean entered(EnrolmentSummary learner, Ordered ordered) {
        try {
            entries.enter(learner, ordered, Instant.now());
            return true;
        } catch (CertificateHeld held) {
            return false;
        }
    }

    private boolean held(Someone official, ClassId classId, EnrolmentId id) {
        try {
            service.hold(official.actor(), classId, id, "Xác minh");
            return true;
        } catch (HasCertificate tooLate) {
            return false;
        }
    }

    private static List<Boolean> atOnce(ExecutorService both, Callable<Boolean> one, Callable<Boolean> other)
            throws Exception {
        List<Boolean> done = new ArrayList<>();
        for (Future<Boolean> each : both.invokeAll(List.of(one, other))) {
            done.add(each.get());
        }
        return done;
    }

    private RunId run(ClassId classId, Someone official) {
        return runs.open(classId, official.id(), Instant.now()).id();
    }

    /** Nobody has completed the course, so nothing but the test issues anything. */
    private ClassId classOf(UnitId unit) {
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        ClassId classId = classes.open(
                manager.actor(),
                new NewClass(
                        "H-" + Somebody.word(),
                        "Lớp dữ liệu số",
                        courses.publish(unit, "Dữ liệu số " + Somebody.word()).courseId(),
                        unit,
                        TODAY,
                        TODAY,
                        List.of()));
        classes.add(
                manager.actor(),
                classId,
                Stream.generate(() -> somebody.in(unit).make().id())
                        .limit(PEOPLE)
                        .toList());
        return classId;
    }
}
