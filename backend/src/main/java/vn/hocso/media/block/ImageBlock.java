package vn.hocso.media.block;

import java.util.List;
import java.util.Map;

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

/** A picture with words for those who cannot see it, unless it only decorates: {@code {mediaId, alt, decorative, caption?}}. */
@Component
class ImageBlock implements BlockType {

    private static final int LONGEST_ALT = 1000;
    private static final int LONGEST_CAPTION = 500;

    private final MediaLibrary library;

    ImageBlock(MediaLibrary library) {
        this.library = library;
    }

    record ImageDraft(
            @Nullable MediaId mediaId,
            String alt,
            boolean decorative,
            @Nullable String caption) {

        /** What a draft leaves out arrives here as null. */
        ImageDraft(@Nullable MediaId mediaId, @Nullable String alt, boolean decorative, @Nullable String caption) {
            this.mediaId = mediaId;
            this.alt = alt == null ? "" : alt;
            this.decorative = decorative;
            this.caption = caption;
        }
    }

    record PublishedImage(
            String url,
            @Nullable Integer width,
            @Nullable Integer height,
            String alt,
            boolean decorative,
            @Nullable String caption) {}

    @Override
    public String name() {
        return "IMAGE";
    }

    @Override
    public Class<?> draftForm() {
        return ImageDraft.class;
    }

    @Override
    public Class<?> publishedForm() {
        return PublishedImage.class;
    }

    @Override
    public JsonNode accept(JsonNode data) {
        if (!data.isObject()) {
            throw BlockRefused.malformed();
        }
        ImageDraft draft = BlockData.read(data, ImageDraft.class);
        return BlockData.write(new ImageDraft(
                draft.mediaId(),
                Texts.require(draft.alt(), "alt", LONGEST_ALT),
                draft.decorative(),
                Texts.optional(draft.caption(), "caption", LONGEST_CAPTION)));
    }

    @Override
    public List<BlockProblem> check(JsonNode data, CourseId course) {
        ImageDraft draft = BlockData.read(data, ImageDraft.class);
        if (draft.mediaId() == null || picture(draft.mediaId()) == null) {
            return List.of(BlockProblem.error("media.image-missing"));
        }
        return draft.alt().isBlank() && !draft.decorative()
                ? List.of(BlockProblem.error("media.alt-missing"))
                : List.of();
    }

    @Override
    public JsonNode publish(JsonNode data, PublishContext context) {
        ImageDraft draft = BlockData.read(data, ImageDraft.class);
        MediaView picture = draft.mediaId() == null ? null : picture(draft.mediaId());
        return BlockData.write(new PublishedImage(
                picture == null ? "" : picture.url(),
                picture == null ? null : picture.width(),
                picture == null ? null : picture.height(),
                draft.decorative() ? "" : draft.alt(),
                draft.decorative(),
                draft.caption()));
    }

    @Override
    public String text(JsonNode data) {
        ImageDraft draft = BlockData.read(data, ImageDraft.class);
        String alt = draft.decorative() ? "" : draft.alt();
        return (alt + "\n" + (draft.caption() == null ? "" : draft.caption())).strip();
    }

    private @Nullable MediaView picture(MediaId id) {
        Map<MediaId, MediaView> found = library.byIds(List.of(id));
        MediaView picture = found.get(id);
        return picture == null || picture.kind() != Purpose.IMAGE ? null : picture;
    }
}
