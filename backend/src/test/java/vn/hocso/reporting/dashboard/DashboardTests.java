package vn.hocso.reporting.dashboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.HtmlUtils;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.Units;
import vn.hocso.reporting.ReportRebuild;
import vn.hocso.reporting.dashboard.DashboardView.Child;
import vn.hocso.reporting.dashboard.DashboardView.Month;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
@Tag("services")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DashboardTests {

    private static final YearMonth FROM = YearMonth.of(2026, 3);
    private static final YearMonth TO = YearMonth.of(2026, 8);

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    DashboardService dashboards;

    @Autowired
    ReportRebuild rebuild;

    @Autowired
    People people;

    @Autowired
    MockMvcTester http;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transaction;

    /** What happened to one enrolment, remembered beside the database. */
    private record Happened(
            EnrolmentId enrolment,
            UnitId unit,
            Instant enrolled,
            @Nullable Instant finished) {}

    private final Random random = new Random(7);
    private final List<Happened> all = new ArrayList<>();
    private UnitId province;
    private UnitId north;
    private UnitId south;
    private UnitId village;
    private OneLesson course;
    private Someone manager;

    @BeforeAll
    void sixMonthsPassIn() {
        province = somebody.unit();
        north = somebody.unitBelow(province, "Sở phía Bắc");
        south = somebody.unitBelow(province, "=Sở phía Nam");
        village = somebody.unitBelow(south, "Xã ven biển");
        manager = somebody.in(province).withRole(Role.UNIT_MANAGER).make();
        course = finishedCourses.publish(province, "Chuyển đổi số cho cấp xã");
        for (UnitId unit : List.of(north, north, north, south, south, village, village, village, village, province)) {
            happen(unit);
            happen(unit);
        }
        await().atMost(Duration.ofSeconds(60)).until(this::allCounted);
    }

    @Test
    void theFiguresOfAUnitAreExact() {
        DashboardView view = dashboard(province);

        assertThat(view.totals().people())
                .isEqualTo(people.within(province, true).size());
        assertThat(view.totals().enrolled()).isEqualTo(count(any(), Happened::enrolled));
        assertThat(view.totals().completed()).isEqualTo(count(any(), Happened::finished));
        assertThat(view.totals().certified()).isEqualTo(count(any(), Happened::finished));
        assertThat(view.totals().completionRate()).isEqualTo(rate(any(), null));
    }

    @Test
    void monthsAreThoseOfTheVietnameseCalendar() {
        List<Month> months = dashboard(province).months();

        assertThat(months).extracting(Month::month).first().isEqualTo(FROM);
        assertThat(months).hasSize(6).allSatisfy(month -> {
            assertThat(month.enrolled()).isEqualTo(count(any(), Happened::enrolled, month.month()));
            assertThat(month.completed()).isEqualTo(count(any(), Happened::finished, month.month()));
            assertThat(month.certified()).isEqualTo(count(any(), Happened::finished, month.month()));
            assertThat(month.completionRate()).isEqualTo(rate(any(), month.month()));
        });
    }

    @Test
    void unitsBelowCountEverythingBelowThem() {
        assertThat(dashboard(province).units())
                .extracting(child -> child.unit().id())
                .containsExactlyInAnyOrder(north, south);
        for (Child child : dashboard(province).units()) {
            Predicate<Happened> inside = child.unit().id().equals(north)
                    ? one -> one.unit().equals(north)
                    : one -> one.unit().equals(south) || one.unit().equals(village);
            assertThat(child.people()).isEqualTo(all.stream().filter(inside).count());
            assertThat(child.enrolled()).isEqualTo(count(inside, Happened::enrolled));
            assertThat(child.completed()).isEqualTo(count(inside, Happened::finished));
            assertThat(child.completionRate()).isEqualTo(rate(inside, null));
        }
    }

    @Test
    void unitsBelowAreCalledAsInAnOfficialReport() {
        UnitId country = somebody.unit();
        String name = "Hồ Chí Minh " + Somebody.word();
        UnitId city =
                units.create(new NewUnit("T-" + Somebody.word(), name, "Thành phố " + name, UnitKind.OTHER, country));
        somebody.in(city).make();
        Someone reader = somebody.in(country).withRole(Role.UNIT_MANAGER).make();
        DashboardQuery query = new DashboardQuery(country, FROM, TO, null, null);
        assertThat(dashboards.dashboard(reader.actor(), query).units())
                .extracting(child -> child.unit().name())
                .containsExactly("Thành phố " + name);
    }

    @Test
    void coursesAreNamedAndAnotherCourseCountsNothing() {
        assertThat(dashboard(province).courses()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Chuyển đổi số cho cấp xã");
            assertThat(one.enrolled()).isEqualTo(count(any(), Happened::enrolled));
            assertThat(one.completionRate()).isEqualTo(rate(any(), null));
        });
        OneLesson other = finishedCourses.publish(province, "Khóa học khác");
        DashboardQuery query = new DashboardQuery(province, FROM, TO, other.courseId(), null);
        assertThat(dashboards.dashboard(manager.actor(), query).totals().enrolled())
                .isZero();
    }

    @Test
    void rebuildingFromTheSourcesGivesTheSameFigures() {
        DashboardView before = dashboard(province);

        assertThat(rebuild.rebuild()).isGreaterThanOrEqualTo(all.size());

        assertThat(dashboard(province)).isEqualTo(before);
    }

    @Test
    void rebuildingTakesAFewStatementsForEveryFiveHundredRows() {
        long slices = 2
                + counted("select count(*) from learning_enrolment") / 500
                + counted("select count(*) from certification_certificate") / 500;

        long statements = Objects.requireNonNull(transaction.<Long>execute(begun -> {
            long before = questions();
            rebuild.rebuild();
            return questions() - before;
        }));

        assertThat(statements).isLessThanOrEqualTo(5 + 2 * slices);
    }

    private long questions() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    private long counted(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    @Test
    void aRevokedCertificateNoLongerCounts() {
        UnitId unit = somebody.unit();
        Someone learner = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone administrator =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        finishedCourses.finish(finishedCourses.publish(unit, "Sẽ bị thu hồi"), Instant.now(), learner);
        String mine = await().until(
                        () -> body(get("/api/certificates/mine", learner)), answer -> answer.contains("certificateId"));
        await().atMost(Duration.ofSeconds(30)).until(() -> certified(learner, unit) == 1);

        post(
                "/api/certificates/" + JsonPath.read(mine, "$[0].certificateId") + "/revocation",
                administrator,
                "{\"reason\":\"Cấp nhầm người\"}");

        await().atMost(Duration.ofSeconds(30)).until(() -> certified(learner, unit) == 0);
    }

    @Test
    void theRateIsThatOfThoseEnrolledHoweverManyOthersCompletedMeanwhile() {
        UnitId unit = somebody.unit();
        Someone head = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        OneLesson one = finishedCourses.publish(unit, "Vào cuối tháng");
        finishedCourses.finish(one, Instant.parse("2026-05-31T17:05:00Z"), head);
        finishedCourses.enrol(
                one, Instant.parse("2026-06-10T03:00:00Z"), somebody.in(unit).make());
        DashboardQuery june = new DashboardQuery(unit, YearMonth.of(2026, 6), YearMonth.of(2026, 6), null, null);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            DashboardView.Totals totals =
                    dashboards.dashboard(head.actor(), june).totals();
            return totals.enrolled() == 1 && totals.completed() == 1;
        });

        DashboardView view = dashboards.dashboard(head.actor(), june);

        assertThat(view.totals().completionRate()).isZero();
        assertThat(view.months()).extracting(Month::completionRate).containsExactly(0.0);
        assertThat(view.courses())
                .extracting(DashboardView.Course::completionRate)
                .containsExactly(0.0);
    }

    @Test
    void aReplacedCertificateCountsInTheMonthOfTheFirstAlsoAfterRebuilding() {
        UnitId unit = somebody.unit();
        Someone learner = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone administrator =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        finishedCourses.finish(
                finishedCourses.publish(unit, "Sẽ được cấp lại"), Instant.parse("2026-05-10T03:00:00Z"), learner);
        String mine = await().until(
                        () -> body(get("/api/certificates/mine", learner)), answer -> answer.contains("certificateId"));
        String first = "/api/certificates/" + JsonPath.read(mine, "$[0].certificateId");
        await().atMost(Duration.ofSeconds(30)).until(() -> certifiedInMay(learner, unit) == 1);

        assertThat(post(first + "/successor", administrator, "{\"kind\":\"REPLACEMENT\",\"reason\":\"Mất bản giấy\"}"))
                .hasStatus(201);
        assertThat(post(first + "/revocation", administrator, "{\"reason\":\"Bản giấy lọt ra ngoài\"}"))
                .hasStatusOk();
        rebuild.rebuild();

        assertThat(certifiedInMay(learner, unit)).isEqualTo(1);
    }

    @Test
    void managersSeeTheirOwnUnitsOnly() {
        Someone learner = somebody.in(north).make();
        Someone stranger =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();

        assertThat(http.get().uri("/api/reports/dashboard")).hasStatus(401);
        assertThat(get("/api/reports/dashboard", learner)).hasStatus(403);
        assertThat(get("/api/reports/dashboard?unit=" + north, learner)).hasStatus(403);
        assertThat(get("/api/reports/dashboard?unit=" + north, stranger)).hasStatus(404);
        assertThat(get("/api/reports/dashboard.xlsx?unit=" + north, stranger)).hasStatus(404);
        assertThat(get("/api/reports/dashboard?unit=" + north, manager)).hasStatusOk();
        assertThat(get("/api/reports/dashboard", manager))
                .bodyJson()
                .extractingPath("$.unit.id")
                .isEqualTo(province.toString());
    }

    @ParameterizedTest
    @CsvSource({"from=2026-09&to=2026-08,from", "from=2010-01&to=2026-08,from", "from=soon,from", "unit=here,unit"})
    void aPeriodOrUnitThatMakesNoSenseIsRefusedByName(String query, String field) {
        assertThat(get("/api/reports/dashboard?" + query, manager))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void onlySystemAdministratorsRebuild() {
        assertThat(http.post().uri("/api/reports/rebuild").with(manager.signedIn()))
                .hasStatus(403);
    }

    @Test
    void theSpreadsheetHasTheUsualHeaderAndNoFormulas() throws Exception {
        MvcTestResult answer =
                get("/api/reports/dashboard.xlsx?unit=%s&from=%s&to=%s".formatted(province, FROM, TO), manager);

        assertThat(answer).hasStatusOk();
        String sheets = unzipped(answer.getResponse().getContentAsByteArray());
        assertThat(sheets).doesNotContain("<f>");
        assertThat(HtmlUtils.htmlUnescape(sheets).replace("&apos;", "'"))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("BÁO CÁO TÌNH HÌNH HỌC TẬP TRỰC TUYẾN", "từ tháng 03/2026 đến tháng 08/2026")
                .contains("THỦ TRƯỞNG ĐƠN VỊ", "Sở phía Bắc", "Trực tiếp tại đơn vị", "Chuyển đổi số cho cấp xã")
                .contains(">'=Sở phía Nam")
                .doesNotContain(">=Sở");
    }

    private void happen(UnitId unit) {
        Someone person = somebody.in(unit).make();
        Instant at = Instant.parse("2026-02-20T16:59:00Z").plus(Duration.ofHours(random.nextInt(200 * 24)));
        if (random.nextInt(3) == 0) {
            all.add(new Happened(finishedCourses.enrol(course, at, person), unit, at, null));
        } else {
            EnrolmentId enrolment = finishedCourses.finish(course, at, person).getFirst();
            all.add(new Happened(enrolment, unit, at.minusSeconds(600), at));
        }
    }

    private boolean allCounted() {
        long counted = jdbc.sql("select count(*) from reporting_enrolment_fact where course_id = ?")
                .param(Ids.bytes(course.courseId().value()))
                .query(Long.class)
                .single();
        long certified = jdbc.sql(
                        "select count(*) from reporting_enrolment_fact where course_id = ? and certified_at is not null")
                .param(Ids.bytes(course.courseId().value()))
                .query(Long.class)
                .single();
        return counted == all.size()
                && certified
                        == all.stream().filter(one -> one.finished() != null).count();
    }

    private DashboardView dashboard(UnitId unit) {
        return dashboards.dashboard(manager.actor(), new DashboardQuery(unit, FROM, TO, null, null));
    }

    private int certified(Someone who, UnitId unit) {
        return JsonPath.read(body(get("/api/reports/dashboard?unit=" + unit, who)), "$.totals.certified");
    }

    private int certifiedInMay(Someone who, UnitId unit) {
        return JsonPath.read(
                body(get("/api/reports/dashboard?unit=" + unit + "&from=2026-05&to=2026-05", who)),
                "$.totals.certified");
    }

    private double rate(Predicate<Happened> which, @Nullable YearMonth only) {
        long enrolled = count(which, Happened::enrolled, only);
        long done = count(which.and(one -> one.finished() != null), Happened::enrolled, only);
        return enrolled == 0 ? 0 : Math.round(1000.0 * done / enrolled) / 10.0;
    }

    private static Predicate<Happened> any() {
        return one -> true;
    }

    private interface Moment {
        @Nullable
        Instant of(Happened happened);
    }

    private long count(Predicate<Happened> which, Moment moment) {
        return count(which, moment, null);
    }

    private long count(Predicate<Happened> which, Moment moment, @Nullable YearMonth only) {
        return all.stream()
                .filter(which)
                .map(moment::of)
                .filter(java.util.Objects::nonNull)
                .map(at -> YearMonth.from(at.atZone(Period.ZONE)))
                .filter(month -> only == null ? !month.isBefore(FROM) && !month.isAfter(TO) : month.equals(only))
                .count();
    }

    private MvcTestResult get(String path, Someone who) {
        return http.get().uri(path).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(String path, Someone who, String body) {
        return http.post()
                .uri(path)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Through a file: the workbook is streamed, so sizes stand only at the end of the archive. */
    private static String unzipped(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("dashboard", ".xlsx");
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(Files.write(file, workbook).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return text.toString();
    }
}
