package vn.hocso.assessment.quiz;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.QuizId;
import vn.hocso.content.CourseId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;

/** Where quizzes belong, for what is arranged beside their rules. */
@Component
public class DefinedQuizzes {

    private final QuizService quizzes;
    private final Access access;

    DefinedQuizzes(QuizService quizzes, Access access) {
        this.quizzes = quizzes;
        this.access = access;
    }

    public record Definition(QuizId quizId, CourseId courseId, UnitId unitId, String title) {}

    /** The quiz, if the actor may author the courses of its unit. */
    public Definition requireMayAuthor(Actor actor, QuizId id) {
        Quiz quiz = quizzes.find(id);
        access.require(actor, AUTHOR_COURSES, quiz.unit());
        return new Definition(
                id, quiz.course(), quiz.unit(), quizzes.rules(quiz).title());
    }
}
