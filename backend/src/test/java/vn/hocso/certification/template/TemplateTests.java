package vn.hocso.certification.template;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.certification.template.TemplateCalls.id;

/** Templates are laid out, given pictures and published. */
@HocsoTest
class TemplateTests {

    @Autowired
    Somebody somebody;

    @Autowired
    MockMvcTester http;

    @Autowired
    JsonMapper json;

    private UnitId ministry;
    private Someone designer;
    private TemplateCalls templates;

    @BeforeEach
    void aDesigner() {
        ministry = somebody.unit();
        designer =
                somebody.in(ministry).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        templates = new TemplateCalls(http, json, ministry, designer);
    }

    @Test
    void aTemplateBeginsInOneOfTheStandardForms() {
        JsonNode made = templates.body(templates.post(designer, "", """
                        {"unitId": "%s", "name": "Chứng chỉ bồi dưỡng", "standard": "QUALIFICATION_PORTRAIT"}""".formatted(ministry)));

        assertThat(made.at("/template/orientation").stringValue()).isEqualTo("PORTRAIT");
        assertThat(made.at("/template/latestVersion").isMissingNode()).isTrue();
        assertThat(made.path("problems")).isEmpty();
        assertThat(made.path("layout").path("layers")).isNotEmpty();
    }

    @Test
    void twoDesignersDoNotOverwriteEachOther() {
        JsonNode made = templates.add("Mẫu chung");
        String first = templates.write(made, layout -> {}, "Mẫu của An");
        String second = templates.write(made, layout -> {}, "Mẫu của Bình");

        assertThat(templates.put(designer, id(made), first)).hasStatusOk();
        assertThat(templates.put(designer, id(made), second))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.template-changed");
        assertThat(templates
                        .body(templates.get(designer, id(made)))
                        .at("/template/name")
                        .stringValue())
                .isEqualTo("Mẫu của An");
    }

    @Test
    void whatIsMissingIsSaidInWordsAndKeepsTheTemplateFromBeingPublished() {
        JsonNode made = templates.add("Mẫu thiếu");
        JsonNode lacking = templates.body(
                templates.put(designer, id(made), templates.write(made, TemplateCalls::withoutCode, "Mẫu thiếu")));

        assertThat(lacking.at("/problems/0/message").stringValue()).isEqualTo("Mẫu chưa có mã QR xác minh");
        assertThat(templates.post(designer, "/" + id(made) + "/versions", null))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("certification.layout-lacks-qr");
    }

    @Test
    void aPublishedVersionStaysAsItIsWhileTheDraftGoesOn() {
        JsonNode made = templates.add("Mẫu có phiên bản");
        templates.publish(made);
        JsonNode published = templates.body(templates.get(designer, id(made)));
        templates.put(designer, id(made), templates.write(published, TemplateCalls::withoutCode, "Mẫu có phiên bản"));

        JsonNode now = templates.body(templates.get(designer, id(made)));
        assertThat(now.at("/template/latestVersion").intValue()).isOne();
        assertThat(now.at("/template/changedSince").booleanValue()).isTrue();
        assertThat(templates.body(templates.get(designer, id(made) + "/versions/1")))
                .isEqualTo(published.path("layout"));
    }

    @Test
    void publishingWithoutAChangeMakesNoNewVersion() {
        JsonNode made = templates.add("Mẫu không đổi");
        templates.publish(made);
        templates.publish(made);

        assertThat(templates.body(templates.get(designer, id(made))).path("versions"))
                .hasSize(1);
    }

    @Test
    void aPictureIsWrittenAnewAndShownOnThePreview() throws IOException {
        JsonNode made = templates.add("Mẫu có hình");
        String script = "<script>alert(1)</script>";
        byte[] file = join(png(40, 20), script.getBytes(StandardCharsets.UTF_8));

        JsonNode picture = templates.body(templates.upload(made, file));
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
        BufferedImage seen = templates.preview(made, layout);
        assertThat(seen.getRGB(seen.getWidth() / 2, seen.getHeight() / 2)).isEqualTo(0xFFCC0000);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        JsonNode made = templates.add("Mẫu không hình");

        assertThat(templates.upload(made, "không phải hình".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.picture-unreadable");
        assertThat(templates.upload(made, png(4001, 1))).hasStatus(400);
    }

    @Test
    void aTemplateIsDeletedWhileNothingFollowsIt() {
        JsonNode draft = templates.add("Mẫu bỏ đi");
        JsonNode published = templates.titled("Mẫu giữ lại");

        assertThat(templates.delete(designer, id(draft))).hasStatus(204);
        assertThat(templates.get(designer, id(draft))).hasStatus(404);
        assertThat(templates.delete(designer, id(published))).hasStatus(409);
    }

    @Test
    void aCopyKeepsTheLayoutAndThePictures() {
        JsonNode made = templates.add("Mẫu gốc");
        templates.upload(made, png(10, 10));
        JsonNode copy = templates.body(templates.post(
                designer, "", """
                        {"unitId": "%s", "name": "Bản sao", "copyOf": "%s"}""".formatted(somebody.unitBelow(ministry, "Cục " + Somebody.word()), id(made))));

        assertThat(copy.path("layout")).isEqualTo(made.path("layout"));
        assertThat(copy.path("pictures")).hasSize(1);
    }

    @Test
    void aLayoutOutOfShapeIsRefusedWithTheFieldToMend() {
        JsonNode made = templates.add("Mẫu sai");
        String body = templates.write(
                made, layout -> ((ObjectNode) layout.path("layers").get(0).path("box")).put("width", 900), "x");

        assertThat(templates.put(designer, id(made), body))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("layout.layers[0].box.width");
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
}
