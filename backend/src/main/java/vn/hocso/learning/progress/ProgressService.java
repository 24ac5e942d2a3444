package vn.hocso.learning.progress;

import java.time.Clock;
import java.time.Instant;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityContext;
import vn.hocso.learning.ActivityMark;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolmentUnknown;
import vn.hocso.learning.enrolment.EnrolmentWithdrawn;
import vn.hocso.learning.gradebook.ActivityMarks;
import vn.hocso.shared.Actor;

/** Takes in what learners do, and tells how far they are. What was answered is durable. */
@Service
class ProgressService implements ActivityOutcomes {

    private final ProgressStore store;
    private final ReportDesk desk;
    private final PublishedRules rules;
    private final ActivityMarks marks;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ProgressService(
            ProgressStore store,
            ReportDesk desk,
            PublishedRules rules,
            ActivityMarks marks,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.rules = rules;
        this.marks = marks;
        this.publisher = publisher;
        this.clock = clock;
    }

    ProgressView record(Actor actor, EnrolmentId id, RecordProgress request) {
        request.requireComplete();
        return desk.write(new Report(id, AccountId.of(actor), request.eventsAsReceived(clock.instant())));
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

    @Override
    @Transactional
    public void marked(ActivityMark mark) {
        marks.note(mark);
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
