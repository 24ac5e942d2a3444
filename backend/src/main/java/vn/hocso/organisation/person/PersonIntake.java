package vn.hocso.organisation.person;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.MembershipStarted;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.person.PersonRecords.PersonRecord;
import vn.hocso.shared.VietnamCalendar;

/** Brings many people in at once, or changes many, with statements for all of them rather than for each. Who may is decided before. */
@Component
public class PersonIntake {

    private static final int KEYS_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Memberships memberships;
    private final MembershipRows rows;
    private final MembershipChanges changes;
    private final PersonRecords records;
    private final RoleGrants roles;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonIntake(
            JdbcClient jdbc,
            Accounts accounts,
            Memberships memberships,
            MembershipRows rows,
            MembershipChanges changes,
            PersonRecords records,
            RoleGrants roles,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.memberships = memberships;
        this.rows = rows;
        this.changes = changes;
        this.records = records;
        this.roles = roles;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** By what an import names people. */
    public enum Key {
        EMAIL("p.email"),
        STAFF_CODE("p.staff_code"),
        PHONE("p.phone"),
        CITIZEN_PRINT("r.citizen_print"),
        ACCOUNT("p.id");

        private final String column;

        Key(String column) {
            this.column = column;
        }
    }

    /** A person to be as described. */
    public record Wanted(
            AccountDetails details,
            UnitId unitId,
            @Nullable String position,
            @Nullable String rank,
            @Nullable PersonClass personClass,
            @Nullable LocalDate since,
            @Nullable LocalDate birthDate,
            @Nullable CitizenNumber citizenNumber) {

        private NewMembership membership(AccountId id) {
            return new NewMembership(id, unitId, position, rank, personClass);
        }

        @Override
        public String toString() {
            return "Wanted";
        }
    }

    /** People with any of these keys. One statement for a thousand. */
    public List<KnownPerson> known(Key key, Collection<?> values) {
        List<KnownPerson> known = new ArrayList<>();
        List<?> all = List.copyOf(values);
        for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
            known.addAll(jdbc.sql(KnownPerson.SELECT + key.column + " in (:keys)")
                    .param("keys", all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE)))
                    .query(KnownPerson::of)
                    .list());
        }
        return known;
    }

    /** Opens an account for each, in order, and lets them belong to their units. Nobody is invited yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AccountId> create(List<Wanted> wanted) {
        units.requireLiving(wanted.stream().map(Wanted::unitId).distinct().toList());
        List<AccountId> ids =
                accounts.openAll(wanted.stream().map(Wanted::details).toList());
        Map<Instant, List<NewMembership>> begun = new HashMap<>();
        List<NewGrant> grants = new ArrayList<>();
        List<PersonRecord> kept = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Wanted one = wanted.get(i);
            AccountId id = ids.get(i);
            begun.computeIfAbsent(since(one), at -> new ArrayList<>()).add(one.membership(id));
            grants.add(new NewGrant(id, Role.LEARNER, one.unitId()));
            if (one.birthDate() != null || one.citizenNumber() != null) {
                kept.add(new PersonRecord(id, one.birthDate(), one.citizenNumber()));
            }
        }
        begun.forEach((at, some) -> {
            memberships.insert(some, at);
            some.forEach(one -> events.publishEvent(new MembershipStarted(one.accountId(), one.unitId(), at)));
        });
        roles.grantAll(grants);
        records.keep(kept);
        return ids;
    }

    private Instant since(Wanted one) {
        return one.since() == null ? clock.instant() : VietnamCalendar.from(one.since(), clock);
    }

    /** Lets people be as described, each by what differs: details, record, place. A different unit is a transfer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Map<KnownPerson, Wanted> wanted, AccountId by) {
        Map<AccountId, AccountDetails> details = new HashMap<>();
        List<PersonRecord> kept = new ArrayList<>();
        wanted.forEach((known, now) -> {
            if (!known.details().equals(now.details())) {
                details.put(known.accountId(), now.details());
            }
            if (now.birthDate() != null || now.citizenNumber() != null) {
                kept.add(new PersonRecord(known.accountId(), now.birthDate(), now.citizenNumber()));
            }
            place(known, now, by);
        });
        accounts.changeAll(details);
        records.keep(kept);
    }

    private void place(KnownPerson known, Wanted now, AccountId by) {
        boolean stays = now.unitId().equals(known.unitId());
        boolean same = java.util.Objects.equals(known.position(), now.position())
                && java.util.Objects.equals(known.rank(), now.rank())
                && known.personClass() == now.personClass()
                && (now.since() == null
                        || known.since() != null
                                && VietnamCalendar.day(known.since()).equals(now.since()));
        if (stays && same) {
            return;
        }
        MembershipRecord primary = rows.lockHeld(known.accountId()).stream()
                .filter(MembershipRecord::primary)
                .findFirst()
                .orElseThrow();
        if (stays) {
            changes.correct(primary, now.membership(known.accountId()), now.since());
        } else {
            changes.transfer(primary, now.membership(known.accountId()), now.since(), null, by);
        }
    }
}
