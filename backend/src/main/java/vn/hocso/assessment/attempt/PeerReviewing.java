package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.attempt.AnswerFileReading.Reading;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.MarkableAnswers.Markable;
import vn.hocso.assessment.attempt.PeerRefusals.NothingToReview;
import vn.hocso.assessment.attempt.PeerRefusals.PeerReviewUnknown;
import vn.hocso.assessment.attempt.PeerRefusals.ReportedBefore;
import vn.hocso.assessment.attempt.PeerRefusals.ReviewIsSent;
import vn.hocso.assessment.attempt.PeerRefusals.ReviewingIsOver;
import vn.hocso.assessment.attempt.PeerRefusals.ReviewsAreDone;
import vn.hocso.assessment.attempt.PeerViews.PeerReviewView;
import vn.hocso.assessment.question.EssayBody.Criterion;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.assessment.question.Rubrics;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/**
 * Reviewing the work of other learners, one at a time: which one the server says, and whose it is nobody tells. The rubric that was shown
 * with the question decides what the chosen levels come to.
 */
@Service
class PeerReviewing {

    private final PeerWorks works;
    private final PeerReviews reviews;
    private final AttemptStore attempts;
    private final MarkableAnswers markable;
    private final AnswerFileReading files;
    private final QuestionTypes types;
    private final ActivityOutcomes outcomes;
    private final ReceivedReviews received;
    private final Clock clock;

    PeerReviewing(
            PeerWorks works,
            PeerReviews reviews,
            AttemptStore attempts,
            MarkableAnswers markable,
            AnswerFileReading files,
            QuestionTypes types,
            ActivityOutcomes outcomes,
            ReceivedReviews received,
            Clock clock) {
        this.works = works;
        this.reviews = reviews;
        this.attempts = attempts;
        this.markable = markable;
        this.files = files;
        this.types = types;
        this.outcomes = outcomes;
        this.received = received;
        this.clock = clock;
    }

    /** Gives a work to review for an own one, or the one that is under way. */
    @Transactional
    public UUID next(Actor actor, UUID ownWork) {
        PeerWork own = works.find(ownWork)
                .filter(one -> one.author().equals(AccountId.of(actor)))
                .orElseThrow(PeerReviewUnknown::new);
        outcomes.enter(
                actor,
                attempts.find(own.attempt()).orElseThrow(AttemptUnknown::new).enrolmentId());
        works.lockPool(ownWork);
        Instant now = now();
        if (own.isOver(now)) {
            throw new ReviewingIsOver();
        }
        Optional<GivenReview> underWay = reviews.openFor(ownWork);
        if (underWay.isPresent()) {
            return underWay.get().id();
        }
        if (reviews.sentFor(ownWork) >= own.required()) {
            throw new ReviewsAreDone();
        }
        UUID work = works.candidate(own, now).orElseThrow(NothingToReview::new);
        UUID id = Ids.next();
        reviews.begin(id, work, own, now);
        return id;
    }

    @Transactional(readOnly = true)
    public PeerReviewView read(Actor actor, UUID id) {
        GivenReview review = mine(actor, reviews.find(id));
        PeerWork own = works.find(review.ownWork()).orElseThrow(PeerReviewUnknown::new);
        Reviewed reviewed = reviewed(review);
        return PeerReviewView.of(
                review, own, reviews.sentFor(own.id()), reviewed.paper(), reviewed.markable(), rubric(reviewed));
    }

    /** The files of the work, by names that tell nothing. */
    @Transactional(readOnly = true)
    public Reading files(Actor actor, UUID id) {
        GivenReview review = mine(actor, reviews.find(id));
        PeerWork work = works.find(review.work()).orElseThrow(PeerReviewUnknown::new);
        Attempt attempt = attempts.find(work.attempt()).orElseThrow(AttemptUnknown::new);
        return files.forReviewer(attempt, work.no());
    }

    @Transactional
    public void draft(Actor actor, UUID id, PeerSaid said) {
        GivenReview review = mine(actor, reviews.lock(id));
        requireOpen(review);
        reviews.draft(id, said.within(rubric(reviewed(review))));
    }

    /** What is to be settled afterwards. */
    record Sent(UUID work, UUID ownWork) {}

    /** Sends the review for good. The same again changes nothing. */
    @Transactional
    public Sent send(Actor actor, UUID id, PeerSaid said) {
        GivenReview review = mine(actor, reviews.lock(id));
        Sent sent = new Sent(review.work(), review.ownWork());
        List<Criterion> rubric = rubric(reviewed(review));
        PeerSaid within = said.within(rubric);
        if (review.isSent() && review.said().equals(within)) {
            return sent;
        }
        requireOpen(review);
        within.requireComplete(rubric);
        BigDecimal share = Rubrics.share(
                rubric, within.levels().stream().map(Objects::requireNonNull).toList());
        reviews.send(id, within, share, now());
        return sent;
    }

    /** Asks for a trainer to look at a review that the author of the work has read, once. The same again changes nothing. */
    @Transactional
    public void report(Actor actor, UUID id, String reason) {
        GivenReview review = reviews.lock(id).orElseThrow(PeerReviewUnknown::new);
        PeerWork work = works.find(review.work())
                .filter(one -> one.author().equals(AccountId.of(actor)))
                .orElseThrow(PeerReviewUnknown::new);
        if (!review.counts() || !received.tells(work)) {
            throw new PeerReviewUnknown();
        }
        String why = VietnameseText.clean(reason).strip();
        if (review.report() == null) {
            reviews.report(id, why, now());
        } else if (!review.report().reason().equals(why)) {
            throw new ReportedBefore();
        }
    }

    private void requireOpen(GivenReview review) {
        switch (review.state()) {
            case SENT, OUTDATED -> throw new ReviewIsSent();
            case GIVEN_UP -> throw new ReviewingIsOver();
            case OPEN -> {
                if (works.find(review.ownWork())
                        .orElseThrow(PeerReviewUnknown::new)
                        .isOver(now())) {
                    throw new ReviewingIsOver();
                }
            }
        }
    }

    private record Reviewed(Paper paper, Markable markable) {}

    private Reviewed reviewed(GivenReview review) {
        PeerWork work = works.find(review.work()).orElseThrow(PeerReviewUnknown::new);
        Attempt attempt = attempts.find(work.attempt()).orElseThrow(AttemptUnknown::new);
        Paper paper = attempts.paper(attempt.id());
        return new Reviewed(paper, markable.require(attempt, paper, work.no()));
    }

    private List<Criterion> rubric(Reviewed reviewed) {
        Paper.Item item = reviewed.paper().item(reviewed.markable().entry().no());
        return types.require(item.type()).rubric(item.shown());
    }

    private static GivenReview mine(Actor actor, Optional<GivenReview> review) {
        return review.filter(one -> one.by().equals(AccountId.of(actor))).orElseThrow(PeerReviewUnknown::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
