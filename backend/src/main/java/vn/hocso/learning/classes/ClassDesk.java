package vn.hocso.learning.classes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.classes.ClassView.Trainer;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;

/** Puts the page of a class together. */
@Component
class ClassDesk {

    private final ClassPolicy policy;
    private final ClassStore classes;
    private final ClassPlaces places;
    private final CourseTitles titles;
    private final Units units;
    private final Accounts accounts;
    private final Clock clock;

    ClassDesk(
            ClassPolicy policy,
            ClassStore classes,
            ClassPlaces places,
            CourseTitles titles,
            Units units,
            Accounts accounts,
            Clock clock) {
        this.policy = policy;
        this.classes = classes;
        this.places = places;
        this.titles = titles;
        this.units = units;
        this.accounts = accounts;
        this.clock = clock;
    }

    ClassView view(Actor actor, ClassId id) {
        CourseClass one = policy.requireInSight(actor, id);
        int learners = places.count(id);
        return new ClassView(
                id,
                one.code(),
                one.title(),
                one.courseId(),
                titles.of(one.courseId()),
                units.require(one.unitId()).ref(),
                one.startsOn(),
                one.endsOn(),
                one.state(VietnamCalendar.today(clock)),
                one.closedAt(),
                trainers(id),
                learners,
                one.revision(),
                policy.abilities(actor, one, learners == 0));
    }

    private List<Trainer> trainers(ClassId id) {
        List<AccountId> trainers = classes.trainers(id);
        Map<AccountId, AccountView> people = accounts.byIds(trainers);
        return trainers.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(one -> new Trainer(one.accountId(), one.fullName()))
                .toList();
    }
}
