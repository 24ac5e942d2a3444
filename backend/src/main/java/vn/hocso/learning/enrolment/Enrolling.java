package vn.hocso.learning.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.LearnerEnrolled;
import vn.hocso.learning.enrolment.EnrolmentStore.Place;

/** Gives people places in a course, one or thousands, in as many statements. Works within the caller's transaction. */
@Component
class Enrolling {

    private final EnrolmentStore store;
    private final VersionMoves moves;
    private final CurrentVersions versions;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Enrolling(
            EnrolmentStore store,
            VersionMoves moves,
            CurrentVersions versions,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.moves = moves;
        this.versions = versions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Who has a place now, and which of them have it anew. */
    record Outcome(List<EnrolmentSummary> all, List<EnrolmentSummary> fresh) {}

    Outcome enrol(CourseId courseId, Collection<Place> places, AccountId by, @Nullable LocalDate dueOn) {
        Target target = versions.of(courseId);
        store.addMissing(target, places, dueOn);
        Instant now = clock.instant();
        Set<EnrolmentId> back = reopenWithdrawn(target, accounts(places), now);
        followNewerVersion(target);
        Set<EnrolmentId> fresh = new HashSet<>(back);
        places.forEach(place -> fresh.add(place.id()));
        List<EnrolmentSummary> all = store.of(accounts(places), courseId);
        List<EnrolmentSummary> anew =
                all.stream().filter(one -> fresh.contains(one.enrolmentId())).toList();
        anew.forEach(one ->
                publisher.publishEvent(told(one, by, back.contains(one.enrolmentId()) ? now : one.enrolledAt())));
        return new Outcome(all, anew);
    }

    private Set<EnrolmentId> reopenWithdrawn(Target target, List<AccountId> accounts, Instant now) {
        Set<EnrolmentId> withdrawn = new HashSet<>();
        store.of(accounts, target.courseId()).stream()
                .filter(one -> one.state() == EnrolmentState.WITHDRAWN)
                .forEach(one -> withdrawn.add(one.enrolmentId()));
        if (!withdrawn.isEmpty()) {
            moves.reopen(target, withdrawn, now);
        }
        return withdrawn;
    }

    /** A publication that happened meanwhile either finds these rows or is found here. */
    private void followNewerVersion(Target target) {
        Target current = versions.of(target.courseId());
        if (current.number() > target.number()) {
            moves.moveAll(current, clock.instant());
        }
    }

    private static List<AccountId> accounts(Collection<Place> places) {
        return places.stream().map(Place::accountId).toList();
    }

    private static LearnerEnrolled told(EnrolmentSummary one, AccountId by, Instant at) {
        return new LearnerEnrolled(one.enrolmentId(), one.accountId(), one.courseId(), one.versionId(), by, at);
    }
}
