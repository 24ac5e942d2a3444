package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hocso.media.MediaId;
import vn.hocso.media.MediaLibrary;
import vn.hocso.media.MediaView;

/** Pictures of the library for one file, together as many as the file could be read with again. */
final class ExportedPictures implements QuestionWriter.Pictures {

    private static final long MOST = 15L * 1024 * 1024;

    private static final Map<String, String> ENDINGS = Map.of(
            "image/png", "png", "image/jpeg", "jpg", "image/gif", "gif", "image/webp", "webp", "image/svg+xml", "svg");

    private final MediaLibrary library;
    private final Map<MediaId, MediaView> known;
    private final Map<UUID, Optional<Picture>> found = new HashMap<>();
    private long left = MOST;

    ExportedPictures(MediaLibrary library, List<ReadQuestion> questions) {
        this.library = library;
        this.known =
                library.byIds(questions.stream().flatMap(ExportedPictures::of).collect(Collectors.toSet()));
    }

    private static Stream<MediaId> of(ReadQuestion question) {
        return Stream.concat(
                Stream.ofNullable(question.picture()).map(picture -> new MediaId(picture.mediaId())),
                Stream.ofNullable(question.body())
                        .flatMap(body -> body.findValuesAsString("mediaId").stream())
                        .map(MediaId::of));
    }

    @Override
    public Optional<Picture> find(UUID mediaId) {
        return found.computeIfAbsent(mediaId, this::read);
    }

    private Optional<Picture> read(UUID mediaId) {
        return Optional.ofNullable(known.get(new MediaId(mediaId)))
                .filter(file -> file.kind() == MediaLibrary.Purpose.IMAGE && file.bytes() <= left)
                .flatMap(this::read);
    }

    private Optional<Picture> read(MediaView file) {
        Integer width = file.width();
        Integer height = file.height();
        if (width == null || height == null) {
            return Optional.empty();
        }
        left -= file.bytes();
        try (InputStream content = library.open(file.id())) {
            return Picture.sized(named(file), new PackageFile(content.readAllBytes()), width, height);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Under an ending that says what it is, whatever it was called. */
    private static String named(MediaView file) {
        String ending = ENDINGS.getOrDefault(file.contentType(), "png");
        return file.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "") + "." + ending;
    }
}
