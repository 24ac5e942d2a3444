package vn.hocso.media.library;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.Thumbnails.Builder;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Makes pictures narrower, so that a phone on a slow line fetches no more than it shows. Kept is only what saves a quarter at least; vectors,
 * what moves, and what this Java cannot read are served as they were uploaded.
 */
@Component
class NarrowPictures {

    /** In pixels: a phone or a card of the catalogue, and a sharp phone or a page of text. */
    static final List<Integer> WIDTHS = List.of(640, 1280);

    private static final Logger LOG = LoggerFactory.getLogger(NarrowPictures.class);
    private static final double WORTH_KEEPING = 0.75;
    private static final double QUALITY = 0.88;

    /** One picture after the other: unpacked, each takes many times its size. */
    synchronized List<NarrowPicture> of(Intake intake) {
        List<Integer> wanted = wanted(intake);
        if (wanted.isEmpty()) {
            return List.of();
        }
        try {
            byte[] picture = Files.readAllBytes(intake.content());
            return intake.fileKind() == FileKind.PNG && PngMetadata.isAnimated(picture)
                    ? List.of()
                    : narrowed(intake, picture, wanted);
        } catch (IOException | RuntimeException unreadable) {
            LOG.info("A picture of type {} has no narrower forms: {}", intake.contentType(), unreadable.toString());
            return List.of();
        }
    }

    private static List<Integer> wanted(Intake intake) {
        ImageSize size = intake.size();
        boolean painted = intake.fileKind() == FileKind.PNG || intake.fileKind() == FileKind.JPEG;
        return !painted || size == null
                ? List.of()
                : WIDTHS.stream().filter(width -> width < size.width()).toList();
    }

    private static List<NarrowPicture> narrowed(Intake intake, byte[] picture, List<Integer> wanted)
            throws IOException {
        int orientation = PictureMetadata.strip(intake.fileKind(), picture).orientation();
        BufferedImage whole = ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                .apply(read(picture, wanted.getLast() * 3 / 2, Exif.lying(orientation)));
        List<NarrowPicture> kept = new ArrayList<>();
        for (int width : wanted) {
            NarrowPicture narrow = smaller(whole, width, intake.fileKind());
            if (narrow.content().length <= intake.bytes() * WORTH_KEEPING) {
                kept.add(narrow);
            }
        }
        return kept;
    }

    /** Leaves out lines and columns while reading as long as it stays wide enough, so that a large picture never stands in memory whole. */
    private static BufferedImage read(byte[] picture, int wideEnough, boolean lying) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = ImageIO.getImageReaders(stream).next();
            try {
                reader.setInput(stream, true, true);
                int step = Math.max(1, (lying ? reader.getHeight(0) : reader.getWidth(0)) / wideEnough);
                ImageReadParam thinned = reader.getDefaultReadParam();
                thinned.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, thinned);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Drawings are smaller as PNG and photographs as JPEG, and either may come as the other; only PNG can be seen through. */
    private static NarrowPicture smaller(BufferedImage whole, int width, FileKind kind) throws IOException {
        boolean solid = !whole.getColorModel().hasAlpha();
        List<NarrowPicture> made = new ArrayList<>();
        if (solid) {
            made.add(written(whole, width, FileKind.JPEG));
        }
        if (kind == FileKind.PNG) {
            made.add(written(whole, width, FileKind.PNG));
        }
        return made.stream()
                .min(Comparator.comparingInt(one -> one.content().length))
                .orElseThrow();
    }

    private static NarrowPicture written(BufferedImage whole, int width, FileKind kind) throws IOException {
        Builder<BufferedImage> builder = Thumbnails.of(whole)
                .width(width)
                .imageType(whole.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .outputFormat(kind.extension());
        if (kind == FileKind.JPEG) {
            builder.outputQuality(QUALITY);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        builder.toOutputStream(content);
        return new NarrowPicture(width, kind.contentType(), kind.extension(), content.toByteArray());
    }
}
