package vn.hocso.learning.classes;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.classes.ClassRefusals.ClassChanged;
import vn.hocso.learning.classes.ClassRefusals.ClassClosed;
import vn.hocso.learning.classes.ClassRefusals.ClassHasLearners;
import vn.hocso.learning.classes.ClassRefusals.CourseStays;
import vn.hocso.learning.classes.ClassRefusals.NoTrainer;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;

import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.MANAGE_CLASSES;
import static vn.hocso.organisation.Permission.VIEW_PEOPLE;

/** Opening, changing and removing classes. */
@Service
public class ClassService {

    private final ClassStore classes;
    private final ClassPlaces places;
    private final ClassPolicy policy;
    private final CourseOffers offers;
    private final Units units;
    private final Access access;
    private final People people;
    private final Accounts accounts;
    private final ClassAudit audit;
    private final Clock clock;

    ClassService(
            ClassStore classes,
            ClassPlaces places,
            ClassPolicy policy,
            CourseOffers offers,
            Units units,
            Access access,
            People people,
            Accounts accounts,
            ClassAudit audit,
            Clock clock) {
        this.classes = classes;
        this.places = places;
        this.policy = policy;
        this.offers = offers;
        this.units = units;
        this.access = access;
        this.people = people;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ClassId open(Actor actor, NewClass details) {
        policy.requireMayOpen(actor, details.unitId());
        units.requireLiving(List.of(details.unitId()));
        offers.require(details.courseId());
        requireTrainers(actor, details.trainers(), Set.of());
        CourseClass one = as(new ClassId(Ids.next()), details, 1);
        classes.add(one, AccountId.of(actor), now());
        classes.setTrainers(one.id(), details.trainers());
        audit.opened(one, details.trainers());
        return one.id();
    }

    @Transactional
    public void change(Actor actor, ClassId id, NewClass details, int revision) {
        CourseClass before = policy.lockManaged(actor, id);
        requireOpen(before);
        if (before.revision() != revision) {
            throw new ClassChanged();
        }
        if (!before.courseId().equals(details.courseId())) {
            if (places.count(id) > 0) {
                throw new CourseStays();
            }
            offers.require(details.courseId());
        }
        if (!before.unitId().equals(details.unitId())) {
            policy.requireMayOpen(actor, details.unitId());
            units.requireLiving(List.of(details.unitId()));
        }
        List<AccountId> trainers = classes.trainers(id);
        requireTrainers(actor, details.trainers(), trainers);
        CourseClass after = as(id, details, revision);
        classes.change(after, AccountId.of(actor), now());
        classes.setTrainers(id, details.trainers());
        audit.changed(before, trainers, after, details.trainers());
    }

    @Transactional
    public void remove(Actor actor, ClassId id) {
        CourseClass one = policy.lockManaged(actor, id);
        requireOpen(one);
        if (places.count(id) > 0) {
            throw new ClassHasLearners();
        }
        classes.remove(id);
        audit.removed(one);
    }

    private static void requireOpen(CourseClass one) {
        if (one.closed()) {
            throw new ClassClosed();
        }
    }

    /** Those who teach the class already may stay though their roles or units have changed since. */
    private void requireTrainers(Actor actor, Collection<AccountId> wanted, Collection<AccountId> known) {
        Set<AccountId> anew = new LinkedHashSet<>(wanted);
        anew.removeAll(known);
        if (anew.isEmpty()) {
            return;
        }
        Authority authority = access.authority(actor);
        Map<AccountId, AccountView> views = accounts.byIds(anew);
        Map<AccountId, MembershipView> memberships = people.primaryMemberships(anew);
        Map<AccountId, Authority> authorities = access.authorities(anew);
        for (AccountId one : anew) {
            MembershipView place = memberships.get(one);
            boolean inSight = place != null
                    && (authority.may(VIEW_PEOPLE, place.unitPath())
                            || authority.may(MANAGE_CLASSES, place.unitPath()));
            if (!inSight || !authorities.getOrDefault(one, Authority.none()).mayAnywhere(AUTHOR_COURSES)) {
                AccountView view = views.get(one);
                throw new NoTrainer(inSight && view != null ? view.fullName() : "");
            }
        }
    }

    private CourseClass as(ClassId id, NewClass details, int revision) {
        UnitId unit = details.unitId();
        return new CourseClass(
                id,
                details.code(),
                details.title(),
                details.courseId(),
                unit,
                units.path(unit),
                details.startsOn(),
                details.endsOn(),
                null,
                revision);
    }

    private Instant now() {
        return clock.instant();
    }
}
