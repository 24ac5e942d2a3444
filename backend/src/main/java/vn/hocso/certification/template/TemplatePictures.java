package vn.hocso.certification.template;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.certification.document.Pictures;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.certification.template.TemplateRefusals.PictureUnusable;
import vn.hocso.certification.template.TemplateRefusals.TemplateNotFound;
import vn.hocso.certification.template.TemplateViews.TemplatePicture;
import vn.hocso.media.ObjectStore;
import vn.hocso.shared.Columns;

/** Logos, seals and backgrounds of templates. What is uploaded is read as a picture and written anew, so nothing else comes along. */
@Component
class TemplatePictures {

    static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_PIXELS_A_SIDE = 4000;
    private static final int MOST_PICTURES = 20;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final JdbcClient jdbc;
    private final ObjectStore store;
    private final Clock clock;
    private final Cache<String, BufferedImage> unpacked =
            Caffeine.newBuilder().maximumSize(16).softValues().build();

    TemplatePictures(JdbcClient jdbc, ObjectStore store, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public TemplatePicture add(TemplateId template, byte[] file) {
        BufferedImage picture = read(file);
        byte[] png = png(picture);
        String hash = SignatureCheck.hex(png);
        List<TemplatePicture> there = of(template);
        if (there.size() >= MOST_PICTURES
                && there.stream().noneMatch(one -> one.image().equals(hash))) {
            throw new PictureUnusable("certification.pictures-too-many", Map.of("most", MOST_PICTURES));
        }
        String key = "certificate-templates/" + hash + ".png";
        store.put(key, png, "image/png");
        jdbc.sql("""
                insert into certification_template_image (template_id, sha256, file_key, width, height, bytes, added_at)
                values (?, ?, ?, ?, ?, ?, ?) on duplicate key update added_at = added_at
                """)
                .params(
                        template.bytes(),
                        hash,
                        key,
                        picture.getWidth(),
                        picture.getHeight(),
                        png.length,
                        Columns.at(clock.instant()))
                .update();
        return view(template, hash, picture.getWidth(), picture.getHeight());
    }

    void copy(TemplateId from, TemplateId to) {
        jdbc.sql("""
                insert into certification_template_image (template_id, sha256, file_key, width, height, bytes, added_at)
                select ?, sha256, file_key, width, height, bytes, added_at from certification_template_image where template_id = ?
                """).params(to.bytes(), from.bytes()).update();
    }

    List<TemplatePicture> of(TemplateId template) {
        return jdbc.sql("""
                select sha256, width, height from certification_template_image where template_id = ? order by added_at, sha256
                """)
                .param(template.bytes())
                .query((row, no) -> view(template, row.getString("sha256"), row.getInt("width"), row.getInt("height")))
                .list();
    }

    Set<String> names(TemplateId template) {
        return Set.copyOf(of(template).stream().map(TemplatePicture::image).toList());
    }

    /** How many bytes each has. */
    Map<String, Integer> bytes(TemplateId template) {
        Map<String, Integer> bytes = new HashMap<>();
        jdbc.sql("select sha256, bytes from certification_template_image where template_id = ?")
                .param(template.bytes())
                .query(row -> {
                    bytes.put(row.getString("sha256"), row.getInt("bytes"));
                });
        return bytes;
    }

    InputStream open(TemplateId template, String image) {
        return store.open(key(template, image));
    }

    /** The pictures to print the template's layouts with. */
    Pictures forPrinting(TemplateId template) {
        return image -> {
            String key = key(template, image);
            BufferedImage known = unpacked.getIfPresent(key);
            if (known != null) {
                return known;
            }
            try (InputStream in = store.open(key)) {
                BufferedImage picture = ImageIO.read(in);
                unpacked.put(key, picture);
                return picture;
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    private String key(TemplateId template, String image) {
        return jdbc.sql("select file_key from certification_template_image where template_id = ? and sha256 = ?")
                .params(template.bytes(), image)
                .query(String.class)
                .optional()
                .orElseThrow(TemplateNotFound::new);
    }

    private static TemplatePicture view(TemplateId template, String hash, int width, int height) {
        return new TemplatePicture(
                hash, "/api/certificate-templates/%s/pictures/%s".formatted(template, hash), width, height);
    }

    private static BufferedImage read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                if (FORMATS.contains(reader.getFormatName().toLowerCase(java.util.Locale.ROOT))) {
                    return read(reader, in);
                }
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new PictureUnusable("certification.picture-unreadable", Map.of());
        }
        throw new PictureUnusable("certification.picture-unreadable", Map.of());
    }

    /** Its size is known before it is unpacked, so that a small file cannot fill the memory. */
    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) > MOST_PIXELS_A_SIDE || reader.getHeight(0) > MOST_PIXELS_A_SIDE) {
                throw new PictureUnusable("certification.picture-too-large", Map.of("pixels", MOST_PIXELS_A_SIDE));
            }
            BufferedImage any = reader.read(0);
            BufferedImage plain = new BufferedImage(any.getWidth(), any.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = plain.createGraphics();
            graphics.drawImage(any, 0, 0, null);
            graphics.dispose();
            return plain;
        } finally {
            reader.dispose();
        }
    }

    private static byte[] png(BufferedImage picture) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
