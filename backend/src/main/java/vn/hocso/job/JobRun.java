package vn.hocso.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Actor;

/** What a work sees of the job it is doing. */
public interface JobRun {

    JobId id();

    /** On whose behalf it runs. What they may do is asked again at every step, since it may have ended meanwhile. */
    Actor owner();

    @Nullable
    UUID subject();

    String params();

    /**
     * Says how far the work is, to be called between two steps. Does not return when the job was cancelled, or when this node is about to
     * stop and another has to go on.
     */
    void progress(int done, int total);

    /** What has come of it so far; replaces what was said before. */
    void counts(Map<String, Integer> counts);

    /** Leaves a copy of the file for the owner to fetch. */
    void result(String name, String contentType, Path file);
}
