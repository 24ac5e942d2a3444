package vn.hocso.learning.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.enrolment.EnrolledPeople.Reason;
import vn.hocso.learning.enrolment.EnrolledPeople.RefusedPerson;
import vn.hocso.learning.enrolment.EnrolmentStore.Place;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Enrolling and withdrawing, for oneself and for the people of one's units. */
@Service
public class EnrolmentService {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final EnrolmentStore store;
    private final Enrolling enrolling;
    private final EnrolmentPolicy policy;
    private final Participants participants;
    private final People people;
    private final Accounts accounts;
    private final EnrolmentAudit audit;
    private final Clock clock;

    EnrolmentService(
            EnrolmentStore store,
            Enrolling enrolling,
            EnrolmentPolicy policy,
            Participants participants,
            People people,
            Accounts accounts,
            EnrolmentAudit audit,
            Clock clock) {
        this.store = store;
        this.enrolling = enrolling;
        this.policy = policy;
        this.participants = participants;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The place of the actor in the course, and whether it was taken just now. */
    public record OwnPlace(EnrolmentId enrolmentId, boolean taken) {}

    @Transactional
    public OwnPlace enrolSelf(Actor actor, CourseId courseId) {
        AccountId self = AccountId.of(actor);
        Optional<EnrolmentSummary> before =
                store.of(self, courseId).filter(one -> one.state() != EnrolmentState.WITHDRAWN);
        if (before.isPresent()) {
            return new OwnPlace(before.get().enrolmentId(), false);
        }
        UnitId unit =
                people.primaryMembership(self).map(place -> place.unit().id()).orElse(null);
        Place place = Place.of(self, unit, self, clock.instant());
        Enrolling.Outcome outcome = enrolling.enrol(courseId, List.of(place), self, null);
        return new OwnPlace(
                outcome.all().getFirst().enrolmentId(), !outcome.fresh().isEmpty());
    }

    @Transactional
    public EnrolledPeople enrolPeople(Actor actor, CourseId courseId, EnrolPeople request) {
        request.requirePeopleOrUnit();
        requireNotPassed(request.dueOn());
        policy.requireMayEnrolPeople(actor);
        Collection<AccountId> wanted = wanted(actor, request);
        List<RefusedPerson> refused = new ArrayList<>();
        List<Place> places = admitted(actor, wanted, refused);
        if (places.isEmpty()) {
            return new EnrolledPeople(0, 0, refused);
        }
        Enrolling.Outcome outcome = enrolling.enrol(courseId, places, AccountId.of(actor), request.dueOn());
        if (request.dueOn() != null) {
            store.setDueDate(courseId, places.stream().map(Place::accountId).toList(), request.dueOn());
        }
        audit.enrolled(outcome.fresh());
        int fresh = outcome.fresh().size();
        return new EnrolledPeople(fresh, places.size() - fresh, refused);
    }

    @Transactional
    void withdraw(Actor actor, EnrolmentId id) {
        EnrolmentSummary enrolment = store.find(id).orElseThrow(EnrolmentUnknown::new);
        policy.requireMayWithdraw(actor, enrolment);
        if (store.withdraw(id, clock.instant())) {
            participants.forget(enrolment.accountId(), enrolment.courseId());
            audit.withdrawn(actor, enrolment);
        } else if (enrolment.state() != EnrolmentState.WITHDRAWN) {
            throw new CompletedCourseStays();
        }
    }

    private Collection<AccountId> wanted(Actor actor, EnrolPeople request) {
        Collection<AccountId> wanted = request.unitId() == null
                ? new LinkedHashSet<>(Objects.requireNonNull(request.accountIds()))
                : policy.peopleToEnrol(actor, request.unitId(), Boolean.TRUE.equals(request.subtree()));
        if (wanted.size() > EnrolPeople.MOST) {
            throw new EnrolPeople.TooManyPeople(wanted.size());
        }
        return wanted;
    }

    private List<Place> admitted(Actor actor, Collection<AccountId> wanted, List<RefusedPerson> refused) {
        Instant now = clock.instant();
        Map<AccountId, MembershipView> units = policy.withinReach(actor, people.primaryMemberships(wanted));
        Map<AccountId, AccountView> known = accounts.byIds(units.keySet());
        List<Place> places = new ArrayList<>();
        for (AccountId person : wanted) {
            AccountView account = known.get(person);
            if (account == null) {
                refused.add(new RefusedPerson(person, Reason.NOT_IN_YOUR_UNITS));
            } else if (account.status() == AccountStatus.SUSPENDED) {
                refused.add(new RefusedPerson(person, Reason.SUSPENDED));
            } else {
                places.add(Place.of(person, unit(units.get(person)), AccountId.of(actor), now));
            }
        }
        return places;
    }

    private static @Nullable UnitId unit(@Nullable MembershipView place) {
        return place == null ? null : place.unit().id();
    }

    private void requireNotPassed(@Nullable LocalDate dueOn) {
        if (dueOn != null && dueOn.isBefore(LocalDate.ofInstant(clock.instant(), VIETNAM))) {
            throw new EnrolPeople.DueDatePassed();
        }
    }

    /** What was completed is not undone by withdrawing. */
    static class CompletedCourseStays extends Refusal {
        CompletedCourseStays() {
            super(Kind.CONFLICT, "learning.completed-course-stays");
        }
    }
}
