package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Shown;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptUnknown;
import vn.hocso.assessment.attempt.PeerViews.ReceivedReview;
import vn.hocso.assessment.attempt.PersonMarks.Settled;

/**
 * What learners read of the reviews of their work: once there is a mark, as far as the rules of the quiz show feedback and marks, and never by
 * whom they are.
 */
@Component
class ReceivedReviews {

    private final PeerWorks works;
    private final PeerReviews reviews;
    private final PersonMarks marks;
    private final AttemptStore attempts;
    private final Extensions extensions;
    private final Clock clock;

    ReceivedReviews(
            PeerWorks works,
            PeerReviews reviews,
            PersonMarks marks,
            AttemptStore attempts,
            Extensions extensions,
            Clock clock) {
        this.works = works;
        this.reviews = reviews;
        this.marks = marks;
        this.attempts = attempts;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** By the numbers of the questions. */
    Map<Integer, List<ReceivedReview>> of(Attempt attempt, Set<Shown> shown) {
        if (!shown.contains(Shown.EXPLANATION)) {
            return Map.of();
        }
        Map<Integer, Settled> marked = marks.settled(attempt.id());
        List<PeerWork> told = works.of(attempt.id()).values().stream()
                .filter(work -> work.isMarkedBy(marked.get(work.no())))
                .toList();
        var about = reviews.sentAbout(told.stream().map(PeerWork::id).toList());
        return told.stream()
                .collect(Collectors.toMap(
                        PeerWork::no,
                        work -> about.getOrDefault(work.id(), List.of()).stream()
                                .filter(one -> one.leftOut() == null || one.report() != null)
                                .map(one -> ReceivedReview.of(one, shown.contains(Shown.MARKS)))
                                .toList()));
    }

    /** Whether the author of the work reads its reviews now. */
    boolean tells(PeerWork work) {
        Attempt attempt = attempts.find(work.attempt()).orElseThrow(AttemptUnknown::new);
        Mark mark = attempt.mark();
        Instant now = clock.instant();
        return mark != null
                && work.isMarkedBy(marks.settled(attempt.id()).get(work.no()))
                && Released.of(terms(attempt), attempt, mark, now).contains(Shown.EXPLANATION);
    }

    private Terms terms(Attempt attempt) {
        return new Terms(attempts.paper(attempt.id()).quiz(), extensions.of(attempt.quizId(), attempt.enrolmentId()));
    }
}
