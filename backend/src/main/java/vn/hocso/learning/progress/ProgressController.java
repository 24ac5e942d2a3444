package vn.hocso.learning.progress;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;

@RestController
class ProgressController {

    private final ProgressService progress;

    ProgressController(ProgressService progress) {
        this.progress = progress;
    }

    @GetMapping("/api/enrolments/{id}/progress")
    ProgressView progress(Actor actor, @PathVariable EnrolmentId id) {
        return ProgressView.of(progress.of(actor, id));
    }

    @PostMapping("/api/enrolments/{id}/progress-events")
    ProgressView record(Actor actor, @PathVariable EnrolmentId id, @Valid @RequestBody RecordProgress request) {
        return progress.record(actor, id, request);
    }
}
