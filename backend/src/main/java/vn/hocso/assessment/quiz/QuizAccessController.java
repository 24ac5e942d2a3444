package vn.hocso.assessment.quiz;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuizId;
import vn.hocso.shared.Actor;

@RestController
class QuizAccessController {

    private final QuizAccessService service;

    QuizAccessController(QuizAccessService service) {
        this.service = service;
    }

    @GetMapping("/api/quizzes/{id}/access")
    QuizAccess access(Actor actor, @PathVariable QuizId id) {
        return service.of(actor, id);
    }

    @PutMapping("/api/quizzes/{id}/access")
    QuizAccess change(Actor actor, @PathVariable QuizId id, @Valid @RequestBody ChangeAccess request) {
        service.change(actor, id, request.access());
        return service.of(actor, id);
    }

    record ChangeAccess(
            @Nullable @Size(max = 100) String password,
            @Nullable @Size(max = 50) List<@NotNull @Size(max = 60) String> networks,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 80) String> configKeys,
            @Nullable @Size(max = 20) List<@NotNull @Size(max = 80) String> examKeys) {

        QuizAccess access() {
            return new QuizAccess(password, orNone(networks), orNone(configKeys), orNone(examKeys));
        }

        private static List<String> orNone(@Nullable List<String> given) {
            return given == null ? List.of() : given;
        }
    }
}
