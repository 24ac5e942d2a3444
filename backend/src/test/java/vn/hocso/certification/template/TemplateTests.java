package vn.hocso.certification.template;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@HocsoTest
class TemplateTests {

    private static final String TEMPLATES = "/api/certificate-templates";

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

    @BeforeEach
    void designers() {
        ministry = somebody.unit();
        department = somebody.unitBelow(ministry, "Cục " + Somebody.word());
        designer = designer(ministry);
        below = designer(department);
        elsewhere = designer(somebody.unit());
    }

    @Test
    void aTemplateBeginsInOneOfTheStandardForms() {
        JsonNode made = body(post(designer, "", """
                        {"unitId": "%s", "name": "Chứng chỉ bồi dưỡng", "standard": "QUALIFICATION_PORTRAIT"}""".formatted(ministry)));

        assertThat(made.at("/template/orientation").stringValue()).isEqualTo("PORTRAIT");
        assertThat(made.at("/template/latestVersion").isMissingNode()).isTrue();
        assertThat(made.path("problems")).isEmpty();
        assertThat(made.path("layout").path("layers")).isNotEmpty();
    }

    @Test
    void twoDesignersDoNotOverwriteEachOther() {
        JsonNode made = add("Mẫu chung");
        String first = write(made, layout -> {}, "Mẫu của An");
        String second = write(made, layout -> {}, "Mẫu của Bình");

        assertThat(put(designer, id(made), first)).hasStatusOk();
        assertThat(put(designer, id(made), second))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.template-changed");
        assertThat(body(get(designer, id(made))).at("/template/name").stringValue())
                .isEqualTo("Mẫu của An");
    }

    @Test
    void whatIsMissingIsSaidInWordsAndKeepsTheTemplateFromBeingPublished() {
        JsonNode made = add("Mẫu thiếu");
        JsonNode lacking = body(put(designer, id(made), write(made, TemplateTests::withoutCode, "Mẫu thiếu")));

        assertThat(lacking.at("/problems/0/message").stringValue()).isEqualTo("Mẫu chưa có mã QR xác minh");
        assertThat(post(designer, "/" + id(made) + "/versions", null))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("certification.layout-lacks-qr");
    }

    @Test
    void aPublishedVersionStaysAsItIsWhileTheDraftGoesOn() {
        JsonNode made = add("Mẫu có phiên bản");
        publish(made);
        JsonNode published = body(get(designer, id(made)));
        put(designer, id(made), write(published, TemplateTests::withoutCode, "Mẫu có phiên bản"));

        JsonNode now = body(get(designer, id(made)));
        assertThat(now.at("/template/latestVersion").intValue()).isOne();
        assertThat(now.at("/template/changedSince").booleanValue()).isTrue();
        assertThat(body(get(designer, id(made) + "/versions/1"))).isEqualTo(published.path("layout"));
    }

    @Test
    void publishingWithoutAChangeMakesNoNewVersion() {
        JsonNode made = add("Mẫu không đổi");
        publish(made);
        publish(made);

        assertThat(body(get(designer, id(made))).path("versions")).hasSize(1);
    }

    @Test
    void certificatesFollowTheTemplateOfTheirCourseElseOfTheNearestUnitThatChose() throws IOException {
        JsonNode ofMinistry = titled("MẪU CỦA BỘ");
        JsonNode ofCourse = titled("MẪU CỦA KHÓA HỌC");
        OneLesson plain = courses.publish(department, "Khóa thường " + Somebody.word());
        OneLesson special = courses.publish(department, "Khóa riêng " + Somebody.word());
        assertThat(put(designer, id(ofMinistry) + "/units/" + ministry, "")).hasStatusOk();
        assertThat(put(below, id(ofCourse) + "/courses/" + special.courseId(), ""))
                .hasStatusOk();

        assertThat(paper(plain)).contains("MẪU CỦA BỘ");
        assertThat(paper(special)).contains("MẪU CỦA KHÓA HỌC");

        assertThat(delete(designer, id(ofMinistry) + "/units/" + ministry)).hasStatusOk();
        assertThat(paper(plain)).contains("GIẤY CHỨNG NHẬN HOÀN THÀNH");
    }

    @Test
    void aRetiredTemplateIsGivenToNobodyAndUsedForNothingNew() throws IOException {
        JsonNode template = titled("MẪU SẮP NGỪNG");
        OneLesson course = courses.publish(department, "Khóa " + Somebody.word());
        put(designer, id(template) + "/units/" + ministry, "");
        assertThat(put(designer, id(template) + "/retirement", "")).hasStatusOk();

        assertThat(put(designer, id(template) + "/units/" + department, "")).hasStatus(409);
        assertThat(paper(course)).doesNotContain("MẪU SẮP NGỪNG");
        assertThat(names(designer, "?retired=true")).contains("MẪU SẮP NGỪNG");
        assertThat(delete(designer, id(template) + "/retirement")).hasStatusOk();
        assertThat(paper(course)).contains("MẪU SẮP NGỪNG");
    }

    @Test
    void thoseBelowUseWhatIsPublishedAboveAndChangeNothingOfIt() {
        JsonNode draft = add("Bản nháp của bộ");
        JsonNode published = titled("Mẫu đã ban hành");

        assertThat(names(below, "")).contains("Mẫu đã ban hành").doesNotContain("Bản nháp của bộ");
        assertThat(get(below, id(draft))).hasStatus(404);
        assertThat(get(below, id(published))).hasStatusOk();
        assertThat(put(below, id(published), write(published, layout -> {}, "Tên khác")))
                .hasStatus(404);
        assertThat(post(below, "/" + id(published) + "/versions", null)).hasStatus(404);
        assertThat(put(below, id(published) + "/units/" + ministry, "")).hasStatus(404);
        assertThat(put(below, id(published) + "/units/" + department, "")).hasStatusOk();
    }

    @Test
    void toOthersThereAreNoTemplates() {
        JsonNode published = titled("Mẫu nội bộ");
        Someone learner = somebody.in(ministry).make();

        assertThat(names(elsewhere, "")).doesNotContain("Mẫu nội bộ");
        assertThat(get(elsewhere, id(published))).hasStatus(404);
        assertThat(put(elsewhere, id(published) + "/units/" + elsewhere.unit(), ""))
                .hasStatus(404);
        assertThat(get(learner, "")).hasStatus(403);
        assertThat(get(learner, id(published))).hasStatus(403);
    }

    @Test
    void aTemplateServesNoUnitOutsideOfItsOwners() {
        JsonNode template = titled("Mẫu của bộ");
        Someone everywhere = somebody.administrator();

        assertThat(put(everywhere, id(template) + "/units/" + elsewhere.unit(), ""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.template-elsewhere");
    }

    @Test
    void aPictureIsWrittenAnewAndShownOnThePreview() throws IOException {
        JsonNode made = add("Mẫu có hình");
        String script = "<script>alert(1)</script>";
        byte[] file = join(png(40, 20), script.getBytes(StandardCharsets.UTF_8));

        JsonNode picture = body(upload(made, file));
        byte[] kept = http.get()
                .uri(picture.path("url").stringValue())
                .with(designer.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(40);

        ObjectNode layout = json.createObjectNode().put("orientation", "LANDSCAPE");
        layout.putArray("layers")
                .add(json.readTree("""
                        {"type": "IMAGE", "id": "logo", "box": {"x": 0, "y": 0, "width": 297, "height": 210}, "image": "%s"}""".formatted(picture.path("image").stringValue())));
        BufferedImage seen = preview(made, layout);
        assertThat(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 2)).isEqualTo(0xFFCC0000);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        JsonNode made = add("Mẫu không hình");

        assertThat(upload(made, "không phải hình".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.picture-unreadable");
        assertThat(upload(made, png(4001, 1))).hasStatus(400);
    }

    @Test
    void aTemplateIsDeletedWhileNothingFollowsIt() {
        JsonNode draft = add("Mẫu bỏ đi");
        JsonNode published = titled("Mẫu giữ lại");

        assertThat(delete(designer, id(draft))).hasStatus(204);
        assertThat(get(designer, id(draft))).hasStatus(404);
        assertThat(delete(designer, id(published))).hasStatus(409);
    }

    @Test
    void aCopyKeepsTheLayoutAndThePictures() {
        JsonNode made = add("Mẫu gốc");
        upload(made, png(10, 10));
        JsonNode copy = body(post(designer, "", """
                        {"unitId": "%s", "name": "Bản sao", "copyOf": "%s"}""".formatted(department, id(made))));

        assertThat(copy.path("layout")).isEqualTo(made.path("layout"));
        assertThat(copy.path("pictures")).hasSize(1);
    }

    @Test
    void aLayoutOutOfShapeIsRefusedWithTheFieldToMend() {
        JsonNode made = add("Mẫu sai");
        String body =
                write(made, layout -> ((ObjectNode) layout.path("layers").get(0).path("box")).put("width", 900), "x");

        assertThat(put(designer, id(made), body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("layout.layers[0].box.width");
    }

    private Someone designer(UnitId unit) {
        return somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
    }

    private JsonNode add(String name) {
        return body(post(designer, "", "{\"unitId\": \"%s\", \"name\": \"%s\"}".formatted(ministry, name)));
    }

    /** A published template whose title is its name. */
    private JsonNode titled(String name) {
        JsonNode made = add(name);
        String written = write(
                made,
                layout -> layout.path("layers")
                        .forEach(layer -> layer.path("paragraphs").forEach(words -> {
                            if (words.path("text").stringValue().startsWith("GIẤY")) {
                                ((ObjectNode) words).put("text", name);
                            }
                        })),
                name);
        assertThat(put(designer, id(made), written)).hasStatusOk();
        return publish(made);
    }

    private JsonNode publish(JsonNode template) {
        return body(post(designer, "/" + id(template) + "/versions", null));
    }

    private String write(JsonNode template, Consumer<ObjectNode> change, String name) {
        ObjectNode layout = (ObjectNode) template.path("layout").deepCopy();
        change.accept(layout);
        ObjectNode body = json.createObjectNode()
                .put("revision", template.path("revision").intValue())
                .put("name", name);
        body.set("layout", layout);
        return body.toString();
    }

    private static void withoutCode(ObjectNode layout) {
        ArrayNode layers = (ArrayNode) layout.path("layers");
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).path("type").stringValue().equals("QR")) {
                layers.remove(i);
            }
        }
    }

    private String paper(OneLesson course) throws IOException {
        Someone learner = somebody.in(department).make();
        courses.finish(course, Instant.now(), learner);
        AtomicReference<String> certificate = new AtomicReference<>();
        Awaitility.await().until(() -> {
            JsonNode mine = body(http.get()
                    .uri("/api/certificates/mine")
                    .with(learner.signedIn())
                    .exchange());
            mine.forEach(one -> certificate.set(one.path("certificateId").stringValue()));
            return certificate.get() != null;
        });
        byte[] pdf = http.get()
                .uri("/api/certificates/" + certificate.get() + "/file.pdf")
                .with(learner.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private BufferedImage preview(JsonNode template, JsonNode layout) throws IOException {
        MvcTestResult answer = http.post()
                .uri(TEMPLATES + "/" + id(template) + "/previews")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"sample\": \"LONGEST\", \"layout\": %s}".formatted(layout))
                .with(designer.signedIn())
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
        return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
    }

    private MvcTestResult upload(JsonNode template, byte[] file) {
        return http.post()
                .uri(TEMPLATES + "/" + id(template) + "/pictures")
                .multipart()
                .file(new MockMultipartFile("file", "hình.png", "image/png", file))
                .with(designer.signedIn())
                .with(csrf())
                .exchange();
    }

    private static byte[] png(int width, int height) {
        try {
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < width; x++) {
                for (int y = 0; y < height; y++) {
                    image.setRGB(x, y, 0xCC0000);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private String names(Someone asker, String query) {
        return body(get(asker, query)).path("items").toString();
    }

    private static String id(JsonNode template) {
        return template.at("/template/templateId").stringValue();
    }

    private JsonNode body(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isLessThan(300);
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(Someone asker, String path) {
        return http.get().uri(address(path)).with(asker.signedIn()).exchange();
    }

    private MvcTestResult post(Someone asker, String path, @Nullable String body) {
        return http.post()
                .uri(address(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body == null ? "" : body)
                .with(asker.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult put(Someone asker, String path, String body) {
        return http.put()
                .uri(address(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(asker.signedIn())
                .with(csrf())
                .exchange();
    }

    private MvcTestResult delete(Someone asker, String path) {
        return http.delete()
                .uri(address(path))
                .with(asker.signedIn())
                .with(csrf())
                .exchange();
    }

    private static String address(String path) {
        return TEMPLATES + (path.isEmpty() || path.startsWith("/") || path.startsWith("?") ? path : "/" + path);
    }
}
