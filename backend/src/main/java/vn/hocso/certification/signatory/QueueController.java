package vn.hocso.certification.signatory;

import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.signatory.SigningQueue.QueueState;
import vn.hocso.job.JobView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** What waits for the hand of whoever is signed in; nobody sees the queue of another. */
@RestController
class QueueController {

    private final SigningQueue queue;

    QueueController(SigningQueue queue) {
        this.queue = queue;
    }

    @GetMapping("/api/signing/queue")
    Page<QueuedCertificate> waiting(Actor actor, @Valid @ParameterObject Paging paging) {
        return queue.waiting(actor, paging);
    }

    /** With what the actor signs, how many wait, and the batch under way. */
    @GetMapping("/api/signing/state")
    QueueState state(Actor actor) {
        return queue.state(actor);
    }

    /** The paper as it will be signed. */
    @GetMapping(value = "/api/signing/queue/{certificateId}/draft.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    byte[] draft(@PathVariable CertificateId certificateId, Actor actor) {
        return queue.draft(actor, certificateId);
    }

    @PostMapping("/api/signing/batches")
    @ResponseStatus(HttpStatus.ACCEPTED)
    JobView sign(@Valid @RequestBody SignCertificates request, Actor actor) {
        return queue.sign(actor, request);
    }
}
