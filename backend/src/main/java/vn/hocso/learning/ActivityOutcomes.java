package vn.hocso.learning;

import java.time.Instant;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.shared.Actor;

/** The door between a course and the activities inside it: may this learner enter, and what came of it. */
public interface ActivityOutcomes {

    /** Lets the learner into the activities of the version they study, or refuses: not their enrolment, or withdrawn. */
    ActivityContext enter(Actor actor, EnrolmentId enrolmentId);

    /**
     * Notes that an activity was passed, within the caller's transaction. Telling it twice is harmless.
     *
     * @return true when the course is now complete
     */
    boolean passed(EnrolmentId enrolmentId, LessonId lessonId, BlockId blockId, Instant at);

    /**
     * Notes the mark of an activity that counts, in place of one noted before, within the caller's transaction. Gradebooks read it from
     * here and from nowhere else. Telling it twice is harmless.
     */
    void marked(ActivityMark mark);
}
