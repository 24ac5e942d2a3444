package vn.hocso.learning.progress;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityContext;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolmentUnknown;
import vn.hocso.learning.enrolment.EnrolmentWithdrawn;
import vn.hocso.shared.Actor;

/** Takes in what learners do, and tells how far they are. What was answered is durable. */
@Service
class ProgressService implements ActivityOutcomes {

    private final ProgressStore store;
    private final EventJournal journal;
    private final PublishedRules rules;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ProgressService(
            ProgressStore store,
            EventJournal journal,
            PublishedRules rules,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.rules = rules;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Transactional
    public CourseProgress record(Actor actor, EnrolmentId id, RecordProgress request) {
        request.requireComplete();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CourseProgress progress = store.lock(id, AccountId.of(actor)).orElseThrow(EnrolmentUnknown::new);
        requireOpen(progress.enrolment());
        Collection<ProgressEvent> fresh = journal.addNew(id, request.events(), now);
        if (!fresh.isEmpty()) {
            progress.apply(fresh, rules.of(progress.enrolment().versionId()), now);
            save(progress);
        }
        return progress;
    }

    CourseProgress of(Actor actor, EnrolmentId id) {
        return store.find(id, AccountId.of(actor)).orElseThrow(EnrolmentUnknown::new);
    }

    @Override
    public ActivityContext enter(Actor actor, EnrolmentId id) {
        EnrolmentSummary enrolment = of(actor, id).enrolment();
        requireOpen(enrolment);
        return new ActivityContext(id, enrolment.accountId(), enrolment.courseId(), enrolment.versionId());
    }

    @Override
    @Transactional
    public boolean passed(EnrolmentId id, LessonId lessonId, BlockId blockId, Instant at) {
        CourseProgress progress = store.lock(id).orElseThrow(EnrolmentUnknown::new);
        if (progress.enrolment().state() != EnrolmentState.WITHDRAWN) {
            progress.pass(lessonId, blockId, rules.of(progress.enrolment().versionId()), at);
            save(progress);
        }
        return progress.enrolment().completed();
    }

    private void save(CourseProgress progress) {
        store.save(progress);
        progress.events().forEach(publisher::publishEvent);
    }

    private static void requireOpen(EnrolmentSummary enrolment) {
        if (enrolment.state() == EnrolmentState.WITHDRAWN) {
            throw new EnrolmentWithdrawn();
        }
    }
}
