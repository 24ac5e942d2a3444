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
import vn.hocso.organisation.person.MembershipRefusals.DayOutOfPlace;
import vn.hocso.organisation.person.MembershipRefusals.HasEnded;
import vn.hocso.organisation.person.MembershipRefusals.PrimaryStays;
import vn.hocso.shared.VietnamTime;

/**
 * The rules by which people come to units and leave them. Whoever leaves a unit keeps everything learnt; roles over the people there end with
 * it, see {@link RoleGrants#endWhatWasLeft}. Who may ask for a change is decided elsewhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MembershipChanges {

    private final MembershipRows rows;
    private final RoleGrants roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MembershipChanges(MembershipRows rows, RoleGrants roles, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** Lets somebody belong to one more unit, beside the primary one. */
    UUID add(NewMembership membership, @Nullable LocalDate startsOn) {
        Instant since = notLater(startsOn, "startsOn");
        UUID id = rows.insert(membership, false, since);
        begun(membership.accountId(), membership.unitId(), since);
        return id;
    }

    void correct(MembershipRecord record, NewMembership to, @Nullable LocalDate startsOn) {
        requireHeld(record);
        boolean sameDay = startsOn == null || startsOn.equals(VietnamTime.dateOf(record.since()));
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
        List<MembershipRecord> there = rows.lockHeld(person).stream()
                .filter(held -> held.unit().id().equals(to.unitId()))
                .toList();
        if (there.stream().anyMatch(MembershipRecord::primary)) {
            throw new MembershipRefusals.AlreadyMember();
        }
        rows.end(from.id(), at, reason);
        if (there.isEmpty()) {
            rows.insert(to, true, at);
        } else {
            MembershipRecord held = there.getFirst();
            rows.correct(held.id(), to, held.since());
            rows.makePrimary(person, held.id());
        }
        begun(person, to.unitId(), at);
        left(person, from, by);
        events.publishEvent(new MembershipEnded(person, from.unit().id(), at));
    }

    void makePrimary(AccountId person, MembershipRecord record) {
        requireHeld(record);
        rows.makePrimary(person, record.id());
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
        LocalDate today = VietnamTime.today(clock);
        if (day != null && day.isAfter(today)) {
            throw new DayOutOfPlace(field);
        }
        return VietnamTime.from(day == null ? today : day, clock);
    }

    private Instant after(MembershipRecord record, @Nullable LocalDate day, String field) {
        Instant at = notLater(day, field);
        if (at.isBefore(record.since())) {
            throw new DayOutOfPlace(field);
        }
        return at;
    }
}
