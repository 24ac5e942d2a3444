package vn.hocso.media.video;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.media.ObjectStore;
import vn.hocso.media.library.Renditions;
import vn.hocso.media.library.VideoDesk;
import vn.hocso.media.library.VideoDesk.Job;
import vn.hocso.media.library.VideoDesk.Outcome;
import vn.hocso.media.video.Ffmpeg.ConversionFailed;

/** Converts waiting videos, one at a time on each machine. */
@Component
class VideoWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(VideoWorkshop.class);

    private final VideoDesk desk;
    private final Ffmpeg ffmpeg;
    private final ObjectStore store;

    VideoWorkshop(VideoDesk desk, Ffmpeg ffmpeg, ObjectStore store) {
        this.desk = desk;
        this.ffmpeg = ffmpeg;
        this.store = store;
    }

    @Scheduled(fixedDelayString = "${hocso.media.poll:PT2S}")
    void work() {
        if (!ffmpeg.isThere()) {
            return;
        }
        for (Optional<Job> job = desk.take(); job.isPresent(); job = desk.take()) {
            convert(job.get());
        }
    }

    private void convert(Job job) {
        try {
            desk.finish(job.mediaId(), make(job));
        } catch (ConversionFailed | IOException | RuntimeException failure) {
            LOG.warn("Video {} was not converted: {}", job.mediaId(), failure.getMessage());
            desk.giveBack(job.mediaId(), String.valueOf(failure.getMessage()));
        }
    }

    private Outcome make(Job job) throws ConversionFailed, IOException {
        Runnable heartbeat = () -> desk.renew(job.mediaId());
        Path workspace = Files.createTempDirectory("hocso-video-");
        try {
            Path original = workspace.resolve("original");
            try (InputStream content = store.open(job.key())) {
                Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
            }
            Integer seconds = ffmpeg.seconds(original, heartbeat);
            Long webBytes = job.converted() ? web(job, original, workspace.resolve("web.mp4"), heartbeat) : null;
            Path poster = workspace.resolve("poster.jpg");
            ffmpeg.toPoster(original, seconds == null || seconds < 3 ? 0 : 2, poster, heartbeat);
            store.put(Renditions.poster(job.sha256()), poster, "image/jpeg");
            return new Outcome(webBytes, Files.size(poster), seconds);
        } finally {
            discard(workspace);
        }
    }

    private @Nullable Long web(Job job, Path original, Path web, Runnable heartbeat)
            throws ConversionFailed, IOException {
        ffmpeg.toWebVideo(original, web, heartbeat);
        store.put(Renditions.web(job.sha256()), web, "video/mp4");
        return Files.size(web);
    }

    private static void discard(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
