package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.AttemptService.SavedAnswer;
import vn.hocso.assessment.attempt.AttemptService.Standing;
import vn.hocso.assessment.attempt.AttemptService.Started;
import vn.hocso.assessment.attempt.ResultView.ReviewedQuestion;
import vn.hocso.assessment.quiz.QuizDoor;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.Words;

@RestController
class AttemptController {

    private final AttemptService service;
    private final OpenPapers papers;
    private final Answers answers;
    private final Results results;
    private final QuizDoor door;
    private final Words words;
    private final Clock clock;

    AttemptController(
            AttemptService service,
            OpenPapers papers,
            Answers answers,
            Results results,
            QuizDoor door,
            Words words,
            Clock clock) {
        this.service = service;
        this.papers = papers;
        this.answers = answers;
        this.results = results;
        this.door = door;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/enrolments/{enrolmentId}/quizzes/{quizId}")
    QuizStartView quiz(
            Actor actor,
            @PathVariable EnrolmentId enrolmentId,
            @PathVariable QuizId quizId,
            HttpServletRequest http,
            Locale locale) {
        Standing standing = service.standing(actor, enrolmentId, quizId);
        Refusal hindrance = standing.hindrance() == null ? door.hindrance(quizId, http) : standing.hindrance();
        return QuizStartView.of(
                standing,
                door.asksForPassword(quizId),
                hindrance == null ? null : words.in(locale, hindrance.code(), hindrance.params()));
    }

    /** Starts an attempt; when one is open already, or the one of the wanted number was made, answers that one. */
    @PostMapping("/api/enrolments/{enrolmentId}/quizzes/{quizId}/attempts")
    ResponseEntity<AttemptView> start(
            Actor actor,
            @PathVariable EnrolmentId enrolmentId,
            @PathVariable QuizId quizId,
            @Valid @RequestBody(required = false) @Nullable StartAttempt request,
            HttpServletRequest http) {
        StartAttempt wanted = request == null ? StartAttempt.asItComes() : request;
        Started started =
                service.start(actor, enrolmentId, quizId, wanted, () -> door.require(quizId, http, wanted.password()));
        return ResponseEntity.status(started.anew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(attempt(actor, started.attemptId(), http));
    }

    @GetMapping("/api/attempts/{id}")
    AttemptView attempt(Actor actor, @PathVariable AttemptId id, HttpServletRequest http) {
        Attempt attempt = service.find(actor, id);
        if (attempt.isOpen()) {
            door.require(attempt.quizId(), http);
        }
        return AttemptView.of(attempt, papers.of(id, AccountId.of(actor)), answers.of(id), clock.instant());
    }

    /** Lets a device work on the attempt. Another that did is told so with its next answer. */
    @PutMapping("/api/attempts/{id}/device")
    AttemptView hold(
            Actor actor, @PathVariable AttemptId id, @Valid @RequestBody HoldAttempt request, HttpServletRequest http) {
        service.hold(actor, id, request.deviceId());
        return attempt(actor, id, http);
    }

    @PutMapping("/api/attempts/{id}/answers/{no}")
    SavedAnswer answer(
            Actor actor,
            @PathVariable AttemptId id,
            @PathVariable int no,
            @Valid @RequestBody SaveAnswer request,
            HttpServletRequest http) {
        door.require(papers.of(id, AccountId.of(actor)).quiz().quizId(), http);
        return service.answer(actor, id, no, request);
    }

    /** Tells at once what an answer is worth, in a quiz for practice. */
    @PostMapping("/api/attempts/{id}/answers/{no}/check")
    ReviewedQuestion check(Actor actor, @PathVariable AttemptId id, @PathVariable int no, HttpServletRequest http) {
        Attempt attempt = service.find(actor, id);
        door.require(attempt.quizId(), http);
        return results.check(attempt, no);
    }

    /** From anywhere: what is handed in was answered where it had to be. */
    @PostMapping("/api/attempts/{id}/submission")
    ResultView submit(Actor actor, @PathVariable AttemptId id, Locale locale) {
        return results.of(service.submit(actor, id), locale);
    }

    @GetMapping("/api/attempts/{id}/result")
    ResultView result(Actor actor, @PathVariable AttemptId id, Locale locale) {
        return results.of(service.find(actor, id), locale);
    }

    /** The device that is to work on the attempt, by the name it gave itself. */
    record HoldAttempt(@NotNull UUID deviceId) {}
}
