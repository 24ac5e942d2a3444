package vn.hocso.certification.document;

import java.awt.image.BufferedImage;

/** The pictures of a template by what their layers call them. */
@FunctionalInterface
public interface Pictures {

    Pictures NONE = image -> {
        throw new IllegalStateException("No picture " + image);
    };

    BufferedImage get(String image);
}
