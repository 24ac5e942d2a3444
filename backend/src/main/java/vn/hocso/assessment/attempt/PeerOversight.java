package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.PeerReportJudged;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.GivenReview.Report;
import vn.hocso.assessment.attempt.PeerRefusals.LastReviewLeft;
import vn.hocso.assessment.attempt.PeerRefusals.NoReportToJudge;
import vn.hocso.assessment.attempt.PeerRefusals.PeerReviewUnknown;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/**
 * What trainers say of reviews: that one does not count, or whether a learner is right who reported one. A mark that was made of reviews is
 * made anew of those that are left, and what changes is written down.
 */
@Service
class PeerOversight {

    private final AttemptStore attempts;
    private final MarkableAnswers markable;
    private final PeerWorks works;
    private final PeerReviews reviews;
    private final PeerSettling peers;
    private final PersonMarks marks;
    private final MarkSettling settling;
    private final ReconciliationAudit audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    PeerOversight(
            AttemptStore attempts,
            MarkableAnswers markable,
            PeerWorks works,
            PeerReviews reviews,
            PeerSettling peers,
            PersonMarks marks,
            MarkSettling settling,
            ReconciliationAudit audit,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.attempts = attempts;
        this.markable = markable;
        this.works = works;
        this.reviews = reviews;
        this.peers = peers;
        this.marks = marks;
        this.settling = settling;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A review with the work it is about, whose attempt is locked and the actor may mark. */
    private record Case(GivenReview review, PeerWork work, Attempt attempt, Paper paper) {}

    /** Leaves a review out for a reason. The same again changes nothing. */
    @Transactional
    public AttemptId leaveOut(Actor actor, UUID id, String reason) {
        Case found = find(actor, id);
        leaveOut(actor, found, VietnameseText.clean(reason).strip());
        return found.attempt().id();
    }

    private void leaveOut(Actor actor, Case found, String why) {
        if (found.review().leftOut() == null) {
            reviews.leaveOut(found.review().id(), why, AccountId.of(actor), now());
            audit.peersChanged(
                    "assessment.peer-review-left-out",
                    found.attempt(),
                    found.paper().quiz(),
                    found.work().no(),
                    why);
            remake(actor, found, why);
        }
    }

    /** Lets a review count again. */
    @Transactional
    public AttemptId takeBack(Actor actor, UUID id, String reason) {
        Case found = find(actor, id);
        String why = VietnameseText.clean(reason).strip();
        if (found.review().leftOut() != null) {
            reviews.takeBack(id);
            audit.peersChanged(
                    "assessment.peer-review-taken-back",
                    found.attempt(),
                    found.paper().quiz(),
                    found.work().no(),
                    why);
            remake(actor, found, why);
        }
        return found.attempt().id();
    }

    /** Says whether a learner is right about a review; one that they are right about does not count. */
    @Transactional
    public AttemptId judge(Actor actor, UUID id, boolean upheld, String answer) {
        Case found = find(actor, id);
        Report report = found.review().report();
        String said = VietnameseText.clean(answer).strip();
        if (report == null) {
            throw new NoReportToJudge();
        }
        if (report.judgement() != null) {
            if (report.judgement().upheld() == upheld
                    && report.judgement().answer().equals(said)) {
                return found.attempt().id();
            }
            throw new NoReportToJudge();
        }
        Instant now = now();
        reviews.judge(id, upheld, said, AccountId.of(actor), now);
        audit.peersChanged(
                upheld ? "assessment.peer-report-upheld" : "assessment.peer-report-dismissed",
                found.attempt(),
                found.paper().quiz(),
                found.work().no(),
                said);
        if (upheld) {
            leaveOut(actor, found, said);
        }
        publisher.publishEvent(new PeerReportJudged(
                id,
                found.work().author(),
                found.attempt().versionId(),
                found.attempt().id(),
                upheld,
                now));
        return found.attempt().id();
    }

    /** Only a mark that was made of reviews follows them; what a trainer said stands. */
    private void remake(Actor actor, Case found, String why) {
        PeerWork work = found.work();
        if (work.state() != PeerWorkState.MARKED) {
            return;
        }
        List<GivenReview> counting = peers.counting(work);
        if (counting.isEmpty()) {
            throw new LastReviewLeft();
        }
        Judgement judgement = peers.judgement(found.attempt(), counting);
        Settled before =
                Objects.requireNonNull(marks.settled(found.attempt().id()).get(work.no()));
        if (!before.judgement().worth(judgement)) {
            settling.settleOfReviews(actor, found.attempt(), work.no(), judgement, why, now());
        }
    }

    private Case find(Actor actor, UUID id) {
        PeerWork known = reviews.find(id)
                .filter(GivenReview::isSent)
                .flatMap(one -> works.find(one.work()))
                .orElseThrow(PeerReviewUnknown::new);
        Attempt attempt = attempts.lock(known.attempt()).orElseThrow(AttemptUnknown::new);
        Paper paper = markable.requireMayMark(actor, attempt);
        return new Case(
                reviews.lock(id).orElseThrow(PeerReviewUnknown::new),
                works.lock(known.id()).orElseThrow(PeerReviewUnknown::new),
                attempt,
                paper);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
