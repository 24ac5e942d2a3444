package vn.hocso.media.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.VersionId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static java.awt.image.BufferedImage.TYPE_INT_RGB;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.content.AuthoringCalls.block;
import static vn.hocso.content.AuthoringCalls.json;

@HocsoTest
class MediaTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    PublishedContent published;

    UnitId unit;
    Someone trainer;
    Uploads uploads;

    @BeforeEach
    void aTrainerOfAUnit() {
        uploads = new Uploads(http);
        unit = somebody.unit();
        trainer = somebody.in(unit).withRole(Role.TRAINER).make();
    }

    @Test
    void aPictureIsKnownByItsContentWhateverItIsCalled() {
        JsonNode picture = json(uploads.of(trainer, "ảnh bìa.exe", Pictures.png(64, 48, colour()), "IMAGE"), 201);

        assertThat(picture.path("contentType").stringValue()).isEqualTo("image/png");
        assertThat(picture.path("width").intValue()).isEqualTo(64);
        assertThat(picture.path("height").intValue()).isEqualTo(48);
        assertThat(picture.path("state").stringValue()).isEqualTo("READY");
        assertThat(picture.path("fileName").stringValue()).isEqualTo("ảnh bìa.exe");
        assertThat(picture.path("url").stringValue()).endsWith("/original.png");
    }

    @Test
    void aWidePictureIsServedNarrowerToo() throws IOException {
        byte[] wide = Pictures.motley(1400 + ThreadLocalRandom.current().nextInt(100), 800, TYPE_INT_RGB, "png");
        String address = "/media/"
                + json(uploads.of(trainer, "ảnh.png", wide, "IMAGE"), 201)
                        .path("id")
                        .stringValue();

        MvcTestResult narrow =
                http.get().uri(address + "/w640").with(trainer.signedIn()).exchange();

        assertThat(narrow).hasStatusOk().hasContentType("image/jpeg").containsHeader("ETag");
        byte[] bytes = narrow.getResponse().getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(640);
        assertThat(bytes.length).isLessThan(wide.length / 2);
        assertThat(http.get().uri(address + "/w641").with(trainer.signedIn())).hasStatus(404);
        assertThat(http.get().uri(address + "/w640").with(ActingAs.anonymous())).hasStatus(404);
    }

    @Test
    void aPictureWithoutNarrowerFormsIsServedWhole() {
        byte[] small = Pictures.png(30, 20, colour());
        String address = "/media/"
                + json(uploads.of(trainer, "a.png", small, "IMAGE"), 201)
                        .path("id")
                        .stringValue();

        MvcTestResult answer =
                http.get().uri(address + "/w1280").with(trainer.signedIn()).exchange();

        assertThat(answer).hasStatusOk().hasContentType("image/png").body().isEqualTo(small);
    }

    @Test
    void theSameFileAgainIsTheSameEntry() {
        byte[] file = Pictures.png(20, 20, colour());

        JsonNode first = json(uploads.of(trainer, "a.png", file, "IMAGE"), 201);
        JsonNode second = json(uploads.of(trainer, "b.png", file, "IMAGE"), 201);
        JsonNode another =
                json(uploads.of(somebody.in(unit).withRole(Role.TRAINER).make(), "a.png", file, "IMAGE"), 201);

        assertThat(second.path("id")).isEqualTo(first.path("id"));
        assertThat(another.path("id")).isNotEqualTo(first.path("id"));
    }

    @Test
    void refusesFilesThatAreNotWhatTheyAreMeantToBe() {
        assertProblem(
                uploads.of(trainer, "a.png", "<html><script>1</script></html>".getBytes(UTF_8), "IMAGE"),
                "media.kind-not-allowed");
        assertProblem(uploads.of(trainer, "a.mp4", Pictures.png(5, 5, 1), "VIDEO"), "media.kind-not-allowed");
        assertProblem(uploads.of(trainer, "a.png", new byte[0], "IMAGE"), "media.empty-file");
        assertProblem(uploads.of(trainer, "a.png", new byte[10 * 1024 * 1024 + 1], "IMAGE"), "media.too-large");
        assertProblem(
                uploads.of(trainer, "a.srt", "không phải phụ đề".getBytes(UTF_8), "CAPTIONS"), "media.broken-captions");
        assertThat(uploads.of(trainer, "a.png", Pictures.png(5, 5, 1), "HOLOGRAM"))
                .hasStatus(400);
        assertThat(http.post()
                        .uri("/api/media")
                        .multipart()
                        .param("purpose", "IMAGE")
                        .with(trainer.signedIn()))
                .hasStatus(400);
    }

    @Test
    void onlyAuthorsUploadAndEachSeesTheirOwnLibrary() {
        byte[] file = Pictures.png(9, 9, colour());
        String id = json(uploads.of(trainer, "sơ đồ tổ chức.png", file, "IMAGE"), 201)
                .path("id")
                .stringValue();
        Someone learner = somebody.in(unit).make();
        Someone elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();

        assertThat(http.post()
                        .uri("/api/media")
                        .multipart()
                        .file(Uploads.part("a.png", file))
                        .param("purpose", "IMAGE")
                        .with(ActingAs.anonymous()))
                .hasStatus(401);
        assertThat(uploads.of(learner, "a.png", file, "IMAGE")).hasStatus(403);
        assertThat(http.get().uri("/api/media").with(learner.signedIn())).hasStatus(403);
        assertThat(http.get().uri("/api/media/" + id).with(learner.signedIn())).hasStatus(403);
        assertThat(json(
                                http.get()
                                        .uri("/api/media")
                                        .param("q", "so do")
                                        .param("kind", "IMAGE")
                                        .with(trainer.signedIn())
                                        .exchange(),
                                200)
                        .path("total")
                        .intValue())
                .isEqualTo(1);
        assertThat(json(http.get().uri("/api/media").with(elsewhere.signedIn()).exchange(), 200)
                        .path("total")
                        .intValue())
                .isZero();
    }

    @Test
    void filesAreServedToTheSignedInWholeOrInPart() throws Exception {
        byte[] file = Pictures.png(33, 33, colour());
        String url = json(uploads.of(trainer, "a.png", file, "IMAGE"), 201)
                .path("url")
                .stringValue();
        Someone learner = somebody.in(somebody.unit()).make();

        MvcTestResult whole = http.get().uri(url).with(learner.signedIn()).exchange();
        assertThat(whole).hasStatusOk().hasHeader("Cache-Control", "private, max-age=31536000, immutable");
        assertThat(whole.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(whole.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(whole.getResponse().getContentAsByteArray()).isEqualTo(file);

        MvcTestResult part = http.get()
                .uri(url)
                .header("Range", "bytes=2-5")
                .with(learner.signedIn())
                .exchange();
        assertThat(part).hasStatus(206).hasHeader("Content-Range", "bytes 2-5/" + file.length);
        assertThat(part.getResponse().getContentAsByteArray()).isEqualTo(Arrays.copyOfRange(file, 2, 6));
        assertThat(http.get().uri(url).header("Range", "bytes=-1").with(learner.signedIn()))
                .hasStatus(206);
        assertThat(http.get().uri(url).header("Range", "bytes=999999-").with(learner.signedIn()))
                .hasStatus(416);
        assertThat(http.get().uri(url).header("Range", "pages=1").with(learner.signedIn()))
                .hasStatusOk();
        assertThat(http.get()
                        .uri(url)
                        .header("If-None-Match", whole.getResponse().getHeader("ETag"))
                        .with(learner.signedIn()))
                .hasStatus(304);
        assertThat(http.get().uri(url)).hasStatus(404);
        assertThat(http.get().uri(url.replace("original", "web")).with(learner.signedIn()))
                .hasStatus(404);
    }

    @Test
    void aCoverIsForEverybodyOnceItsCourseIsOnOffer() {
        JsonNode cover = json(uploads.of(trainer, "bìa.png", Pictures.png(120, 60, colour()), "IMAGE"), 201);
        AuthoringCalls authoring = new AuthoringCalls(http, trainer);
        JsonNode course = authoring.courseWithLessons("Khóa có bìa", unit, List.of("Một"));
        String id = course.path("courseId").stringValue();
        assertThat(authoring.put("/" + id + "/settings", """
                {"revision": %d, "title": "Khóa có bìa", "summary": "", "outcomes": [], "audience": [], "level": "BASIC",
                 "topics": [], "language": "vi", "coverMediaId": "%s"}
                """.formatted(
                        course.path("revision").longValue(), cover.path("id").stringValue())))
                .hasStatusOk();
        assertThat(http.get().uri(cover.path("url").stringValue())).hasStatus(404);

        authoring.publish(id);

        assertThat(http.get().uri(cover.path("url").stringValue())).hasStatusOk();
        assertThat(authoring.look(id).path("coverUrl")).isEqualTo(cover.path("url"));
    }

    @Test
    void aCoverThatIsNotThereIsRefused() {
        AuthoringCalls authoring = new AuthoringCalls(http, trainer);
        JsonNode course = authoring.beginCourse("Khóa", unit);

        MvcTestResult refused =
                authoring.put("/" + course.path("courseId").stringValue() + "/settings", """
                {"revision": 1, "title": "Khóa", "summary": "", "outcomes": [], "audience": [], "level": "BASIC",
                 "topics": [], "language": "vi", "coverMediaId": "%s"}
                """.formatted(Ids.next()));

        assertThat(refused)
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("coverMediaId");
    }

    @Test
    void aPictureNeedsWordsBeforeItIsPublishedAndLearnersGetItsSize() {
        String picture = json(uploads.of(trainer, "a.png", Pictures.png(80, 40, colour()), "IMAGE"), 201)
                .path("id")
                .stringValue();
        AuthoringCalls authoring = new AuthoringCalls(http, trainer);
        JsonNode course = authoring.courseWithLessons("Khóa có ảnh", unit, List.of("Một"));
        String id = course.path("courseId").stringValue();
        String lesson = course.at("/sections/0/lessons/0/lessonId").stringValue();
        authoring.writeBlocks(
                id,
                authoring.lesson(id, lesson),
                block("IMAGE", "{\"mediaId\": \"%s\", \"alt\": \" \"}".formatted(picture)));
        assertProblem(authoring.publish(id, authoring.look(id).path("revision").longValue()), "content.not-ready");

        authoring.writeBlocks(
                id,
                authoring.lesson(id, lesson),
                block(
                        "IMAGE",
                        "{\"mediaId\": \"%s\", \"alt\": \"Sơ đồ một cửa\", \"onload\": \"x\"}".formatted(picture)));
        VersionId version = authoring.publish(id);

        JsonNode data = published
                .lesson(version, LessonId.of(lesson))
                .blocks()
                .getFirst()
                .data();
        assertThat(data.path("width").intValue()).isEqualTo(80);
        assertThat(data.path("alt").stringValue()).isEqualTo("Sơ đồ một cửa");
        assertThat(data.path("url").stringValue()).startsWith("/media/");
        assertThat(data.has("onload")).isFalse();
        assertThat(published.lessonText(version, LessonId.of(lesson))).isEqualTo("Sơ đồ một cửa");
        assertThat(published.currentVersion(CourseId.of(id))).contains(version);
    }

    private static void assertProblem(MvcTestResult result, String code) {
        assertThat(result).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private static int colour() {
        return ThreadLocalRandom.current().nextInt(0x1000000);
    }
}
