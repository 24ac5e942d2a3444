package vn.hocso.media.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Width and height of a picture, read from its head without unpacking it. */
record ImageSize(int width, int height) {

    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]+)?)(?:px)?");

    static Optional<ImageSize> of(FileKind kind, byte[] picture) {
        return switch (kind) {
            case PNG, JPEG, GIF -> raster(picture);
            case WEBP -> webp(picture);
            case SVG -> svg(picture);
            default -> Optional.empty();
        };
    }

    ImageSize turned() {
        return new ImageSize(height, width);
    }

    long pixels() {
        return (long) width * height;
    }

    private static Optional<ImageSize> raster(byte[] picture) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Optional.of(new ImageSize(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> webp(byte[] picture) {
        if (picture.length < 30) {
            return Optional.empty();
        }
        ByteBuffer data = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        return switch (picture[15]) {
            case 'X' -> Optional.of(new ImageSize(1 + three(data, 24), 1 + three(data, 27)));
            case 'L' -> {
                int bits = data.getInt(21);
                yield Optional.of(new ImageSize(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)));
            }
            default -> Optional.of(new ImageSize(data.getShort(26) & 0x3fff, data.getShort(28) & 0x3fff));
        };
    }

    private static int three(ByteBuffer data, int at) {
        return data.getInt(at) & 0xffffff;
    }

    private static Optional<ImageSize> svg(byte[] picture) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(picture));
            while (reader.hasNext() && !reader.isStartElement()) {
                reader.next();
            }
            return reader.isStartElement() && reader.getLocalName().equals("svg") ? svg(reader) : Optional.empty();
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> svg(XMLStreamReader root) {
        Integer width = length(root.getAttributeValue(null, "width"));
        Integer height = length(root.getAttributeValue(null, "height"));
        if (width != null && height != null) {
            return Optional.of(new ImageSize(width, height));
        }
        String box = root.getAttributeValue(null, "viewBox");
        String[] corners = box == null ? new String[0] : box.strip().split("[\\s,]+");
        width = corners.length == 4 ? length(corners[2]) : null;
        height = corners.length == 4 ? length(corners[3]) : null;
        return width == null || height == null ? Optional.empty() : Optional.of(new ImageSize(width, height));
    }

    private static @Nullable Integer length(@Nullable String text) {
        Matcher length = LENGTH.matcher(text == null ? "" : text.strip());
        return length.matches() ? (int) Math.round(Double.parseDouble(length.group(1))) : null;
    }
}
