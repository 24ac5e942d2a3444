package vn.hocso.learning.progress;

import java.util.Set;

import vn.hocso.content.LessonId;

/** What a published version asks of its learners. */
interface LessonRules {

    /** The lessons that must be done to complete the course, which is never none of them. */
    Set<LessonId> required();

    boolean has(LessonId lessonId);

    /** Whether the work so far does what the lesson asks for. */
    boolean satisfiedBy(StudiedLesson lesson);
}
