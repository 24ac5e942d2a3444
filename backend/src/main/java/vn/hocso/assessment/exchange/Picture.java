package vn.hocso.assessment.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture that a question shows or is asked about, with its size in pixels. The bytes are as somebody sent them.
 *
 * @param id by its content
 */
record Picture(String name, UUID id, byte[] content, int width, int height) {

    /** The picture, if its head tells how large it is. */
    static Optional<Picture> of(String name, PackageFile file) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file.content()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return sized(name, file, reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            // Readers of pictures throw whatever comes to mind at what is none.
            return Optional.empty();
        }
    }

    /** A picture whose size nobody needs to know. */
    static Picture shown(String name, PackageFile file) {
        return new Picture(name, file.id(), file.content(), 0, 0);
    }

    /** The picture in a size that is told elsewhere. */
    static Optional<Picture> sized(String name, PackageFile file, int width, int height) {
        return width < 1 || height < 1
                ? Optional.empty()
                : Optional.of(new Picture(name, file.id(), file.content(), width, height));
    }

    /** The type its name tells, as files of other systems declare it. */
    String contentType() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "jpg" -> "image/jpeg";
            case "svg" -> "image/svg+xml";
            default -> "image/" + ending;
        };
    }
}
