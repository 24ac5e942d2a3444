package vn.hocso.platform;

import java.time.Duration;

import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Delivers again what a listener could not finish, so that a passing fault needs no restart to heal. */
@Component
class OutstandingEvents {

    private final IncompleteEventPublications publications;

    OutstandingEvents(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void deliverAgain() {
        publications.resubmitIncompletePublicationsOlderThan(Duration.ofMinutes(1));
    }
}
