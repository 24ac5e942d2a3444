package vn.hocso.organisation.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.MembershipEnded;
import vn.hocso.organisation.MembershipStarted;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.person.MembershipRefusals.AlreadyMember;
import vn.hocso.organisation.person.MembershipRefusals.DayOutOfPlace;
import vn.hocso.organisation.person.MembershipRefusals.HasEnded;
import vn.hocso.organisation.person.MembershipRefusals.PrimaryStays;
import vn.hocso.shared.VietnamCalendar;

/**
 * The rules by which people come to units and leave them. Whoever leaves a unit keeps everything learnt; roles over the people there end with
 * it, see {@link RoleGrants#endWhatWasLeft}. Who may ask for a change is decided elsewhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MembershipChanges {

    private final MembershipRows rows;
    private final RoleGrants roles;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipChanges(
            MembershipRows rows, RoleGrants roles, Units units, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.roles = roles;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** Lets somebody belong to one more unit, beside the primary one. */
    UUID add(NewMembership membership, @Nullable LocalDate startsOn) {
        Instant since = notLater(startsOn, "startsOn");
        units.requireLiving(List.of(membership.unitId()));
        if (isIn(rows.lockHeld(membership.accountId()), membership.unitId())) {
            throw new AlreadyMember();
        }
        UUID id = rows.insert(membership, false, since);
        begun(membership.accountId(), membership.unitId(), since);
        return id;
    }

    void correct(MembershipRecord record, NewMembership to, @Nullable LocalDate startsOn) {
        requireHeld(record);
        boolean sameDay = startsOn == null || startsOn.equals(VietnamCalendar.day(record.since()));
        rows.correct(record.id(), to, sameDay ? record.since() : notLater(startsOn, "startsOn"));
    }

    void end(
            AccountId person,
            MembershipRecord record,
            @Nullable LocalDate endsOn,
            @Nullable String reason,
            AccountId by) {
        requireHeld(record);
        if (record.primary()) {
            throw new PrimaryStays();
        }
        Instant at = after(record, endsOn, "endsOn");
        rows.end(record.id(), at, reason);
        left(person, record, by);
        events.publishEvent(new MembershipEnded(person, record.unit().id(), at));
    }

    /** Exchanges the primary membership for one in another unit; one that is held there already becomes the primary one. */
    void transfer(
            MembershipRecord from, NewMembership to, @Nullable LocalDate on, @Nullable String reason, AccountId by) {
        requireHeld(from);
        Instant at = after(from, on, "on");
        AccountId person = to.accountId();
        units.requireLiving(List.of(to.unitId()));
        if (from.unit().id().equals(to.unitId())) {
            throw new AlreadyMember();
        }
        rows.lockHeld(person).stream()
                .filter(held -> held.unit().id().equals(to.unitId()))
                .forEach(beside -> rows.end(beside.id(), at.isBefore(beside.since()) ? beside.since() : at, null));
        rows.end(from.id(), at, reason);
        rows.insert(to, true, at);
        begun(person, to.unitId(), at);
        left(person, from, by);
        events.publishEvent(new MembershipEnded(person, from.unit().id(), at));
    }

    /** Both memberships go on, one as the primary one and the other beside it; until now they were as they were, for counts of earlier days. */
    void makePrimary(AccountId person, MembershipRecord record) {
        requireHeld(record);
        if (record.primary()) {
            return;
        }
        Instant now = clock.instant();
        List<MembershipRecord> exchanged = rows.lockHeld(person).stream()
                .filter(held -> held.primary() || held.id().equals(record.id()))
                .toList();
        // Both end before either goes on, for there is never more than one primary membership.
        exchanged.forEach(held -> rows.end(held.id(), now, null));
        exchanged.forEach(held -> rows.insert(held.again(person), held.id().equals(record.id()), now));
    }

    private static boolean isIn(List<MembershipRecord> held, UnitId unit) {
        return held.stream().anyMatch(record -> record.unit().id().equals(unit));
    }

    private void begun(AccountId person, UnitId unit, Instant at) {
        roles.grantAll(List.of(new NewGrant(person, Role.LEARNER, unit)));
        events.publishEvent(new MembershipStarted(person, unit, at));
    }

    private void left(AccountId person, MembershipRecord record, AccountId by) {
        List<String> remaining =
                rows.lockHeld(person).stream().map(MembershipRecord::unitPath).toList();
        roles.endWhatWasLeft(person, record.unitPath(), remaining, by);
    }

    private static void requireHeld(MembershipRecord record) {
        if (!record.isHeld()) {
            throw new HasEnded();
        }
    }

    private Instant notLater(@Nullable LocalDate day, String field) {
        LocalDate today = VietnamCalendar.today(clock);
        if (day != null && day.isAfter(today)) {
            throw new DayOutOfPlace(field);
        }
        return VietnamCalendar.from(day == null ? today : day, clock);
    }

    private Instant after(MembershipRecord record, @Nullable LocalDate day, String field) {
        Instant at = notLater(day, field);
        if (at.isBefore(record.since())) {
            throw new DayOutOfPlace(field);
        }
        return at;
    }
}
