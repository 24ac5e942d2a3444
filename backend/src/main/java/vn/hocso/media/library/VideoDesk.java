package vn.hocso.media.library;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.media.MediaId;
import vn.hocso.media.MediaView;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Which videos wait for the converter. The waiting list lies in the database, so that it survives restarts, and a job is lent for a short
 * time which its holder renews, so that another machine takes over when one dies.
 */
@Component
public class VideoDesk {

    private static final int LEASE_SECONDS = 120;
    private static final int MOST_ATTEMPTS = 3;
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient jdbc;
    private final MediaFileRepository files;
    private final Converter converter;
    private final Clock clock;

    VideoDesk(JdbcClient jdbc, MediaFileRepository files, Converter converter, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.converter = converter;
        this.clock = clock;
    }

    /** A video to convert. */
    public record Job(MediaId mediaId, String key, String sha256, boolean converted) {}

    /** What came of it. Sizes are null for what was not made. */
    public record Outcome(
            @Nullable Long webBytes,
            @Nullable Long posterBytes,
            @Nullable Integer durationSeconds) {}

    void requirePlayable(Intake intake) {
        if (intake.isVideo() && !intake.fileKind().isForBrowsers() && !converter.isThere()) {
            throw MediaRefused.needsConverter(intake.contentType());
        }
    }

    void prepare(MediaFile file, Intake intake) {
        if (!intake.isVideo()) {
            return;
        }
        if (!converter.isThere()) {
            file.playAsUploaded();
        } else if (!intake.readyForBrowsers()) {
            file.awaitConversion();
        }
    }

    void queue(MediaFile file, Intake intake) {
        if (intake.isVideo() && converter.isThere()) {
            jdbc.sql("""
                            insert into media_video_job (media_id, state, attempts, due_at) values (:id, 'PENDING', 0, :now)
                            """)
                    .param("id", Ids.bytes(file.getId()))
                    .param("now", Columns.at(clock.instant()))
                    .update();
        }
    }

    /** Lends the job that waited longest. */
    @Transactional
    public Optional<Job> take() {
        Optional<byte[]> waiting = jdbc.sql("""
                        select media_id from media_video_job where state = 'PENDING' and due_at <= :now
                        order by due_at limit 1 for update skip locked
                        """)
                .param("now", Columns.at(clock.instant()))
                .query((row, number) -> row.getBytes(1))
                .optional();
        return waiting.map(id -> {
            jdbc.sql("update media_video_job set attempts = attempts + 1, due_at = :until where media_id = :id")
                    .param("until", Columns.at(clock.instant().plusSeconds(LEASE_SECONDS)))
                    .param("id", id)
                    .update();
            MediaFile file = file(Ids.uuid(id));
            return new Job(
                    file.mediaId(),
                    file.originalKey(),
                    file.sha256(),
                    file.view().state() == MediaView.State.PROCESSING);
        });
    }

    /** Keeps the job with its holder for another while. */
    @Transactional
    public void renew(MediaId id) {
        jdbc.sql("update media_video_job set due_at = :until where media_id = :id and state = 'PENDING'")
                .param("until", Columns.at(clock.instant().plusSeconds(LEASE_SECONDS)))
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    @Transactional
    public void finish(MediaId id, Outcome outcome) {
        file(id.value()).gainRendition(outcome.webBytes(), outcome.posterBytes(), outcome.durationSeconds());
        close(id, "DONE", null);
    }

    /** Tries again later, or after the last attempt serves the file as it was uploaded where browsers can play it. */
    @Transactional
    public void giveBack(MediaId id, String problem) {
        int attempts = jdbc.sql("select attempts from media_video_job where media_id = :id for update")
                .param("id", Ids.bytes(id.value()))
                .query(Integer.class)
                .single();
        if (attempts < MOST_ATTEMPTS) {
            renew(id);
            return;
        }
        MediaFile file = file(id.value());
        if (file.isForBrowsers()) {
            file.playAsUploaded();
        } else {
            file.fail();
        }
        close(id, "FAILED", problem.substring(Math.max(0, problem.length() - LONGEST_PROBLEM)));
    }

    private void close(MediaId id, String state, @Nullable String problem) {
        jdbc.sql("update media_video_job set state = :state, problem = :problem where media_id = :id")
                .param("state", state)
                .param("problem", problem)
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    private MediaFile file(UUID id) {
        return files.findById(id).orElseThrow(MediaRefused::unknown);
    }
}
