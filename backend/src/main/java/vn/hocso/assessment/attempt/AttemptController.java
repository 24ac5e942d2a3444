package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

import jakarta.validation.Valid;

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
import vn.hocso.assessment.attempt.AttemptService.Standing;
import vn.hocso.assessment.attempt.AttemptService.Started;
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
    private final Words words;
    private final Clock clock;

    AttemptController(
            AttemptService service, OpenPapers papers, Answers answers, Results results, Words words, Clock clock) {
        this.service = service;
        this.papers = papers;
        this.answers = answers;
        this.results = results;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/enrolments/{enrolmentId}/quizzes/{quizId}")
    QuizStartView quiz(Actor actor, @PathVariable EnrolmentId enrolmentId, @PathVariable QuizId quizId, Locale locale) {
        Standing standing = service.standing(actor, enrolmentId, quizId);
        Refusal hindrance = standing.hindrance();
        return QuizStartView.of(
                standing, hindrance == null ? null : words.in(locale, hindrance.code(), hindrance.params()));
    }

    /** Starts an attempt; when one is open already, answers that one. */
    @PostMapping("/api/enrolments/{enrolmentId}/quizzes/{quizId}/attempts")
    ResponseEntity<AttemptView> start(Actor actor, @PathVariable EnrolmentId enrolmentId, @PathVariable QuizId quizId) {
        Started started = service.start(actor, enrolmentId, quizId);
        return ResponseEntity.status(started.anew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(attempt(actor, started.attemptId()));
    }

    @GetMapping("/api/attempts/{id}")
    AttemptView attempt(Actor actor, @PathVariable AttemptId id) {
        Attempt attempt = service.find(actor, id);
        return AttemptView.of(attempt, papers.of(id, AccountId.of(actor)), answers.of(id), clock.instant());
    }

    @PutMapping("/api/attempts/{id}/answers/{no}")
    SavedAnswer answer(
            Actor actor, @PathVariable AttemptId id, @PathVariable int no, @Valid @RequestBody SaveAnswer request) {
        return new SavedAnswer(no, request.seq(), service.answer(actor, id, no, request));
    }

    @PostMapping("/api/attempts/{id}/submission")
    ResultView submit(Actor actor, @PathVariable AttemptId id) {
        return results.of(service.submit(actor, id));
    }

    @GetMapping("/api/attempts/{id}/result")
    ResultView result(Actor actor, @PathVariable AttemptId id) {
        return results.of(service.find(actor, id));
    }

    /** The answer with this sequence number, or a later one, is kept. */
    record SavedAnswer(int no, long seq, Instant savedAt) {}
}
