package vn.hocso.certification.issuing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.Classes;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.certification.issuing.ClassOfThree.PATIENCE;
import static vn.hocso.certification.issuing.ClassOfThree.TODAY;
import static vn.hocso.learning.LearnerCalls.json;

/** Certificates of a class are issued together, upon a decision, to those who fulfil the conditions and those decided otherwise. */
@HocsoTest
class IssuingRunTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private Certificates certificates;

    @Autowired
    private JdbcClient jdbc;

    private ClassOfThree scene;

    @BeforeEach
    void aClassOfThree() {
        scene = new ClassOfThree(http, somebody, courses, classes, certificates);
    }

    @Test
    void showsWhoFulfilsTheConditionsAndWhatOthersLack() {
        String run = scene.open();

        JsonNode people = json(scene.get("/api/issuing-runs/%s/people".formatted(run)));

        assertThat(people.path("items")
                        .valueStream()
                        .map(one -> one.path("fullName").stringValue()))
                .as("in the order of Vietnamese names")
                .containsExactly("Cà Thị Ánh", "Sùng A Dơ", "Lường Văn Đôi");
        assertThat(scene.person(run, scene.notDone).path("outcome").stringValue())
                .isEqualTo("NOT_FULFILLED");
        assertThat(scene.person(run, scene.notDone).path("missing").get(0).stringValue())
                .isEqualTo("Chưa hoàn thành khóa học: mới xong 0/1 bài bắt buộc");
        assertThat(scene.person(run, scene.done).path("outcome").stringValue()).isEqualTo("TO_ISSUE");
        assertThat(ClassOfThree.text(
                        scene.get("/api/issuing-runs/%s/people/export.csv?outcome=NOT_FULFILLED".formatted(run))))
                .contains("Sùng A Dơ", "mới xong 0/1")
                .doesNotContain("Lường Văn Đôi");
        assertThat(json(scene.get("/api/issuing-runs/" + run))
                        .at("/form/issuerName")
                        .stringValue())
                .isNotBlank();
    }

    @Test
    void issuesToAllWhoFulfilTheConditionsUnderTheDecisionAndInTheOrderOfNames() throws Exception {
        String run = scene.open();
        scene.confirm(run, 2);

        Certificate first = scene.certificate(scene.alsoDone);
        Certificate second = scene.certificate(scene.done);

        assertThat(first.entry().no()).isOne();
        assertThat(second.entry().no()).isEqualTo(2);
        assertThat(first.decision()).isNotNull().satisfies(decision -> {
            assertThat(decision.number()).isEqualTo("12/QĐ-SNV");
            assertThat(decision.decidedOn()).isEqualTo(TODAY);
        });
        assertThat(first.issuedOn()).isEqualTo(TODAY);
        assertThat(certificates.of(scene.enrolment(scene.notDone))).isEmpty();
        assertThat(json(http.get()
                                .uri("/api/verification/" + first.number())
                                .with(vn.hocso.testing.ActingAs.anonymous())
                                .exchange())
                        .at("/decision/number")
                        .stringValue())
                .isEqualTo("12/QĐ-SNV");
        await().atMost(PATIENCE)
                .until(
                        () -> json(scene.get("/api/issuing-runs/" + run))
                                .at("/work/state")
                                .stringValue(),
                        "DONE"::equals);
        await().atMost(PATIENCE)
                .until(() -> json(scene.get("/api/issuing-runs/" + run))
                                .path("withoutPaper")
                                .intValue()
                        == 0);
        assertThat(filesIn(scene.get("/api/issuing-runs/%s/papers.zip".formatted(run))))
                .containsExactly(
                        "00001-ca-thi-anh-" + first.number() + ".pdf",
                        "00002-luong-van-doi-" + second.number() + ".pdf");
        assertThat(scene.get("/api/issuing-runs/%s/register.xlsx".formatted(run)))
                .hasStatusOk();
        assertThat(scene.calls(scene.official).post("/api/certificates/%s/revocation".formatted(first.id()), """
                {"reason": "Cấp nhầm người"}"""))
                .hasStatusOk();
        assertThat(filesIn(scene.get("/api/issuing-runs/%s/papers.zip".formatted(run))))
                .as("what no longer counts is left out")
                .containsExactly("00002-luong-van-doi-" + second.number() + ".pdf");
        jdbc.sql("update certification_certificate set expires_on = ? where id = ?")
                .params(TODAY.minusDays(1), Ids.bytes(second.id().value()))
                .update();
        assertThat(statesIn(scene.get("/api/issuing-runs/%s/register.xlsx".formatted(run))))
                .as("in the order of their numbers, below the heading")
                .containsExactly("Trạng thái", "Đã thu hồi", "Hết hạn");
    }

    @Test
    void whoWasIssuedInAnEarlierRunIsNotIssuedAgain() {
        scene.confirm(scene.open(), 2);
        Certificate first = scene.certificate(scene.done);
        scene.certificate(scene.alsoDone);
        String again = scene.open();
        assertThat(scene.person(again, scene.done).path("outcome").stringValue())
                .isEqualTo("HAS_CERTIFICATE");
        assertThat(scene.confirmation(again, scene.digest(again), TODAY))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-nothing-to-issue");
        scene.finish(scene.notDone);

        scene.confirm(again, 1);

        assertThat(scene.certificate(scene.notDone).entry().no()).isEqualTo(3);
        assertThat(scene.certificate(scene.done).id()).isEqualTo(first.id());
    }

    @Test
    void leavesSomebodyOutOrIncludesSomebodyWithAReason() {
        String run = scene.open();
        assertThat(scene.except(run, scene.done, "LEFT_OUT", "Đang xem xét kỷ luật"))
                .hasStatusOk();
        assertThat(scene.except(run, scene.notDone, "INCLUDED", "Học bù theo Quyết định 11/QĐ-SNV"))
                .hasStatusOk();
        assertThat(scene.person(run, scene.done).at("/exception/reason").stringValue())
                .isEqualTo("Đang xem xét kỷ luật");

        scene.confirm(run, 2);

        assertThat(scene.certificate(scene.notDone).completedOn())
                .as("the day of the decision")
                .isEqualTo(TODAY);
        scene.certificate(scene.alsoDone);
        assertThat(certificates.of(scene.enrolment(scene.done))).isEmpty();
        assertThat(scene.except(run, scene.done, "LEFT_OUT", "Muộn"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-confirmed");
    }

    @Test
    void anExceptionThatChangesNothingOrIsOnesOwnIsRefused() {
        String run = scene.open();
        assertThat(scene.except(run, scene.done, "INCLUDED", "Thừa")).hasStatus(409);
        assertThat(scene.except(run, scene.notDone, "LEFT_OUT", "Thừa")).hasStatus(409);
        assertThat(scene.except(run, scene.notDone, "INCLUDED", " ")).hasStatus(400);
        scene.join(scene.official);
        assertThat(scene.except(run, scene.official, "INCLUDED", "Tự cấp"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-exception-own");
        assertThat(scene.except(run, scene.notDone, "INCLUDED", "Học bù")).hasStatusOk();
        assertThat(scene.calls(scene.official)
                        .delete("/api/issuing-runs/%s/exceptions/%s".formatted(run, scene.enrolment(scene.notDone))))
                .hasStatusOk();
        assertThat(scene.person(run, scene.notDone).path("outcome").stringValue())
                .isEqualTo("NOT_FULFILLED");
    }

    @Test
    void nobodyTakesBackTheirOwnExceptionOrHoldsTheirOwnCertificate() {
        Someone colleague =
                somebody.in(scene.unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        scene.join(colleague);
        String run = scene.open();
        assertThat(scene.except(run, colleague, "INCLUDED", "Học bù")).hasStatusOk();

        for (MvcTestResult refused : List.of(
                scene.calls(colleague)
                        .delete("/api/issuing-runs/%s/exceptions/%s".formatted(run, scene.enrolment(colleague))),
                scene.calls(colleague)
                        .put(
                                "/api/issuing-classes/%s/holds/%s".formatted(scene.classId, scene.enrolment(colleague)),
                                """
                        {"reason": "Nhẹ hơn"}"""))) {
            assertThat(refused)
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("certification.run-exception-own");
        }
        assertThat(scene.person(run, colleague).path("outcome").stringValue()).isEqualTo("INCLUDED");
    }

    @Test
    void aListThatChangedOrADecisionOfTomorrowIsNotConfirmed() {
        String run = scene.open();
        String seen = scene.digest(run);
        assertThat(scene.confirmation(run, seen, TODAY.plusDays(1)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("decidedOn");
        scene.finish(scene.notDone);
        assertThat(scene.except(run, scene.done, "LEFT_OUT", "Chờ xác minh")).hasStatusOk();
        assertThat(scene.confirmation(run, seen, TODAY))
                .as("as many, but others")
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.run-list-changed");
        String now = scene.digest(run);
        assertThat(scene.confirmation(run, now, TODAY)).hasStatusOk();
        assertThat(scene.confirmation(run, now, TODAY)).hasStatus(409);
    }

    @Test
    void aClassHasOneOpenRunWhichMayBeDiscarded() {
        String run = scene.open();
        assertThat(scene.open()).isEqualTo(run);
        assertThat(scene.calls(scene.official).delete("/api/issuing-runs/" + run))
                .hasStatus(204);
        assertThat(scene.get("/api/issuing-runs/" + run)).hasStatus(404);
        assertThat(scene.open()).isNotEqualTo(run);
    }

    @Test
    void learnersAreToldThatTheirClassIssuesInRunsAndGetTheirsWhenItNoLongerDoes() {
        assertThat(json(scene.calls(scene.done)
                                .get("/api/enrolments/%s/certificate".formatted(scene.enrolment(scene.done))))
                        .path("state")
                        .stringValue())
                .isEqualTo("WAITS_FOR_RUN");

        assertThat(scene.onlyInRuns(false)).hasStatusOk();

        assertThat(scene.certificate(scene.done).decision()).isNull();
        scene.certificate(scene.alsoDone);
    }

    @Test
    void onlyWhoAnswersForTheRegisterAndTheClassOpensRuns() {
        String run = scene.open();
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        assertThat(scene.calls(elsewhere).get("/api/issuing-runs/" + run)).hasStatus(404);
        assertThat(scene.calls(elsewhere).post("/api/issuing-classes/%s/runs".formatted(scene.classId), ""))
                .hasStatus(404);
        assertThat(scene.calls(elsewhere).get("/api/issuing-runs/%s/papers.zip".formatted(run)))
                .hasStatus(404);
        assertThat(json(scene.calls(elsewhere).get("/api/issuing-classes"))
                        .path("total")
                        .intValue())
                .isZero();
        assertThat(scene.calls(scene.manager).post("/api/issuing-classes/%s/runs".formatted(scene.classId), ""))
                .hasStatus(403);
        assertThat(scene.calls(scene.done).get("/api/issuing-runs/%s/people".formatted(run)))
                .hasStatus(403);
        assertThat(json(scene.get("/api/issuing-classes"))
                        .at("/items/0/mayIssue")
                        .booleanValue())
                .isTrue();
    }

    /** The last column. */
    private static List<String> statesIn(MvcTestResult workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(
                        new ByteArrayInputStream(workbook.getResponse().getContentAsByteArray()));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            return rows.map(row -> row.getCellText(row.getCellCount() - 1)).toList();
        }
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
}
