package vn.hocso.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

import vn.hocso.shared.Actor;

/** Files in the library, for modules that show or add them. */
public interface MediaLibrary {

    /** The file, or a refusal of kind not found. */
    MediaView require(MediaId mediaId);

    Map<MediaId, MediaView> byIds(Collection<MediaId> mediaIds);

    /** The file as it was taken in, or a refusal of kind not found; the caller closes it. */
    InputStream open(MediaId mediaId);

    /** Takes a file in: checks its kind by content, keeps it, and answers the same file again when this actor brought it before. */
    MediaId store(Actor actor, NewMedia media);

    /** A file to take in; it is read from where it lies and left there. */
    record NewMedia(Purpose purpose, String fileName, Path file) {}

    enum Purpose {
        IMAGE,
        VIDEO,
        CAPTIONS,
        DOCUMENT
    }
}
