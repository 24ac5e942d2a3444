package vn.hocso.media.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.CourseId;
import vn.hocso.content.spi.BlockProblem;
import vn.hocso.content.spi.BlockType;
import vn.hocso.content.spi.PublishContext;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.media.MediaView;

/** A video with captions and a transcript: {@code {mediaId, title, captionsMediaId?, transcript?}}. */
@Component
class VideoBlock implements BlockType {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TRANSCRIPT = 100_000;

    private final MediaLibrary library;

    VideoBlock(MediaLibrary library) {
        this.library = library;
    }

    record VideoDraft(
            @Nullable MediaId mediaId,
            String title,
            @Nullable MediaId captionsMediaId,
            @Nullable String transcript) {

        /** What a draft leaves out arrives here as null. */
        VideoDraft(
                @Nullable MediaId mediaId,
                @Nullable String title,
                @Nullable MediaId captionsMediaId,
                @Nullable String transcript) {
            this.mediaId = mediaId;
            this.title = title == null ? "" : title;
            this.captionsMediaId = captionsMediaId;
            this.transcript = transcript;
        }
    }

    record PublishedVideo(
            String url,
            String contentType,
            @Nullable String posterUrl,
            String title,
            @Nullable Integer durationSeconds,
            @Nullable String captionsUrl,
            @Nullable String transcript) {}

    @Override
    public String name() {
        return "VIDEO";
    }

    @Override
    public Class<?> draftForm() {
        return VideoDraft.class;
    }

    @Override
    public Class<?> publishedForm() {
        return PublishedVideo.class;
    }

    @Override
    public JsonNode accept(JsonNode data) {
        if (!data.isObject()) {
            throw BlockRefused.malformed();
        }
        VideoDraft draft = BlockData.read(data, VideoDraft.class);
        return BlockData.write(new VideoDraft(
                draft.mediaId(),
                Texts.require(draft.title(), "title", LONGEST_TITLE),
                draft.captionsMediaId(),
                Texts.optional(draft.transcript(), "transcript", LONGEST_TRANSCRIPT)));
    }

    @Override
    public List<BlockProblem> check(JsonNode data, CourseId course) {
        VideoDraft draft = BlockData.read(data, VideoDraft.class);
        Found found = find(draft);
        if (found.video() == null) {
            return List.of(BlockProblem.error("media.video-missing"));
        }
        List<BlockProblem> problems = new ArrayList<>();
        if (found.video().state() == MediaView.State.FAILED) {
            problems.add(BlockProblem.error("media.video-failed"));
        } else if (found.video().state() == MediaView.State.PROCESSING) {
            problems.add(
                    found.video().contentType().equals("video/quicktime")
                            ? BlockProblem.error("media.video-not-ready")
                            : BlockProblem.warning("media.video-as-uploaded"));
        }
        if (found.captions() == null) {
            problems.add(BlockProblem.warning("media.captions-missing"));
        }
        if (found.video().durationSeconds() == null) {
            problems.add(BlockProblem.warning("media.duration-unknown"));
        }
        return List.copyOf(problems);
    }

    @Override
    public JsonNode publish(JsonNode data, PublishContext context) {
        VideoDraft draft = BlockData.read(data, VideoDraft.class);
        Found found = find(draft);
        MediaView video = found.video();
        return BlockData.write(new PublishedVideo(
                video == null ? "" : video.url(),
                video == null || video.url().endsWith(".mp4") ? "video/mp4" : video.contentType(),
                video == null ? null : video.posterUrl(),
                draft.title(),
                video == null ? null : video.durationSeconds(),
                found.captions() == null ? null : found.captions().url(),
                draft.transcript()));
    }

    @Override
    public String text(JsonNode data) {
        VideoDraft draft = BlockData.read(data, VideoDraft.class);
        return (draft.title() + "\n" + Objects.requireNonNullElse(draft.transcript(), "")).strip();
    }

    private record Found(
            @Nullable MediaView video, @Nullable MediaView captions) {}

    private Found find(VideoDraft draft) {
        Collection<MediaId> wanted = Stream.of(draft.mediaId(), draft.captionsMediaId())
                .filter(Objects::nonNull)
                .toList();
        Map<MediaId, MediaView> found = library.byIds(wanted);
        return new Found(
                ofKind(found, draft.mediaId(), Purpose.VIDEO),
                ofKind(found, draft.captionsMediaId(), Purpose.CAPTIONS));
    }

    private static @Nullable MediaView ofKind(Map<MediaId, MediaView> found, @Nullable MediaId id, Purpose kind) {
        MediaView media = id == null ? null : found.get(id);
        return media == null || media.kind() != kind ? null : media;
    }
}
