package vn.hocso.learning.classes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.classes.AddedLearners.NotAdded;
import vn.hocso.learning.classes.AddedLearners.Reason;
import vn.hocso.learning.classes.ClassRefusals.ClassClosed;
import vn.hocso.learning.classes.ClassRefusals.ClassTooLarge;
import vn.hocso.learning.classes.ClassRefusals.OtherCourse;
import vn.hocso.learning.enrolment.EnrolPeople;
import vn.hocso.learning.enrolment.EnrolledPeople;
import vn.hocso.learning.enrolment.EnrolledPeople.RefusedPerson;
import vn.hocso.learning.enrolment.EnrolmentService;
import vn.hocso.learning.enrolment.EnrolmentStore;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;

/** Who is in a class. People are enrolled in the course by the same rules as anywhere, and keep their place in it when they leave the class. */
@Service
public class ClassMembers {

    /** So many still fit a gradebook that is found anew each time it is looked at. */
    private static final int MOST = 2_000;

    private final ClassPolicy policy;
    private final ClassPlaces places;
    private final NamedPeople named;
    private final EnrolmentService enrolling;
    private final EnrolmentStore enrolments;
    private final Accounts accounts;
    private final ClassAudit audit;
    private final Clock clock;

    ClassMembers(
            ClassPolicy policy,
            ClassPlaces places,
            NamedPeople named,
            EnrolmentService enrolling,
            EnrolmentStore enrolments,
            Accounts accounts,
            ClassAudit audit,
            Clock clock) {
        this.policy = policy;
        this.places = places;
        this.named = named;
        this.enrolling = enrolling;
        this.enrolments = enrolments;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public int add(Actor actor, ClassId id, Collection<AccountId> people) {
        return add(actor, id, new AddLearners(List.copyOf(people), null)).added();
    }

    @Transactional
    AddedLearners add(Actor actor, ClassId id, AddLearners request) {
        request.requireSomebody();
        CourseClass one = open(policy.lockManaged(actor, id));
        List<NotAdded> refused = new ArrayList<>();
        Map<AccountId, String> wanted = wanted(request, refused);
        if (wanted.isEmpty()) {
            return new AddedLearners(0, 0, refused);
        }
        EnrolledPeople outcome = enrolling.enrolPeople(
                actor, one.courseId(), new EnrolPeople(List.copyOf(wanted.keySet()), null, null, due(one)));
        Set<AccountId> admitted = new HashSet<>(wanted.keySet());
        for (RefusedPerson person : outcome.refused()) {
            admitted.remove(person.accountId());
            refused.add(refused(person, wanted));
        }
        List<EnrolmentSummary> learners = enrolments.of(admitted, one.courseId());
        List<EnrolmentSummary> fresh = put(one, learners, AccountId.of(actor));
        int already = places.among(id, ids(learners)).size() - fresh.size();
        refused.addAll(elsewhere(id, learners, wanted));
        return new AddedLearners(fresh.size(), already, refused);
    }

    @Transactional
    public int remove(Actor actor, ClassId id, List<EnrolmentId> wanted) {
        CourseClass one = open(policy.lockManaged(actor, id));
        List<EnrolmentId> there = places.among(id, wanted);
        int removed = places.remove(id, there);
        audit.left(one, enrolments.byIds(there));
        return removed;
    }

    @Transactional
    public int move(Actor actor, ClassId id, List<EnrolmentId> wanted, ClassId to) {
        CourseClass first = open(policy.lockManaged(actor, id.value().compareTo(to.value()) < 0 ? id : to));
        CourseClass second = open(policy.lockManaged(actor, id.value().compareTo(to.value()) < 0 ? to : id));
        CourseClass from = first.id().equals(id) ? first : second;
        CourseClass into = first.id().equals(id) ? second : first;
        if (!from.courseId().equals(into.courseId()) || from.id().equals(into.id())) {
            throw new OtherCourse();
        }
        List<EnrolmentId> there = places.among(id, wanted);
        requireRoom(into, there.size());
        places.remove(id, there);
        places.add(to, there, AccountId.of(actor), clock.instant());
        audit.moved(from, into, enrolments.byIds(there));
        return there.size();
    }

    private List<EnrolmentSummary> put(CourseClass one, List<EnrolmentSummary> learners, AccountId by) {
        Set<EnrolmentId> there = new HashSet<>(places.among(one.id(), ids(learners)));
        Set<EnrolmentId> taken = new HashSet<>(places.elsewhere(one.id(), ids(learners)));
        List<EnrolmentSummary> fresh = learners.stream()
                .filter(learner -> !there.contains(learner.enrolmentId()) && !taken.contains(learner.enrolmentId()))
                .toList();
        requireRoom(one, fresh.size());
        places.add(one.id(), ids(fresh), by, clock.instant());
        audit.joined(one, fresh);
        return fresh;
    }

    private void requireRoom(CourseClass one, int more) {
        if (places.count(one.id()) + more > MOST) {
            throw new ClassTooLarge(MOST);
        }
    }

    private Map<AccountId, String> wanted(AddLearners request, List<NotAdded> refused) {
        Map<AccountId, String> wanted = new LinkedHashMap<>();
        if (request.accountIds() != null) {
            request.accountIds().forEach(account -> wanted.put(account, ""));
        }
        if (request.names() != null) {
            Map<String, Optional<AccountId>> found = named.find(request.names());
            found.forEach((line, account) -> account.ifPresentOrElse(
                    known -> wanted.putIfAbsent(known, line),
                    () -> refused.add(new NotAdded(null, line, null, Reason.NOT_FOUND))));
        }
        return wanted;
    }

    /** Who is outside of the actor's units is as unknown as who is not there at all. */
    private NotAdded refused(RefusedPerson person, Map<AccountId, String> wanted) {
        Reason reason = person.reason() == EnrolledPeople.Reason.SUSPENDED ? Reason.SUSPENDED : Reason.NOT_FOUND;
        String name = reason == Reason.SUSPENDED
                ? accounts.require(person.accountId()).fullName()
                : null;
        return new NotAdded(
                named(person.accountId(), wanted) == null ? person.accountId() : null,
                named(person.accountId(), wanted),
                name,
                reason);
    }

    private List<NotAdded> elsewhere(ClassId id, List<EnrolmentSummary> learners, Map<AccountId, String> wanted) {
        Set<EnrolmentId> taken = new HashSet<>(places.elsewhere(id, ids(learners)));
        List<AccountId> people = learners.stream()
                .filter(learner -> taken.contains(learner.enrolmentId()))
                .map(EnrolmentSummary::accountId)
                .toList();
        Map<AccountId, AccountView> views = accounts.byIds(people);
        return people.stream()
                .map(person -> {
                    AccountView view = views.get(person);
                    return new NotAdded(
                            person,
                            named(person, wanted),
                            view == null ? null : view.fullName(),
                            Reason.IN_ANOTHER_CLASS);
                })
                .toList();
    }

    private static @Nullable String named(AccountId person, Map<AccountId, String> wanted) {
        String line = wanted.get(person);
        return line == null || line.isEmpty() ? null : line;
    }

    /** The course is due when the class ends. */
    private @Nullable LocalDate due(CourseClass one) {
        return one.endsOn().isBefore(VietnamCalendar.today(clock)) ? null : one.endsOn();
    }

    private static CourseClass open(CourseClass one) {
        if (one.closed()) {
            throw new ClassClosed();
        }
        return one;
    }

    private static List<EnrolmentId> ids(Collection<EnrolmentSummary> learners) {
        return learners.stream().map(EnrolmentSummary::enrolmentId).toList();
    }
}
