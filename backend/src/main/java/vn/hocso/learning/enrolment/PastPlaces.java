package vn.hocso.learning.enrolment;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.LearnerEnrolled;
import vn.hocso.learning.enrolment.EnrolmentStore.Place;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitId;

/** Places in a course that people took on their own on past days. */
@Component
public class PastPlaces {

    private final EnrolmentStore store;
    private final CurrentVersions versions;
    private final People people;
    private final ApplicationEventPublisher publisher;

    PastPlaces(EnrolmentStore store, CurrentVersions versions, People people, ApplicationEventPublisher publisher) {
        this.store = store;
        this.versions = versions;
        this.people = people;
        this.publisher = publisher;
    }

    /** Adds the places that do not exist yet and returns those. */
    public List<EnrolmentSummary> take(CourseId courseId, Map<AccountId, Instant> enrolledAt) {
        Set<AccountId> wanted = new HashSet<>(enrolledAt.keySet());
        store.of(wanted, courseId).forEach(known -> wanted.remove(known.accountId()));
        store.addMissing(versions.of(courseId), places(wanted, enrolledAt), null);
        List<EnrolmentSummary> fresh = store.of(wanted, courseId);
        fresh.forEach(one -> publisher.publishEvent(new LearnerEnrolled(
                one.enrolmentId(),
                one.accountId(),
                one.courseId(),
                one.versionId(),
                one.accountId(),
                one.enrolledAt())));
        return fresh;
    }

    private List<Place> places(Set<AccountId> wanted, Map<AccountId, Instant> enrolledAt) {
        Map<AccountId, MembershipView> units = people.primaryMemberships(wanted);
        return wanted.stream()
                .map(person -> Place.of(
                        person, unit(units.get(person)), person, Objects.requireNonNull(enrolledAt.get(person))))
                .toList();
    }

    private static @Nullable UnitId unit(@Nullable MembershipView place) {
        return place == null ? null : place.unit().id();
    }
}
