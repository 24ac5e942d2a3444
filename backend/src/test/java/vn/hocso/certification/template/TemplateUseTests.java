package vn.hocso.certification.template;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.certification.signing.Validators;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.hocso.certification.template.TemplateCalls.id;

/** Who sees and uses the templates of a unit, and which certificates follow them. */
@HocsoTest
class TemplateUseTests {

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    private UnitId ministry;
    private UnitId department;
    private Someone designer;
    private Someone below;
    private Someone elsewhere;
    private TemplateCalls templates;

    @BeforeEach
    void designers() {
        ministry = somebody.unit();
        department = somebody.unitBelow(ministry, "Cục " + Somebody.word());
        designer = designer(ministry);
        below = designer(department);
        elsewhere = designer(somebody.unit());
        templates = new TemplateCalls(http, json, ministry, designer);
    }

    @Test
    void certificatesFollowTheTemplateOfTheirCourseElseOfTheNearestUnitThatChose() throws IOException {
        JsonNode ofMinistry = templates.titled("MẪU CỦA BỘ");
        JsonNode ofCourse = templates.titled("MẪU CỦA KHÓA HỌC");
        OneLesson plain = courses.publish(department, "Khóa thường " + Somebody.word());
        OneLesson special = courses.publish(department, "Khóa riêng " + Somebody.word());
        assertThat(templates.put(designer, id(ofMinistry) + "/units/" + ministry, ""))
                .hasStatusOk();
        assertThat(templates.put(below, id(ofCourse) + "/courses/" + special.courseId(), ""))
                .hasStatusOk();

        assertThat(paper(plain)).contains("MẪU CỦA BỘ");
        assertThat(paper(special)).contains("MẪU CỦA KHÓA HỌC");

        assertThat(templates.delete(designer, id(ofMinistry) + "/units/" + ministry))
                .hasStatusOk();
        assertThat(paper(plain)).contains("GIẤY CHỨNG NHẬN HOÀN THÀNH");
    }

    @Test
    void aPaperWithThePicturesOfItsTemplateIsCheckedByItsFile() throws IOException {
        JsonNode template = templates.add("Mẫu có nền");
        String picture = templates
                .body(templates.upload(template, noise(900, 900)))
                .path("image")
                .stringValue();
        String written = templates.write(
                template,
                layout -> ((ArrayNode) layout.path("layers")).insert(0, json.readTree("""
                                {"type": "IMAGE", "id": "nền", "box": {"x": 0, "y": 0, "width": 297, "height": 210}, "image": "%s"}""".formatted(picture))),
                "Mẫu có nền");
        assertThat(templates.put(designer, id(template), written)).hasStatusOk();
        templates.publish(template);
        OneLesson course = courses.publish(department, "Khóa có nền " + Somebody.word());
        assertThat(templates.put(below, id(template) + "/courses/" + course.courseId(), ""))
                .hasStatusOk();

        Issued issued = issued(course);

        assertThat(issued.pdf().length).isGreaterThan(2 * 1024 * 1024);
        assertThat(Validators.archiveFaults("picture-with-transparency", issued.pdf()))
                .isEmpty();
        assertThat(http.post()
                        .uri("/api/verification/file")
                        .multipart()
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", issued.pdf()))
                        .with(csrf()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.fileMatches")
                .isEqualTo(true);
    }

    /** A picture of which hardly a byte can be saved. */
    private static byte[] noise(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] colours = new Random(20261127).ints((long) width * height).toArray();
        picture.setRGB(0, 0, width, height, colours, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void verificationTellsOfPersonsWhatTheirPaperTellsAndNothingMore() {
        OneLesson usual = courses.publish(department, "Khóa theo mẫu thường " + Somebody.word());
        OneLesson sparing = courses.publish(department, "Khóa theo mẫu ngắn " + Somebody.word());
        JsonNode template = templates.add("Mẫu không ghi chức vụ");
        assertThat(templates.put(
                        designer,
                        id(template),
                        templates.write(template, TemplateUseTests::withoutPersonalFields, "Mẫu không ghi chức vụ")))
                .hasStatusOk();
        templates.publish(template);
        assertThat(templates.put(below, id(template) + "/courses/" + sparing.courseId(), ""))
                .hasStatusOk();

        assertThat(verified(issued(usual)).path("position").stringValue()).isEqualTo("Chuyên viên");
        JsonNode told = verified(issued(sparing));
        assertThat(told.path("holderName").stringValue()).isNotBlank();
        assertThat(told.propertyNames()).doesNotContain("position", "unitName", "signerName");
    }

    private static void withoutPersonalFields(ObjectNode layout) {
        layout.path("layers")
                .forEach(layer -> layer.path("paragraphs").forEach(words -> {
                    if (words.path("text").stringValue().matches("\\{holderPosition}.*|\\{signerName}")) {
                        ((ObjectNode) words).put("text", "Đã ký");
                    }
                }));
    }

    private JsonNode verified(Issued one) {
        return templates.body(
                http.get().uri("/api/verification/{number}", one.number()).exchange());
    }

    @Test
    void aRetiredTemplateIsGivenToNobodyAndUsedForNothingNew() throws IOException {
        JsonNode template = templates.titled("MẪU SẮP NGỪNG");
        OneLesson course = courses.publish(department, "Khóa " + Somebody.word());
        templates.put(designer, id(template) + "/units/" + ministry, "");
        assertThat(templates.put(designer, id(template) + "/retirement", "")).hasStatusOk();

        assertThat(templates.put(designer, id(template) + "/units/" + department, ""))
                .hasStatus(409);
        assertThat(paper(course)).doesNotContain("MẪU SẮP NGỪNG");
        assertThat(templates.names(designer, "?retired=true")).contains("MẪU SẮP NGỪNG");
        assertThat(templates.delete(designer, id(template) + "/retirement")).hasStatusOk();
        assertThat(paper(course)).contains("MẪU SẮP NGỪNG");
    }

    @Test
    void thoseBelowUseWhatIsPublishedAboveAndChangeNothingOfIt() {
        JsonNode draft = templates.add("Bản nháp của bộ");
        JsonNode published = templates.titled("Mẫu đã ban hành");

        assertThat(templates.names(below, "")).contains("Mẫu đã ban hành").doesNotContain("Bản nháp của bộ");
        assertThat(templates.get(below, id(draft))).hasStatus(404);
        assertThat(templates.get(below, id(published))).hasStatusOk();
        assertThat(templates.put(below, id(published), templates.write(published, layout -> {}, "Tên khác")))
                .hasStatus(404);
        assertThat(templates.post(below, "/" + id(published) + "/versions", null))
                .hasStatus(404);
        assertThat(templates.put(below, id(published) + "/units/" + ministry, ""))
                .hasStatus(404);
        assertThat(templates.put(below, id(published) + "/units/" + department, ""))
                .hasStatusOk();
    }

    @Test
    void toOthersThereAreNoTemplates() {
        JsonNode published = templates.titled("Mẫu nội bộ");
        Someone learner = somebody.in(ministry).make();

        assertThat(templates.names(elsewhere, "")).doesNotContain("Mẫu nội bộ");
        assertThat(templates.get(elsewhere, id(published))).hasStatus(404);
        assertThat(templates.put(elsewhere, id(published) + "/units/" + elsewhere.unit(), ""))
                .hasStatus(404);
        assertThat(templates.get(learner, "")).hasStatus(403);
        assertThat(templates.get(learner, id(published))).hasStatus(403);
    }

    @Test
    void aTemplateServesNoUnitOutsideOfItsOwners() {
        JsonNode template = templates.titled("Mẫu của bộ");
        Someone everywhere = somebody.administrator();

        assertThat(templates.put(everywhere, id(template) + "/units/" + elsewhere.unit(), ""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.template-elsewhere");
    }

    private Someone designer(UnitId unit) {
        return somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
    }

    private String paper(OneLesson course) throws IOException {
        try (PDDocument document = Loader.loadPDF(issued(course).pdf())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private record Issued(String number, byte[] pdf) {}

    private Issued issued(OneLesson course) {
        Someone learner = somebody.in(department).make();
        courses.finish(course, Instant.now(), learner);
        AtomicReference<JsonNode> certificate = new AtomicReference<>();
        Awaitility.await().until(() -> {
            JsonNode mine = templates.body(http.get()
                    .uri("/api/certificates/mine")
                    .with(learner.signedIn())
                    .exchange());
            mine.forEach(certificate::set);
            return certificate.get() != null;
        });
        byte[] pdf = http.get()
                .uri("/api/certificates/"
                        + certificate.get().path("certificateId").stringValue() + "/file.pdf")
                .with(learner.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new Issued(certificate.get().path("number").stringValue(), pdf);
    }
}
