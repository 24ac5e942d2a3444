package vn.hocso.media;

import java.nio.file.Path;
import java.util.Collection;

/** Looks through files that people hand in, for modules that keep them to themselves instead of putting them into the library. */
public interface HandIns {

    /**
     * The file, if its content is of one of the groups and its name promises nothing else; refuses everything else.
     *
     * @param workspace where the bytes to keep are written if they differ from what was brought
     */
    HandIn receive(Path file, String name, Collection<FileGroup> allowed, Path workspace);

    /**
     * A file found fit. Whoever sends it sends it as a download, for nobody looked further into it than to know its kind.
     *
     * @param extension as its content has it, whatever it was called
     */
    record HandIn(Path content, long bytes, String contentType, String extension, String sha256) {}
}
