package vn.hocso.certification.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateRegister;
import vn.hocso.certification.condition.Condition;
import vn.hocso.certification.condition.ConditionRules;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.content.CourseId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
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
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;

@HocsoTest
@Tag("services")
class CertificateIssuanceTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateIssuance issuance;

    @Autowired
    RegisterEntries entries;

    @Autowired
    Certificates certificates;

    @Autowired
    CertificateFiles files;

    @Autowired
    Enrolments enrolments;

    @Autowired
    ConditionRules conditions;

    @Autowired
    AwaitedCertificates awaited;

    @Autowired
    Signatories signatories;

    @Autowired
    @Qualifier("applicationTaskExecutor")
    ThreadPoolTaskExecutor line;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Test
    void completingACourseBringsACertificateThatKeepsTheDayAsItWas() {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Chữ ký số cá nhân");
        Someone learner = somebody.in(unit).named("Đặng Thị Hồng Thắm").make();
        Instant finished = Instant.parse("2026-03-31T17:30:00Z");

        Certificate certificate =
                certificate(finishedCourses.finish(course, finished, learner).getFirst());

        assertThat(certificate.holder().name()).isEqualTo("Đặng Thị Hồng Thắm");
        assertThat(certificate.holder().position()).isEqualTo("Chuyên viên");
        assertThat(certificate.holder().unitName())
                .isEqualTo(units.require(unit).fullName());
        assertThat(certificate.course().title()).isEqualTo("Chữ ký số cá nhân");
        assertThat(certificate.course().versionNumber()).isOne();
        assertThat(certificate.issuer().name()).isEqualTo(units.require(unit).fullName());
        assertThat(certificate.completedOn())
                .as("in Vietnam it was already April")
                .isEqualTo("2026-04-01");
        assertThat(certificate.entry().text())
                .isEqualTo("1/2026/GCN-" + units.require(unit).code());
        assertThat(CertificateNumber.read(certificate.number().value())).contains(certificate.number());
    }

    @Test
    void whoSignsIsNamedByTheUnitOrTheNearestOneAbove() {
        UnitId above = somebody.unit();
        UnitId unit = somebody.unitBelow(above, "Phòng Đào tạo " + Somebody.word());
        register.appoint(above, "Lê Thị Kim Ngân", "Giám đốc");

        Certificate certificate = finishedBy(somebody.in(unit).make(), unit);

        assertThat(certificate.issuer().signerName()).isEqualTo("Lê Thị Kim Ngân");
        assertThat(certificate.issuer().signerTitle()).isEqualTo("Giám đốc");
        assertThat(certificate.issuer().governingName())
                .isEqualTo(units.require(above).fullName());
    }

    @Test
    void issuesOneCertificateEvenIfTheEventArrivesManyTimesAtOnce() throws Exception {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Dữ liệu mở");
        EnrolmentId enrolment = finishedCourses
                .finish(course, Instant.now(), somebody.in(unit).make())
                .getFirst();
        CourseCompleted event = completed(enrolments.require(enrolment));

        allAtOnce(IntStream.range(0, 12)
                .mapToObj(i -> (Callable<Object>) () -> {
                    issuance.on(event);
                    return i;
                })
                .toList());

        assertThat(entered(enrolment)).isEqualTo(certificate(enrolment).id());
        assertThat(lastNumber(unit)).isOne();
        assertThat(numbersOf(unit)).containsExactly(1);
    }

    @Test
    void fiftyAtOnceGetNumbersWithoutGapsOrRepeats() throws Exception {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "An toàn thông tin");
        Someone[] people =
                IntStream.range(0, 50).mapToObj(i -> somebody.in(unit).make()).toArray(Someone[]::new);

        List<EnrolmentId> finished = finishedCourses.finish(course, Instant.now(), people);
        allAtOnce(finished.stream()
                .map(enrolment -> (Callable<CertificateId>) () -> entered(enrolment))
                .toList());

        assertThat(finished).hasSize(50);
        assertThat(numbersOf(unit))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(lastNumber(unit)).isEqualTo(50);
    }

    @Test
    void aRegisterStartsAnewEachYear() {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Văn thư điện tử");
        Instant newYear = Instant.parse("2025-12-31T17:00:00Z");

        Certificate before = certificate(finishedCourses
                .finish(course, newYear.minusSeconds(1), somebody.in(unit).make())
                .getFirst());
        Certificate after = certificate(finishedCourses
                .finish(course, newYear, somebody.in(unit).make())
                .getFirst());

        assertThat(before.entry().text()).startsWith("1/2025/");
        assertThat(after.entry().text()).startsWith("1/2026/");
    }

    @Test
    void whoMeetsTheLastConditionLaterHasACertificateOfThatDayAndItsPaper() {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Hạ tầng số");
        Someone learner = somebody.in(unit).make();
        conditions.set(course.courseId(), List.of(json.readValue("""
                        {"kind": "FINAL_MARK", "mark": 5}""", Condition.class)), learner.id());
        Instant finished = Instant.now().minus(Duration.ofDays(400));
        EnrolmentId enrolment =
                finishedCourses.finish(course, finished, learner).getFirst();
        await().atMost(PATIENCE)
                .until(() -> jdbc.sql("select count(*) from certification_awaited where enrolment_id = ?")
                                .param(Ids.bytes(enrolment.value()))
                                .query(Integer.class)
                                .single()
                        == 1);

        conditions.set(course.courseId(), List.of(), learner.id());
        awaited.lookAgain(course.courseId());

        Certificate certificate = certificate(enrolment);
        LocalDate today = LocalDate.now(VietnamCalendar.ZONE);
        assertThat(certificate.issuedOn()).isEqualTo(today);
        assertThat(certificate.entry().year()).isEqualTo(today.getYear());
        assertThat(certificate.completedOn())
                .isEqualTo(finished.atZone(VietnamCalendar.ZONE).toLocalDate());
        await().atMost(PATIENCE).until(() -> certificate(enrolment).filed() != null);
    }

    @Test
    void aCertificateDoesNotWaitForTheLineOfAllOtherListeners() {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Dịch vụ công trực tuyến");
        CountDownLatch free = new CountDownLatch(1);
        try {
            IntStream.range(0, line.getMaxPoolSize() + 1_000).forEach(i -> line.execute(() -> awaitQuietly(free)));

            EnrolmentId enrolment = finishedCourses
                    .finish(course, Instant.now(), somebody.in(unit).make())
                    .getFirst();

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> certificates.of(enrolment).isPresent());
        } finally {
            free.countDown();
        }
    }

    @Test
    void whoIsAskedToGiveWayTriesAgainAtOnce() {
        AutomaticIssue giving = mock(AutomaticIssue.class);
        willThrow(new CannotAcquireLockException("deadlock"))
                .willDoNothing()
                .given(giving)
                .consider(anyCollection());

        new CertificateIssuance(giving, awaited, certificates, signatories).on(completion());

        then(giving).should(times(2)).consider(anyCollection());
    }

    private static CourseCompleted completion() {
        return new CourseCompleted(
                new EnrolmentId(Ids.next()),
                new AccountId(Ids.next()),
                new CourseId(Ids.next()),
                new VersionId(Ids.next()),
                Instant.now());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aCourseStillBeingStudiedHasNoCertificate() {
        UnitId unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Kinh tế số");
        EnrolmentId enrolment =
                finishedCourses.enrol(course, Instant.now(), somebody.in(unit).make());

        assertThatThrownBy(() -> entered(enrolment)).isInstanceOf(CourseNotCompleted.class);
        assertThat(certificates.of(enrolment)).isEmpty();
    }

    @Test
    void thePaperIsMadeOnceAlsoWhenManyAskForItAtOnce() throws Exception {
        Certificate certificate = finishedBy(somebody.in(somebody.unit()).make(), somebody.unit());

        List<Filed> papers = allAtOnce(IntStream.range(0, 6)
                .mapToObj(i -> (Callable<Filed>) () -> files.filed(certificate.id()))
                .toList());

        assertThat(papers.stream().map(Filed::sha256).collect(Collectors.toSet()))
                .hasSize(1);
        byte[] paper = files.open(certificate.id()).readAllBytes();
        assertThat(SignatureCheck.hex(paper)).isEqualTo(papers.getFirst().sha256());
        assertThat(SignatureCheck.signer(paper)).contains(papers.getFirst().signerFingerprint());
    }

    private CertificateId entered(EnrolmentId id) {
        EnrolmentSummary one = enrolments.require(id);
        return entries.enter(one, awaited.begin(List.of(one), Map.of()).get(id)).orElseThrow();
    }

    private Certificate finishedBy(Someone learner, UnitId issuer) {
        OneLesson course = finishedCourses.publish(issuer, "Xã hội số");
        return certificate(
                finishedCourses.finish(course, Instant.now(), learner).getFirst());
    }

    private Certificate certificate(EnrolmentId enrolment) {
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), java.util.Optional::isPresent)
                .orElseThrow();
    }

    private List<Integer> numbersOf(UnitId issuer) {
        return jdbc.sql("""
                select register_no from certification_certificate where issuer_unit_id = ? order by register_no
                """)
                .param(Ids.bytes(issuer.value()))
                .query(Integer.class)
                .list();
    }

    private int lastNumber(UnitId issuer) {
        return jdbc.sql("select last_number from certification_register where issuer_unit_id = ?")
                .param(Ids.bytes(issuer.value()))
                .query(Integer.class)
                .single();
    }

    private static CourseCompleted completed(EnrolmentSummary enrolment) {
        return new CourseCompleted(
                enrolment.enrolmentId(),
                enrolment.accountId(),
                enrolment.courseId(),
                enrolment.versionId(),
                enrolment.completedAt());
    }

    private static <T> List<T> allAtOnce(List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
        }
        return results;
    }
}
