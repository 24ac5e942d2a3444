package vn.hocso.job;

import java.util.Optional;
import java.util.UUID;

import vn.hocso.shared.Actor;

/** Starts work in the background. */
public interface Jobs {

    /** Starts the job once the present transaction has committed, on this node or another. */
    JobId start(Actor owner, NewJob job);

    /** The job as its owner sees it, or a refusal when it is somebody else's. */
    JobView require(Actor actor, JobId id);

    /** The latest job of that kind about the subject, whoever started it. */
    Optional<JobView> latest(String kind, UUID subject);

    /** Asks the latest unfinished job about the subject to stop at its next step. */
    void cancel(Actor actor, JobId id);
}
