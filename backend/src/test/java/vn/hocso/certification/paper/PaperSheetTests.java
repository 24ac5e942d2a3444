package vn.hocso.certification.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Many papers are recorded from a sheet, each once and none that has a fault. */
@HocsoTest
class PaperSheetTests {

    private static final String HEADER =
            "Thư điện tử hoặc mã cán bộ,Họ tên in trên giấy,Khóa học hoặc nội dung,Nơi cấp,Số hiệu,Ngày cấp,Có giá trị đến\n";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    private Someone official;
    private Someone holder;
    private Someone stranger;

    @BeforeEach
    void peopleOfTwoUnits() {
        UnitId unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        holder = somebody.in(unit).named("Giàng A Páo").make();
        stranger = somebody.in(somebody.unit()).make();
    }

    @Test
    void aSheetIsLookedThroughBeforeAnythingIsWritten() {
        String sheet = HEADER
                + row(holder.email(), "Tin học", "20/05/2019", "")
                + row(stranger.email(), "Tin học", "20/05/2019", "")
                + row(official.email(), "Tin học", "20/05/2019", "")
                + row(holder.email(), "", "31/02/2019", "")
                + row(holder.email(), "Ngoại ngữ", "20/05/2019", "19/05/2019")
                + row(holder.email(), "Ngoại ngữ", "20/05/2999", "")
                + row(holder.email(), "Tin học", "20/5/2019", "");

        JsonNode lines = json(send("examination", sheet)).path("lines");

        assertThat(outcomes(lines)).containsExactly("NEW", "FAULTY", "FAULTY", "FAULTY", "FAULTY", "FAULTY", "HERE");
        assertThat(faults(lines))
                .containsExactly(
                        "3 PERSON certification.paper-holder-not-found",
                        "4 PERSON certification.paper-own",
                        "5 COURSE_TITLE certification.paper-cell-missing",
                        "5 ISSUED_ON certification.paper-cell-no-day",
                        "6 EXPIRES_ON certification.paper-ends-before-issued",
                        "7 ISSUED_ON certification.paper-issued-in-future");
        assertThat(lines.at("/1/faults/0/message").stringValue()).isNotBlank();
        assertThat(total()).isZero();
    }

    @Test
    void whatHasNoFaultsIsRecordedOnceHoweverOftenTheSheetIsSent() {
        String sheet = HEADER
                + row(holder.email().toUpperCase(java.util.Locale.ROOT), "Tin học", "20/05/2019", "")
                + row(holder.email(), "Ngoại ngữ", "21/05/2019", "21/05/2029")
                + row(stranger.email(), "Tin học", "20/05/2019", "");

        assertThat(outcomes(json(send("import", sheet)).path("lines"))).containsExactly("NEW", "NEW", "FAULTY");
        assertThat(outcomes(json(send("import", sheet)).path("lines"))).containsExactly("HERE", "HERE", "FAULTY");

        assertThat(total()).isEqualTo(2);
        assertThat(json(calls(official).get("/api/paper-certificates?state=WITHOUT_PROOF"))
                        .path("total")
                        .intValue())
                .isEqualTo(2);
    }

    @Test
    void twoWhoSendTheSameSheetAtOnceRecordEachPaperOnce() throws Exception {
        StringBuilder sheet = new StringBuilder(HEADER);
        IntStream.range(0, 40).forEach(no -> sheet.append(row(holder.email(), "Khóa " + no, "20/05/2019", "")));
        CountDownLatch start = new CountDownLatch(1);
        Callable<Integer> send = () -> {
            start.await();
            return send("import", sheet.toString()).getResponse().getStatus();
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = List.of(threads.submit(send), threads.submit(send));
            start.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(total()).isEqualTo(40);
    }

    @Test
    void aPaperWhoseRecordWasWithdrawnIsRecordedAnew() {
        String sheet = HEADER + row(holder.email(), "Tin học", "20/05/2019", "");
        send("import", sheet);
        String paper = json(calls(official).get("/api/paper-certificates"))
                .at("/items/0/paperId")
                .stringValue();
        assertThat(calls(official)
                        .post("/api/paper-certificates/%s/withdrawal".formatted(paper), "{\"reason\": \"Nhầm\"}"))
                .hasStatusOk();

        assertThat(outcomes(json(send("import", sheet)).path("lines"))).containsExactly("NEW");
    }

    @Test
    void aSheetWithoutTheColumnsThatAreNeededNamesThem() {
        assertThat(send("examination", "Họ tên in trên giấy,Nơi cấp\nA,B\n"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.paper-columns-missing");
    }

    @Test
    void theTemplateHasTheColumnsThatAreRead() {
        MvcTestResult template = calls(official).get("/api/paper-certificates/sheets/template.xlsx");
        assertThat(template).hasStatusOk();
        byte[] file = template.getResponse().getContentAsByteArray();
        assertThat(send(official, "examination", file))
                .as("nothing is wrong with it but that it has no rows")
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("tabular.empty");
    }

    @Test
    void onlyWhoRecordsPapersSendsSheets() {
        byte[] sheet = (HEADER + row(holder.email(), "Tin học", "20/05/2019", "")).getBytes(StandardCharsets.UTF_8);
        for (String what : List.of("examination", "import")) {
            assertThat(send(holder, what, sheet)).hasStatus(403);
        }
        assertThat(calls(holder).get("/api/paper-certificates/sheets/template.xlsx"))
                .hasStatus(403);
    }

    private String row(String person, String course, String issued, String expires) {
        return "%s,GIÀNG A PÁO,%s,Trường Chính trị tỉnh,0123/CC,%s,%s\n".formatted(person, course, issued, expires);
    }

    private MvcTestResult send(String what, String sheet) {
        return send(official, what, sheet.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(Someone by, String what, byte[] sheet) {
        return http.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/api/paper-certificates/sheets/" + what)
                .file(new MockMultipartFile("file", "ban-giay.csv", "text/csv", sheet))
                .with(by.signedIn()));
    }

    private int total() {
        return json(calls(official).get("/api/paper-certificates?state=WITHOUT_PROOF"))
                .path("total")
                .intValue();
    }

    private static List<String> outcomes(JsonNode lines) {
        List<String> found = new ArrayList<>();
        lines.forEach(line -> found.add(line.path("outcome").stringValue()));
        return found;
    }

    private static List<String> faults(JsonNode lines) {
        List<String> found = new ArrayList<>();
        lines.forEach(line -> line.path("faults")
                .forEach(fault -> found.add("%d %s %s"
                        .formatted(
                                line.path("row").intValue(),
                                fault.path("column").stringValue(),
                                fault.path("code").stringValue()))));
        return found;
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
