package vn.hocso.learning;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.LessonId;

/** A required lesson that is not done yet, with the rule that will count it. */
public record MissingLesson(LessonId lessonId, String title, CompletionRule rule) {

    /** The key of the words that tell the learner what the lesson asks for. */
    public String code() {
        return switch (rule) {
            case VIEWED -> "learning.missing-viewed";
            case VIDEO_WATCHED -> "learning.missing-video-watched";
            case QUIZ_PASSED -> "learning.missing-quiz-passed";
        };
    }
}
