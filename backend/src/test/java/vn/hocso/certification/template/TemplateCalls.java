package vn.hocso.certification.template;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.organisation.UnitId;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Where somebody designs the templates of their unit, and what others ask about them. */
final class TemplateCalls {

    private static final String TEMPLATES = "/api/certificate-templates";

    private final MockMvcTester http;
    private final JsonMapper json;
    private final UnitId unit;
    private final Someone designer;

    TemplateCalls(MockMvcTester http, JsonMapper json, UnitId unit, Someone designer) {
        this.http = http;
        this.json = json;
        this.unit = unit;
        this.designer = designer;
    }

    JsonNode add(String name) {
        return body(post(designer, "", "{\"unitId\": \"%s\", \"name\": \"%s\"}".formatted(unit, name)));
    }

    /** A published template whose title is its name. */
    JsonNode titled(String name) {
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

    JsonNode publish(JsonNode template) {
        return body(post(designer, "/" + id(template) + "/versions", null));
    }

    String write(JsonNode template, Consumer<ObjectNode> change, String name) {
        ObjectNode layout = (ObjectNode) template.path("layout").deepCopy();
        change.accept(layout);
        ObjectNode body = json.createObjectNode()
                .put("revision", template.path("revision").intValue())
                .put("name", name);
        body.set("layout", layout);
        return body.toString();
    }

    static void withoutCode(ObjectNode layout) {
        ArrayNode layers = (ArrayNode) layout.path("layers");
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).path("type").stringValue().equals("QR")) {
                layers.remove(i);
            }
        }
    }

    BufferedImage preview(JsonNode template, JsonNode layout) throws IOException {
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

    MvcTestResult upload(JsonNode template, byte[] file) {
        return http.post()
                .uri(TEMPLATES + "/" + id(template) + "/pictures")
                .multipart()
                .file(new MockMultipartFile("file", "hình.png", "image/png", file))
                .with(designer.signedIn())
                .with(csrf())
                .exchange();
    }

    String names(Someone asker, String query) {
        return body(get(asker, query)).path("items").toString();
    }

    static String id(JsonNode template) {
        return template.at("/template/templateId").stringValue();
    }

    JsonNode body(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).isLessThan(300);
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    MvcTestResult get(Someone asker, String path) {
        return http.get().uri(address(path)).with(asker.signedIn()).exchange();
    }

    MvcTestResult post(Someone asker, String path, @Nullable String body) {
        return http.post()
                .uri(address(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body == null ? "" : body)
                .with(asker.signedIn())
                .with(csrf())
                .exchange();
    }

    MvcTestResult put(Someone asker, String path, String body) {
        return http.put()
                .uri(address(path))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(asker.signedIn())
                .with(csrf())
                .exchange();
    }

    MvcTestResult delete(Someone asker, String path) {
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
