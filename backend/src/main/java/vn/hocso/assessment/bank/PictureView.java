package vn.hocso.assessment.bank;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The picture of a question as it is shown, and as papers keep it.
 *
 * @param url where it is served; none when it went
 * @param width in pixels, so that its place is kept while it loads; none when it went or is as large as one likes
 * @param height in pixels, likewise
 * @param description what it shows, for whoever cannot see it
 */
public record PictureView(
        UUID mediaId,
        @Nullable String url,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String description) {

    WrittenPicture written() {
        return new WrittenPicture(mediaId, description);
    }
}
