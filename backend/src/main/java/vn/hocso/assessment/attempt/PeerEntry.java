package vn.hocso.assessment.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.PeerReviewsWanted;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.attempt.PeerWorks.Entered;
import vn.hocso.assessment.question.QuestionTypes;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.shared.Ids;

/** Offers what was handed in to other learners for review, where the quiz says so, within the caller's transaction. */
@Component
class PeerEntry {

    private final PeerWorks works;
    private final PeerReviews reviews;
    private final Marking marking;
    private final QuestionTypes types;
    private final Classes classes;
    private final ApplicationEventPublisher publisher;

    PeerEntry(
            PeerWorks works,
            PeerReviews reviews,
            Marking marking,
            QuestionTypes types,
            Classes classes,
            ApplicationEventPublisher publisher) {
        this.works = works;
        this.reviews = reviews;
        this.marking = marking;
        this.types = types;
        this.classes = classes;
        this.publisher = publisher;
    }

    /** Questions that lost their rubric since the quiz was published are for trainers. */
    void enter(Attempt closed, Script script, Instant now) {
        PeerReview rule = script.paper().quiz().peerReview();
        if (rule == null || !closed.awaitsMarking()) {
            return;
        }
        Map<Integer, Answer> given = script.answers().stream().collect(Collectors.toMap(Answer::no, one -> one));
        List<AnswerKey.Entry> reviewed = script.key().entries().stream()
                .filter(entry -> marking.points(
                                script.paper(),
                                entry,
                                given.get(entry.no()),
                                script.byHand().marks().get(entry.no()))
                        == null)
                .filter(entry -> hasRubric(script.paper().item(entry.no())))
                .toList();
        reviews.outdate(closed);
        ClassSummary inClass = classes.of(List.of(closed.enrolmentId())).get(closed.enrolmentId());
        Instant until = now.plus(Duration.ofDays(rule.days()));
        for (AnswerKey.Entry entry : reviewed) {
            PeerWork work = new PeerWork(
                    Ids.next(),
                    closed.id(),
                    entry.no(),
                    closed.accountId(),
                    rule.reviewsEach(),
                    rule.reviewsNeeded(),
                    rule.ownFirst(),
                    PeerWorkState.OPEN,
                    null,
                    now,
                    until);
            works.enter(
                    closed,
                    new Entered(
                            work, entry.questionId(), entry.revision(), inClass == null ? null : inClass.classId()));
        }
        if (!reviewed.isEmpty()) {
            publisher.publishEvent(new PeerReviewsWanted(
                    closed.id().value(),
                    closed.accountId(),
                    closed.versionId(),
                    rule.reviewsEach() * reviewed.size(),
                    until,
                    now));
        }
    }

    private boolean hasRubric(Paper.Item item) {
        return !types.require(item.type()).rubric(item.shown()).isEmpty();
    }
}
