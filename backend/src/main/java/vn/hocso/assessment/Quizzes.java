package vn.hocso.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;

/** The quizzes of courses, as their authors define them. */
public interface Quizzes {

    /** Makes a quiz for a course, if the actor may author the course. */
    QuizId create(Actor actor, CourseId courseId, QuizRules rules);

    /** The quizzes of a course in the order in which they were made. */
    List<QuizId> ofCourse(CourseId courseId);

    /**
     * What a quiz asks and how it is taken. Questions are drawn from the approved ones of the course's unit; no topic means all topics, no
     * time limit and no limit of attempts mean as it says.
     */
    record QuizRules(
            String title,
            @Nullable String instructions,
            List<String> topics,
            int questionCount,
            int passMarkPercent,
            @Nullable Integer timeLimitMinutes,
            @Nullable Integer attemptsAllowed,
            boolean shuffleOptions,
            Review review,
            Scoring scoring) {}

    /** When a learner may see the right answers. */
    enum Review {
        NEVER,
        AFTER_SUBMIT,
        AFTER_PASS
    }

    /** How a question with several right answers counts. */
    enum Scoring {
        /** One point for exactly the right options, else none. */
        ALL_OR_NOTHING,
        /** The share of right options chosen less that of wrong ones, never below nought. */
        PARTIAL
    }
}
