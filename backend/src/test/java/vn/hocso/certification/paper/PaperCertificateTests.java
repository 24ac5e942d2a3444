package vn.hocso.certification.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Papers that others issued are recorded with a scan and are never told as signed here. */
@HocsoTest
class PaperCertificateTests {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    private UnitId unit;
    private Someone official;
    private Someone holder;

    @BeforeEach
    void somebodyWithAPaperAndWhoRecordsIt() {
        unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        holder = somebody.in(unit).named("Giàng A Páo").make();
    }

    @Test
    void theHolderSeesThePaperWithItsScanAndAnybodyReadsThatItIsNotSigned() throws Exception {
        JsonNode paper = recorded();
        assertThat(paper.path("state").stringValue()).isEqualTo("WITHOUT_PROOF");
        assertThat(mine().size()).as("not before there is a scan").isZero();
        assertThat(verification(paper)).hasStatus(404);

        assertThat(prove(official, paper, PDF)).hasStatusOk();

        JsonNode own = mine().get(0);
        assertThat(own.path("holderName").stringValue()).isEqualTo("GIÀNG A PÁO");
        assertThat(own.path("number").stringValue()).isEqualTo("0123/CC");
        assertThat(own.path("state").stringValue()).isEqualTo("RECORDED");
        assertThat(own.path("abilities").size()).isZero();
        MvcTestResult scan = calls(holder).get(own.path("proofUrl").stringValue());
        assertThat(scan).hasStatusOk();
        assertThat(scan.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(scan.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(scan.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        JsonNode told = json(verification(paper));
        assertThat(told.path("issuerName").stringValue()).isEqualTo("Trường Chính trị tỉnh");
        assertThat(told.toString())
                .doesNotContain("signing", "proof", "sha256", official.id().toString());
        assertThat(http.get()
                        .uri("/api/verification/" + paper.path("lookUp").stringValue())
                        .with(ActingAs.anonymous())
                        .exchange())
                .as("no certificate of ours bears the number")
                .hasStatus(404);
    }

    @Test
    void aScanIsKnownByItsContentAndAPictureLosesWhatTheCameraNoted() throws Exception {
        JsonNode paper = recorded();
        assertThat(prove(official, paper, "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("media.kind-not-allowed");
        assertThat(prove(official, paper, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400);
        assertThat(prove(official, paper, new byte[0])).hasStatus(400);
        assertThat(prove(official, paper, picture())).hasStatusOk();
        assertThat(calls(holder).get(mine().get(0).path("proofUrl").stringValue()))
                .hasStatusOk()
                .hasContentType("image/png");
    }

    @Test
    void aRecordIsMendedUnlessSomebodyElseJustDid() throws Exception {
        JsonNode paper = recorded();
        assertThat(prove(official, paper, PDF)).hasStatusOk();
        String address = "/api/paper-certificates/" + paper.path("paperId").stringValue();

        assertThat(calls(official).put(address, written("Quản lý nhà nước", 1)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.paper-changed");
        assertThat(calls(official).put(address, written("Quản lý nhà nước", 2))).hasStatusOk();
        assertThat(mine().get(0).path("courseTitle").stringValue()).isEqualTo("Quản lý nhà nước");
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndAnybodyReadsSo() throws Exception {
        JsonNode paper = recorded();
        assertThat(prove(official, paper, PDF)).hasStatusOk();
        String address = "/api/paper-certificates/" + paper.path("paperId").stringValue();
        assertThat(calls(official).post(address + "/withdrawal", "{\"reason\": \" \"}"))
                .hasStatus(400);

        assertThat(calls(official).post(address + "/withdrawal", "{\"reason\": \"Bản quét giả\"}"))
                .hasStatusOk();

        assertThat(mine().size()).isZero();
        assertThat(calls(holder).get(address + "/proof")).hasStatus(404);
        assertThat(json(verification(paper)).path("withdrawnAt").isString()).isTrue();
        assertThat(json(verification(paper)).toString()).doesNotContain("Bản quét giả");
        assertThat(calls(official).put(address, written("Muộn", 3)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.paper-withdrawn");
    }

    @Test
    void daysThatCannotBeAreRefusedAtTheirFields() {
        LocalDate tomorrow = VietnamCalendar.today(java.time.Clock.systemUTC()).plusDays(1);
        assertThat(record(official, holder, """
                {"holderName": "A", "courseTitle": "B", "issuerName": "C", "issuedOn": "%s", "revision": 0}""".formatted(tomorrow)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("issuedOn");
        assertThat(record(official, holder, """
                {"holderName": "A", "courseTitle": "B", "issuerName": "C", "issuedOn": "2020-01-02", "expiresOn": "2020-01-01",
                 "revision": 0}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("expiresOn");
    }

    @Test
    void onlyWhoAnswersForTheHoldersUnitRecordsAndNobodyTheirOwn() throws Exception {
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        assertThat(record(elsewhere, holder, written("Khác", 0))).hasStatus(404);
        assertThat(record(holder, holder, written("Khác", 0))).hasStatus(403);
        assertThat(record(official, official, written("Khác", 0)))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.paper-own");
        JsonNode paper = recorded();
        assertThat(prove(official, paper, PDF)).hasStatusOk();
        String address = "/api/paper-certificates/" + paper.path("paperId").stringValue();
        Someone colleague = somebody.in(unit).make();
        for (Someone one : List.of(elsewhere, colleague)) {
            assertThat(calls(one).get(address + "/proof")).hasStatus(404);
            assertThat(calls(one).put(address, written("Khác", 2))).hasStatus(404);
            assertThat(prove(one, paper, PDF)).hasStatus(404);
            assertThat(calls(one).post(address + "/withdrawal", "{\"reason\": \"Không\"}"))
                    .hasStatus(404);
        }
        assertThat(calls(holder).put(address, written("Tự sửa", 2))).hasStatus(403);
        assertThat(json(calls(elsewhere).get("/api/paper-certificates"))
                        .path("total")
                        .intValue())
                .isZero();
        assertThat(json(calls(official).get("/api/paper-certificates?q=pao"))
                        .path("total")
                        .intValue())
                .isOne();
        assertThat(calls(colleague).get("/api/paper-certificates")).hasStatus(403);
        assertThat(calls(manager).put(address, written("Khác", 2)))
                .as("who may look, or not even that, does not change")
                .hasStatus4xxClientError();
    }

    @Test
    void holdersAreFoundAmongThePeopleOfOnesUnitsAlone() {
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        assertThat(json(calls(official).get("/api/paper-certificates/holders?q=giang pao"))
                        .at("/0/accountId")
                        .stringValue())
                .isEqualTo(holder.id().toString());
        assertThat(json(calls(elsewhere).get("/api/paper-certificates/holders?q=giang pao"))
                        .size())
                .isZero();
        assertThat(calls(holder).get("/api/paper-certificates/holders?q=giang")).hasStatus(403);
    }

    private JsonNode recorded() {
        MvcTestResult recorded = record(official, holder, written("Bồi dưỡng ngạch chuyên viên", 0));
        assertThat(recorded).hasStatus(201);
        return json(recorded);
    }

    private static String written(String course, int revision) {
        return """
                {"holderName": "GIÀNG A PÁO", "courseTitle": "%s", "issuerName": "Trường Chính trị tỉnh", "number": "0123/CC",
                 "registerNumber": "45/2019", "issuedOn": "2019-05-20", "revision": %d}""".formatted(course, revision);
    }

    private MvcTestResult record(Someone by, Someone of, String paper) {
        return calls(by).post("/api/paper-certificates", """
                {"holderId": "%s", "paper": %s}""".formatted(of.id(), paper));
    }

    private MvcTestResult prove(Someone by, JsonNode paper, byte[] file) {
        return http.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                        HttpMethod.PUT,
                        "/api/paper-certificates/%s/proof"
                                .formatted(paper.path("paperId").stringValue()))
                .file(new MockMultipartFile("file", "quet.pdf", "application/pdf", file))
                .with(by.signedIn()));
    }

    private MvcTestResult verification(JsonNode paper) {
        return http.get()
                .uri("/api/verification/%s/paper".formatted(paper.path("lookUp").stringValue()))
                .with(ActingAs.anonymous())
                .exchange();
    }

    private JsonNode mine() {
        return json(calls(holder).get("/api/paper-certificates/mine"));
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
