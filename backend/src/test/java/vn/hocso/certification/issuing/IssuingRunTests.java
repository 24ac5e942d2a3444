package vn.hocso.certification.issuing;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Column;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.learning.LearnerCalls.json;

/** Certificates of a class are issued together, upon a decision, to those who fulfil the conditions and those decided otherwise. */
@HocsoTest
class IssuingRunTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private Gradebooks gradebooks;

    @Autowired
    private Certificates certificates;

    private UnitId unit;
    private Someone official;
    private Someone manager;
    private OneLesson course;
    private ClassId classId;
    private Someone done;
    private Someone alsoDone;
    private Someone notDone;

    @BeforeEach
    void aClassThatIssuesInRunsOnlyWithTwoWhoFinishedAndOneWhoDidNot() {
        unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        course = courses.publish(unit, "Điều hành số " + Somebody.word());
        classId = classes.open(
                manager.actor(),
                new NewClass(
                        "C-" + Somebody.word(),
                        "Lớp điều hành số",
                        course.courseId(),
                        unit,
                        TODAY.minusDays(20),
                        TODAY.plusDays(10),
                        List.of()));
        done = somebody.in(unit).named("Lường Văn Đôi").make();
        alsoDone = somebody.in(unit).named("Cà Thị Ánh").make();
        notDone = somebody.in(unit).named("Sùng A Dơ").make();
        join(done, alsoDone, notDone);
        assertThat(onlyInRuns(true)).hasStatusOk();
        finish(done);
        finish(alsoDone);
    }

    @Test
    void showsWhoFulfilsTheConditionsAndWhatOthersLack() {
        String run = open();

        JsonNode people = json(get("/api/issuing-runs/%s/people".formatted(run)));

        assertThat(people.path("items")
                        .valueStream()
                        .map(one -> one.path("fullName").stringValue()))
                .as("in the order of Vietnamese names")
                .containsExactly("Cà Thị Ánh", "Sùng A Dơ", "Lường Văn Đôi");
        assertThat(person(run, notDone).path("outcome").stringValue()).isEqualTo("NOT_FULFILLED");
        assertThat(person(run, notDone).path("missing").get(0).stringValue())
                .isEqualTo("Chưa hoàn thành khóa học: mới xong 0/1 bài bắt buộc");
        assertThat(person(run, done).path("outcome").stringValue()).isEqualTo("TO_ISSUE");
        assertThat(text(get("/api/issuing-runs/%s/people/export.csv?outcome=NOT_FULFILLED".formatted(run))))
                .contains("Sùng A Dơ", "mới xong 0/1")
                .doesNotContain("Lường Văn Đôi");
        assertThat(json(get("/api/issuing-runs/" + run)).at("/form/issuerName").stringValue())
                .isNotBlank();
    }

    @Test
    void issuesToAllWhoFulfilTheConditionsUnderTheDecisionAndInTheOrderOfNames() throws Exception {
        String run = open();
        confirm(run, 2);

        Certificate first = certificate(alsoDone);
        Certificate second = certificate(done);

        assertThat(first.entry().no()).isOne();
        assertThat(second.entry().no()).isEqualTo(2);
        assertThat(first.decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.number()).isEqualTo("12/QĐ-SNV");
            assertThat(decision.decidedOn()).isEqualTo(TODAY);
        });
        assertThat(first.issuedOn()).isEqualTo(TODAY);
        assertThat(certificates.of(enrolment(notDone))).isEmpty();
        assertThat(json(http.get()
                                .uri("/api/verification/" + first.number())
                                .with(vn.hocso.testing.ActingAs.anonymous())
                                .exchange())
                        .at("/decision/number")
                        .stringValue())
                .isEqualTo("12/QĐ-SNV");
        await().atMost(PATIENCE)
                .until(
                        () -> json(get("/api/issuing-runs/" + run))
                                .at("/work/state")
                                .stringValue(),
                        "DONE"::equals);
        await().atMost(PATIENCE)
                .until(() -> json(get("/api/issuing-runs/" + run))
                                .path("withoutPaper")
                                .intValue()
                        == 0);
        assertThat(filesIn(get("/api/issuing-runs/%s/papers.zip".formatted(run))))
                .containsExactly(
                        "00001-ca-thi-anh-" + first.number() + ".pdf",
                        "00002-luong-van-doi-" + second.number() + ".pdf");
        assertThat(get("/api/issuing-runs/%s/register.xlsx".formatted(run))).hasStatusOk();
        assertThat(calls(official).post("/api/certificates/%s/revocation".formatted(first.id()), """
                {"reason": "Cấp nhầm người"}"""))
                .hasStatusOk();
        assertThat(filesIn(get("/api/issuing-runs/%s/papers.zip".formatted(run))))
                .as("what no longer counts is left out")
                .containsExactly("00002-luong-van-doi-" + second.number() + ".pdf");
    }

    @Test
    void whoWasIssuedInAnEarlierRunIsNotIssuedAgain() {
        confirm(open(), 2);
        Certificate first = certificate(done);
        certificate(alsoDone);
        String again = open();
        assertThat(person(again, done).path("outcome").stringValue()).isEqualTo("HAS_CERTIFICATE");
        assertThat(confirmation(again, digest(again), TODAY))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-nothing-to-issue");
        finish(notDone);

        confirm(again, 1);

        assertThat(certificate(notDone).entry().no()).isEqualTo(3);
        assertThat(certificate(done).id()).isEqualTo(first.id());
    }

    @Test
    void leavesSomebodyOutOrIncludesSomebodyWithAReason() {
        String run = open();
        assertThat(except(run, done, "LEFT_OUT", "Đang xem xét kỷ luật")).hasStatusOk();
        assertThat(except(run, notDone, "INCLUDED", "Học bù theo Quyết định 11/QĐ-SNV"))
                .hasStatusOk();
        assertThat(person(run, done).at("/exception/reason").stringValue()).isEqualTo("Đang xem xét kỷ luật");

        confirm(run, 2);

        assertThat(certificate(notDone).completedOn())
                .as("the day of the decision")
                .isEqualTo(TODAY);
        certificate(alsoDone);
        assertThat(certificates.of(enrolment(done))).isEmpty();
        assertThat(except(run, done, "LEFT_OUT", "Muộn"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-confirmed");
    }

    @Test
    void anExceptionThatChangesNothingOrIsOnesOwnIsRefused() {
        String run = open();
        assertThat(except(run, done, "INCLUDED", "Thừa")).hasStatus(409);
        assertThat(except(run, notDone, "LEFT_OUT", "Thừa")).hasStatus(409);
        assertThat(except(run, notDone, "INCLUDED", " ")).hasStatus(400);
        join(official);
        assertThat(except(run, official, "INCLUDED", "Tự cấp"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-exception-own");
        assertThat(except(run, notDone, "INCLUDED", "Học bù")).hasStatusOk();
        assertThat(calls(official).delete("/api/issuing-runs/%s/exceptions/%s".formatted(run, enrolment(notDone))))
                .hasStatusOk();
        assertThat(person(run, notDone).path("outcome").stringValue()).isEqualTo("NOT_FULFILLED");
    }

    @Test
    void nobodyTakesBackTheirOwnExceptionOrHoldsTheirOwnCertificate() {
        Someone colleague =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        join(colleague);
        String run = open();
        assertThat(except(run, colleague, "INCLUDED", "Học bù")).hasStatusOk();

        for (MvcTestResult refused : List.of(
                calls(colleague).delete("/api/issuing-runs/%s/exceptions/%s".formatted(run, enrolment(colleague))),
                calls(colleague)
                        .put("/api/issuing-classes/%s/holds/%s".formatted(classId, enrolment(colleague)), """
                        {"reason": "Nhẹ hơn"}"""))) {
            assertThat(refused)
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("certification.run-exception-own");
        }
        assertThat(person(run, colleague).path("outcome").stringValue()).isEqualTo("INCLUDED");
    }

    @Test
    void aListThatChangedOrADecisionOfTomorrowIsNotConfirmed() {
        String run = open();
        String seen = digest(run);
        assertThat(confirmation(run, seen, TODAY.plusDays(1)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("decidedOn");
        finish(notDone);
        assertThat(except(run, done, "LEFT_OUT", "Chờ xác minh")).hasStatusOk();
        assertThat(confirmation(run, seen, TODAY))
                .as("as many, but others")
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-list-changed");
        String now = digest(run);
        assertThat(confirmation(run, now, TODAY)).hasStatusOk();
        assertThat(confirmation(run, now, TODAY)).hasStatus(409);
    }

    @Test
    void aClassHasOneOpenRunWhichMayBeDiscarded() {
        String run = open();
        assertThat(open()).isEqualTo(run);
        assertThat(calls(official).delete("/api/issuing-runs/" + run)).hasStatus(204);
        assertThat(get("/api/issuing-runs/" + run)).hasStatus(404);
        assertThat(open()).isNotEqualTo(run);
    }

    @Test
    void learnersAreToldThatTheirClassIssuesInRunsAndGetTheirsWhenItNoLongerDoes() {
        assertThat(json(calls(done).get("/api/enrolments/%s/certificate".formatted(enrolment(done))))
                        .path("state")
                        .stringValue())
                .isEqualTo("WAITS_FOR_RUN");

        assertThat(onlyInRuns(false)).hasStatusOk();

        assertThat(certificate(done).decision()).isNull();
        certificate(alsoDone);
    }

    @Test
    void whoIsHeldBackIsIssuedNothingUntilLetGo() {
        String run = open();
        assertThat(except(run, notDone, "INCLUDED", "Học bù")).hasStatusOk();
        assertThat(hold(done, "Hoàn thành khóa học trong 20 giây")).hasStatus(204);
        assertThat(hold(notDone, "Xác minh")).hasStatus(204);
        assertThat(person(run, done).path("outcome").stringValue()).isEqualTo("HELD");
        assertThat(person(run, notDone).path("outcome").stringValue())
                .as("no decision outweighs it")
                .isEqualTo("HELD");
        assertThat(text(calls(done).get("/api/enrolments/%s/certificate".formatted(enrolment(done)))))
                .contains("tạm giữ")
                .doesNotContain("20 giây");
        confirm(run, 1);
        certificate(alsoDone);
        assertThat(onlyInRuns(false)).hasStatusOk();

        assertThat(calls(official).delete("/api/issuing-classes/%s/holds/%s".formatted(classId, enrolment(done))))
                .hasStatus(204);

        assertThat(certificate(done).decision()).isNull();
    }

    @Test
    void whoLeftTheClassIsLetGoByTheCoursesIssuersAndGetsTheirCertificate() {
        assertThat(hold(done, "Xác minh")).hasStatus(204);
        EnrolmentId enrolment = enrolment(done);
        String all = "/api/issuing-courses/%s/holds".formatted(course.courseId());
        String address = all + "/" + enrolment;
        assertThat(json(get(all)).path("total").intValue())
                .as("in the class, where its runs show it")
                .isZero();
        assertThat(calls(manager).post("/api/classes/%s/learners/removal".formatted(classId), """
                {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                .hasStatusOk();
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        assertThat(calls(elsewhere).delete(address)).hasStatus(404);
        assertThat(calls(elsewhere).get(all)).hasStatus(404);
        assertThat(calls(manager).get(all)).hasStatus(403);
        assertThat(json(get(all)).at("/items/0/fullName").stringValue()).isEqualTo("Lường Văn Đôi");
        assertThat(json(get(all)).at("/items/0/reason").stringValue()).isEqualTo("Xác minh");

        assertThat(calls(official).delete(address)).hasStatus(204);

        await().atMost(PATIENCE).until(() -> certificates.of(enrolment).isPresent());
        assertThat(calls(official).delete(address))
                .as("nothing is held any more")
                .hasStatus(404);
    }

    @Test
    void whatWasGivenIsTakenBackAndNotHeld() {
        confirm(open(), 2);
        certificate(done);

        assertThat(hold(done, "Muộn"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.hold-has-certificate");
        assertThat(person(open(), done).path("hold").isObject()).isFalse();
    }

    @Test
    void furtherConditionsAreCheckedInWordsUntilTheyAreMet() {
        assertThat(conditions("conditions", """
                {"kind": "FINAL_MARK", "mark": 8}""")).hasStatusOk();
        mark("Bài thu hoạch", 9, 5);
        String run = open();
        assertThat(person(run, done).path("missing").get(0).stringValue())
                .startsWith("Điểm tổng kết mới đạt")
                .endsWith("cần từ 8 trở lên");
        assertThat(json(calls(done).get("/api/enrolments/%s/certificate".formatted(enrolment(done))))
                        .path("state")
                        .stringValue())
                .isEqualTo("NOT_YET");
        assertThat(onlyInRuns(false)).hasStatusOk();

        mark("Bài bổ sung", 90, 10);

        assertThat(certificate(done))
                .as("within a minute of the last condition")
                .isNotNull();
    }

    @Test
    void aClassHasTheConditionsOfItsCourseUnlessItHasItsOwn() {
        assertThat(calls(official).put("/api/issuing-courses/%s/conditions".formatted(course.courseId()), """
                {"conditions": [{"kind": "FINAL_SHARE", "percent": 95}]}"""))
                .hasStatusOk();
        String address = "/api/issuing-classes/%s/conditions".formatted(classId);
        assertThat(json(get(address)).path("sentences").get(0).stringValue())
                .isEqualTo("Điểm tổng kết của lớp đạt từ 95% thang điểm trở lên");
        assertThat(conditions("conditions", "")).hasStatusOk();
        assertThat(json(get(address)).path("sentences").size()).isZero();
        assertThat(person(open(), done).path("outcome").stringValue()).isEqualTo("TO_ISSUE");
        assertThat(calls(official).delete(address)).hasStatusOk();
        assertThat(json(get(address)).path("sentences").size()).isOne();
    }

    @Test
    void aConditionThatNobodyCouldFulfilIsRefused() {
        assertThat(conditions("conditions", """
                {"kind": "FINAL_MARK", "mark": 11}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.condition-mark-beyond");
        assertThat(conditions("conditions", """
                {"kind": "ITEM_MARK", "itemId": "%s", "title": "Bài lạ", "percent": 50}""".formatted(course.courseId()))).hasStatus(400);
    }

    private void mark(String title, int weight, int points) {
        gradebooks.addColumn(
                manager.actor(),
                classId,
                new Column(title, BigDecimal.TEN, BigDecimal.valueOf(weight)),
                Map.of(enrolment(done), BigDecimal.valueOf(points)));
    }

    private MvcTestResult conditions(String whose, String condition) {
        return calls(official).put("/api/issuing-classes/%s/%s".formatted(classId, whose), """
                {"conditions": [%s]}""".formatted(condition));
    }

    private MvcTestResult hold(Someone whom, String reason) {
        return calls(official)
                .put("/api/issuing-classes/%s/holds/%s".formatted(classId, enrolment(whom)), """
                {"reason": "%s"}""".formatted(reason));
    }

    @Test
    void onlyWhoAnswersForTheRegisterAndTheClassOpensRuns() {
        String run = open();
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        assertThat(calls(elsewhere).get("/api/issuing-runs/" + run)).hasStatus(404);
        assertThat(calls(elsewhere).post("/api/issuing-classes/%s/runs".formatted(classId), ""))
                .hasStatus(404);
        assertThat(calls(elsewhere).get("/api/issuing-runs/%s/papers.zip".formatted(run)))
                .hasStatus(404);
        assertThat(json(calls(elsewhere).get("/api/issuing-classes"))
                        .path("total")
                        .intValue())
                .isZero();
        assertThat(calls(manager).post("/api/issuing-classes/%s/runs".formatted(classId), ""))
                .hasStatus(403);
        assertThat(calls(done).get("/api/issuing-runs/%s/people".formatted(run)))
                .hasStatus(403);
        assertThat(json(get("/api/issuing-classes")).at("/items/0/mayIssue").booleanValue())
                .isTrue();
    }

    private void join(Someone... people) {
        classes.add(
                manager.actor(),
                classId,
                List.of(people).stream().map(Someone::id).toList());
    }

    private void finish(Someone one) {
        assertThat(calls(one).readToTheEnd(enrolment(one), course.lessonId())).hasStatusOk();
    }

    private EnrolmentId enrolment(Someone one) {
        return classes.learners(classId, null, 100).stream()
                .filter(learner -> learner.accountId().equals(one.id()))
                .findFirst()
                .orElseThrow()
                .enrolmentId();
    }

    private MvcTestResult onlyInRuns(boolean only) {
        return calls(official).put("/api/issuing-classes/%s/only-in-runs".formatted(classId), """
                {"onlyInRuns": %s}""".formatted(only));
    }

    private String open() {
        MvcTestResult opened = calls(official).post("/api/issuing-classes/%s/runs".formatted(classId), "");
        assertThat(opened).hasStatus(201);
        return json(opened).path("runId").stringValue();
    }

    private void confirm(String run, int certificates) {
        JsonNode seen = json(get("/api/issuing-runs/" + run));
        assertThat(seen.at("/outcomes/TO_ISSUE").asInt(0)
                        + seen.at("/outcomes/INCLUDED").asInt(0))
                .isEqualTo(certificates);
        assertThat(confirmation(run, seen.path("digest").stringValue(), TODAY)).hasStatusOk();
    }

    private String digest(String run) {
        return json(get("/api/issuing-runs/" + run)).path("digest").stringValue();
    }

    private MvcTestResult confirmation(String run, String digest, LocalDate decidedOn) {
        return calls(official)
                .post("/api/issuing-runs/%s/confirmation".formatted(run), """
                {"decisionNumber": "12/QĐ-SNV", "decidedOn": "%s", "digest": "%s"}""".formatted(decidedOn, digest));
    }

    private MvcTestResult except(String run, Someone whom, String kind, String reason) {
        return calls(official)
                .put("/api/issuing-runs/%s/exceptions/%s".formatted(run, enrolment(whom)), """
                {"kind": "%s", "reason": "%s"}""".formatted(kind, reason));
    }

    private JsonNode person(String run, Someone whom) {
        return json(get("/api/issuing-runs/%s/people".formatted(run)))
                .path("items")
                .valueStream()
                .filter(one ->
                        one.path("accountId").stringValue().equals(whom.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    private Certificate certificate(Someone one) {
        EnrolmentId enrolment = enrolment(one);
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), java.util.Optional::isPresent)
                .orElseThrow();
    }

    private static List<String> filesIn(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(new String(zip.readNBytes(5), StandardCharsets.US_ASCII))
                        .isEqualTo("%PDF-");
            }
        }
        return names;
    }

    private MvcTestResult get(String uri) {
        return calls(official).get(uri);
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
