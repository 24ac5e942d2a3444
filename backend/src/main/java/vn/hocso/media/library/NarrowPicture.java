package vn.hocso.media.library;

/** A picture as wide as a screen needs it. */
record NarrowPicture(int width, String contentType, String extension, byte[] content) {

    String key(String sha256) {
        return Renditions.narrow(sha256, width, extension);
    }
}
