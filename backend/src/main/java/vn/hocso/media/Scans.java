package vn.hocso.media;

/** Looks through scans of papers, for modules that keep them to themselves instead of putting them into the library. */
public interface Scans {

    /** A PDF or a PNG or JPEG picture, known by its content, without what cameras note about place and people; refuses everything else. */
    Scan receive(byte[] file);

    /** A scan found fit, with the bytes to keep. Whoever sends it sends it as a download, for nobody looked into a PDF's insides. */
    record Scan(byte[] content, String contentType, String extension) {}
}
