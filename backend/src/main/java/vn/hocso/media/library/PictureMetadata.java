package vn.hocso.media.library;

/** Takes out of a picture what was noted about place, time, device and people, and leaves the picture itself as it is, bit by bit. */
final class PictureMetadata {

    private PictureMetadata() {}

    /** The picture without its notes, and how it is to be turned: 1 for upright, 5 to 8 when width and height change places. */
    record Stripped(byte[] picture, int orientation) {}

    static Stripped strip(FileKind kind, byte[] picture) {
        return switch (kind) {
            case JPEG -> JpegMetadata.strip(picture);
            case PNG -> PngMetadata.strip(picture);
            case WEBP -> WebpMetadata.strip(picture);
            default -> new Stripped(picture, Exif.UPRIGHT);
        };
    }
}
