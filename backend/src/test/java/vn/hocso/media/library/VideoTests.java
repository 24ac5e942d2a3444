package vn.hocso.media.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.organisation.Role;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.content.AuthoringCalls.json;

/** Films are made ready for browsers, and captions for films. */
@HocsoTest
class VideoTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Converter converter;

    @TempDir
    Path directory;

    private Someone trainer;
    private Uploads uploads;

    @BeforeEach
    void aTrainer() {
        uploads = new Uploads(http);
        trainer = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
    }

    @Test
    void aVideoOfAPhoneIsMadeReadyForBrowsersInTheBackground() throws Exception {
        Assumptions.assumeTrue(converter.isThere(), "needs ffmpeg");
        byte[] film = film("mov", "-c:v", "mpeg4");

        JsonNode video = json(uploads.of(trainer, "IMG_0001.MOV", film, "VIDEO"), 201);
        assertThat(video.path("state").stringValue()).isEqualTo("PROCESSING");

        String address = "/api/media/" + video.path("id").stringValue();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> json(
                                http.get().uri(address).with(trainer.signedIn()).exchange(), 200)
                        .path("state")
                        .stringValue()
                        .equals("READY"));
        JsonNode ready = json(http.get().uri(address).with(trainer.signedIn()).exchange(), 200);
        assertThat(ready.path("url").stringValue()).endsWith("/web.mp4");
        assertThat(ready.path("durationSeconds").intValue()).isEqualTo(3);
        assertThat(ready.has("notice")).isFalse();
        assertThat(http.get().uri(ready.path("posterUrl").stringValue()).with(trainer.signedIn()))
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg");
        assertThat(http.get()
                        .uri(ready.path("url").stringValue())
                        .with(trainer.signedIn())
                        .header("Range", "bytes=0-99"))
                .hasStatus(206)
                .hasHeader("Content-Type", "video/mp4");
    }

    @Test
    void aVideoThatBrowsersPlayAlreadyIsReadyAtOnce() throws Exception {
        Assumptions.assumeTrue(converter.isThere(), "needs ffmpeg to make the film");
        byte[] film = film("mp4", "-c:v", "libx264", "-pix_fmt", "yuv420p", "-movflags", "+faststart");

        JsonNode video = json(uploads.of(trainer, "bài giảng.mp4", film, "VIDEO"), 201);

        assertThat(video.path("state").stringValue()).isEqualTo("READY");
        assertThat(video.path("durationSeconds").intValue()).isEqualTo(3);
        assertThat(video.path("width").intValue()).isEqualTo(160);
        assertThat(video.path("url").stringValue()).endsWith("/original.mp4");
    }

    @Test
    void captionsAreServedAsWebVtt() {
        String subRip = "1\n00:00:00,000 --> 00:00:02,000\nXin chào " + Somebody.word() + "\n";

        JsonNode captions = json(uploads.of(trainer, "phụ đề.srt", subRip.getBytes(UTF_8), "CAPTIONS"), 201);

        MvcTestResult served = http.get()
                .uri(captions.path("url").stringValue())
                .with(trainer.signedIn())
                .exchange();
        assertThat(served).hasStatusOk();
        assertThat(served.getResponse().getContentType()).startsWith("text/vtt");
        assertThat(new String(served.getResponse().getContentAsByteArray(), UTF_8))
                .startsWith("WEBVTT\n");
    }

    private byte[] film(String format, String... codec) throws IOException, InterruptedException {
        Path film = directory.resolve("film." + format);
        List<String> command = new ArrayList<>(List.of(
                "ffmpeg",
                "-v",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc=size=160x120:rate=10:duration=3",
                "-metadata",
                "comment=" + Somebody.word()));
        command.addAll(List.of(codec));
        command.add(film.toString());
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return Files.readAllBytes(film);
    }
}
