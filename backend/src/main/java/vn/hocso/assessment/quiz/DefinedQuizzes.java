package vn.hocso.assessment.quiz;

import java.util.Optional;

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
        return definition(quiz);
    }

    /** The same, or nothing for those who may not. */
    public Optional<Definition> findToAuthor(Actor actor, QuizId id) {
        return Optional.of(quizzes.find(id))
                .filter(quiz -> access.may(actor, AUTHOR_COURSES, quiz.unit()))
                .map(this::definition);
    }

    private Definition definition(Quiz quiz) {
        return new Definition(
                quiz.id(), quiz.course(), quiz.unit(), quizzes.rules(quiz).title());
    }
}
