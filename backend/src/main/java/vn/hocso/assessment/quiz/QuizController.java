package vn.hocso.assessment.quiz;

import java.util.Locale;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuizId;
import vn.hocso.shared.Actor;

import static org.springframework.http.HttpStatus.CREATED;

@RestController
class QuizController {

    private final QuizService quizzes;

    QuizController(QuizService quizzes) {
        this.quizzes = quizzes;
    }

    @PostMapping("/api/quizzes")
    @ResponseStatus(CREATED)
    QuizView create(Actor actor, @Valid @RequestBody WriteQuiz request, Locale locale) {
        return quizzes.view(actor, quizzes.create(actor, request), locale);
    }

    @GetMapping("/api/quizzes/{id}")
    QuizView quiz(Actor actor, @PathVariable QuizId id, Locale locale) {
        return quizzes.view(actor, id, locale);
    }

    @PutMapping("/api/quizzes/{id}")
    QuizView redefine(Actor actor, @PathVariable QuizId id, @Valid @RequestBody WriteQuiz request, Locale locale) {
        quizzes.redefine(actor, id, request);
        return quizzes.view(actor, id, locale);
    }
}
