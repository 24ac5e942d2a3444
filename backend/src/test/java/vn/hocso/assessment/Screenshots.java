package vn.hocso.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.hocso.assessment.exchange.SamplePictures;
import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaLibrary.NewMedia;
import vn.hocso.media.MediaLibrary.Purpose;
import vn.hocso.shared.Actor;

/** Pictures in the library for questions to show. */
public final class Screenshots {

    private Screenshots() {}

    public static MediaId keep(MediaLibrary library, Actor actor, int width) {
        return keep(library, actor, Purpose.IMAGE, "man-hinh.png", SamplePictures.png(width, 20));
    }

    public static MediaId keep(MediaLibrary library, Actor actor, Purpose purpose, String name, byte[] content) {
        try {
            Path file = Files.createTempFile("hocso-screenshot-", ".part");
            try {
                Files.write(file, content);
                return library.store(actor, new NewMedia(purpose, name, file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    /** As a request names it. */
    public static String written(MediaId picture, String description) {
        return "{\"mediaId\": \"%s\", \"description\": \"%s\"}".formatted(picture, description);
    }
}
