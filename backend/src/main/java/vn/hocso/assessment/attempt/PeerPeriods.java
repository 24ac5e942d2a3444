package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.PeerReviewsDue;

/**
 * Ends what is over: reviews that were not sent in time, and works whose period has ended. Reminds those who owe reviews a day before. Any
 * number of nodes may run it.
 */
@Component
class PeerPeriods {

    private static final int AT_ONCE = 100;
    private static final Duration BEFORE = Duration.ofDays(1);

    private final PeerWorks works;
    private final PeerReviews reviews;
    private final PeerSettling settling;
    private final AttemptStore attempts;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PeerPeriods(
            PeerWorks works,
            PeerReviews reviews,
            PeerSettling settling,
            AttemptStore attempts,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.works = works;
        this.reviews = reviews;
        this.settling = settling;
        this.attempts = attempts;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT9S")
    void pass() {
        passAt(clock.instant());
    }

    void passAt(Instant now) {
        reviews.giveUpOverdue(now);
        works.due(now, AT_ONCE).forEach(settling::settle);
        transaction.executeWithoutResult(status -> remind(now));
    }

    private void remind(Instant now) {
        List<PeerWork> owing = works.toWarn(now, now.plus(BEFORE), now.minus(BEFORE), AT_ONCE);
        List<UUID> ids = owing.stream().map(PeerWork::id).toList();
        works.warned(ids, now);
        Map<UUID, Integer> sent = reviews.sentFor(ids);
        Map<AttemptId, Attempt> all = attempts
                .all(owing.stream().map(PeerWork::attempt).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Attempt::id, one -> one));
        owing.forEach(work -> publisher.publishEvent(new PeerReviewsDue(
                work.id(),
                work.author(),
                Objects.requireNonNull(all.get(work.attempt())).versionId(),
                work.required() - sent.getOrDefault(work.id(), 0),
                work.until(),
                now)));
    }
}
