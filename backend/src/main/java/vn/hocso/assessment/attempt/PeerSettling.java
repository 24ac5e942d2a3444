package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.assessment.PeerReviewsReceived;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.PeerRefusals.PeerReviewUnknown;

/**
 * Makes marks of reviews when there are enough, and hands works over to trainers when the period ended without. Each work is settled in a
 * transaction of its own that begins with its attempt, so that two who review each other never wait for one another. Doing it again changes
 * nothing.
 */
@Component
class PeerSettling {

    private final AttemptStore attempts;
    private final PeerWorks works;
    private final PeerReviews reviews;
    private final PersonMarks marks;
    private final MarkSettling settling;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PeerSettling(
            AttemptStore attempts,
            PeerWorks works,
            PeerReviews reviews,
            PersonMarks marks,
            MarkSettling settling,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.works = works;
        this.reviews = reviews;
        this.marks = marks;
        this.settling = settling;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    void settle(UUID id) {
        transaction.executeWithoutResult(status -> {
            PeerWork found = works.find(id).orElseThrow(PeerReviewUnknown::new);
            Attempt attempt = attempts.lock(found.attempt()).orElseThrow(AttemptUnknown::new);
            PeerWork work = works.lock(id).orElseThrow(PeerReviewUnknown::new);
            if (work.isOpen() && !attempt.isOpen()) {
                settle(attempt, work, clock.instant().truncatedTo(ChronoUnit.MICROS));
            }
        });
    }

    private void settle(Attempt attempt, PeerWork work, Instant now) {
        if (!attempt.awaitsMarking()
                || work.isMarkedBy(marks.settled(attempt.id()).get(work.no()))) {
            works.become(work.id(), PeerWorkState.ENDED, null);
            return;
        }
        List<GivenReview> counting = counting(work);
        switch (standing(work, counting.size(), now).next()) {
            case WAIT -> {}
            case MARK -> mark(attempt, work, counting, now);
            case TOO_FEW_REVIEWS -> works.become(work.id(), PeerWorkState.HANDED_OVER, HandOverReason.TOO_FEW_REVIEWS);
            case OWN_REVIEWS_MISSING ->
                works.become(work.id(), PeerWorkState.HANDED_OVER, HandOverReason.OWN_REVIEWS_MISSING);
        }
    }

    private PeerStanding standing(PeerWork work, int counted, Instant now) {
        boolean over = work.isOver(now);
        return new PeerStanding(
                work.needed(),
                counted,
                work.ownFirst(),
                work.required(),
                reviews.sentFor(work.id()),
                over && works.candidate(work, now).isEmpty(),
                over);
    }

    private void mark(Attempt attempt, PeerWork work, List<GivenReview> counting, Instant now) {
        works.become(work.id(), PeerWorkState.MARKED, null);
        settling.settleOfReviews(attempt, work.no(), judgement(attempt, counting), now);
        publisher.publishEvent(
                new PeerReviewsReceived(work.id(), work.author(), attempt.versionId(), attempt.id(), now));
    }

    /** What the reviews that count come to. What they say is read in them, not in a remark. */
    Judgement judgement(Attempt attempt, List<GivenReview> counting) {
        PeerReview rule =
                Objects.requireNonNull(attempts.paper(attempt.id()).quiz().peerReview());
        List<BigDecimal> shares = counting.stream()
                .map(one -> Objects.requireNonNull(one.share()))
                .toList();
        return new Judgement(PeerMark.of(rule.combining(), shares), null, null, List.of());
    }

    List<GivenReview> counting(PeerWork work) {
        return reviews.sentAbout(List.of(work.id())).getOrDefault(work.id(), List.of()).stream()
                .filter(GivenReview::counts)
                .toList();
    }
}
