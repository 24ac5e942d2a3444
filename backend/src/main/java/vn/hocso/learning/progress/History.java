package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.LearningHistory;
import vn.hocso.learning.enrolment.PastPlaces;

/** Writes past learning as if it had happened on its dates. People who take part already keep what they have. */
@Service
class History implements LearningHistory {

    private final PastPlaces places;
    private final ProgressStore store;
    private final PublishedRules rules;
    private final ApplicationEventPublisher publisher;

    History(PastPlaces places, ProgressStore store, PublishedRules rules, ApplicationEventPublisher publisher) {
        this.places = places;
        this.store = store;
        this.rules = rules;
        this.publisher = publisher;
    }

    @Override
    @Transactional
    public List<EnrolmentId> bringIn(CourseId courseId, List<PastLearner> learners) {
        Map<AccountId, PastLearner> byAccount =
                learners.stream().collect(Collectors.toMap(PastLearner::accountId, learner -> learner));
        Map<AccountId, Instant> enrolledAt =
                learners.stream().collect(Collectors.toMap(PastLearner::accountId, PastLearner::enrolledAt));
        List<EnrolmentSummary> fresh = places.take(courseId, enrolledAt);
        fresh.forEach(enrolment -> replay(enrolment, Objects.requireNonNull(byAccount.get(enrolment.accountId()))));
        return fresh.stream().map(EnrolmentSummary::enrolmentId).toList();
    }

    private void replay(EnrolmentSummary enrolment, PastLearner learner) {
        CourseProgress progress = new CourseProgress(enrolment, List.of());
        progress.replay(learner.lessons(), rules.of(enrolment.versionId()));
        store.save(progress);
        progress.events().stream().filter(CourseCompleted.class::isInstance).forEach(publisher::publishEvent);
    }
}
