package vn.hocso.media.library;

/** Names and keys of the forms a file is served in. */
public final class Renditions {

    static final String ORIGINAL = "original";
    static final String WEB = "web.mp4";
    static final String POSTER = "poster.jpg";

    private Renditions() {}

    static String original(String sha256, String extension) {
        return folder(sha256) + sha256 + "." + extension;
    }

    public static String web(String sha256) {
        return folder(sha256) + sha256 + "-" + WEB;
    }

    public static String poster(String sha256) {
        return folder(sha256) + sha256 + "-" + POSTER;
    }

    static String narrow(String sha256, int width, String extension) {
        return folder(sha256) + sha256 + "-w" + width + "." + extension;
    }

    private static String folder(String sha256) {
        return "media/" + sha256.substring(0, 2) + "/";
    }
}
