package vn.hocso.organisation.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.PersonView.Ability;
import vn.hocso.organisation.person.PersonRecords.PersonRecord;
import vn.hocso.organisation.person.RecordController.RecordView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnamCalendar;

/** Who sees and changes the day of birth and the citizen number. Whoever reads a whole number leaves a trace, with the reason. */
@Service
@Transactional
class RecordService {

    private final PersonRecords records;
    private final PersonAdministration administration;
    private final Memberships places;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    RecordService(
            PersonRecords records,
            PersonAdministration administration,
            Memberships places,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.administration = administration;
        this.places = places;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RecordView view(Actor actor, AccountId person) {
        PersonView view = administration.person(actor, person);
        PersonRecord record = records.of(person);
        return new RecordView(
                record.birthDate(),
                record.citizenNumber() == null ? null : record.citizenNumber().masked(),
                view.abilities().contains(Ability.EDIT),
                mayReveal(access.authority(actor), person));
    }

    RecordView keep(Actor actor, AccountId person, @Nullable LocalDate birthDate, @Nullable String typed) {
        administration.requireEditable(actor, person);
        PersonRecord before = records.of(person);
        CitizenNumber number = typed == null
                ? before.citizenNumber()
                : typed.isBlank() ? null : CitizenNumber.require(typed, VietnamCalendar.today(clock));
        if (number != null && birthDate != null && number.birthYear() != birthDate.getYear()) {
            throw new CitizenNumber.OtherBirthYear();
        }
        PersonRecord after = new PersonRecord(person, birthDate, number);
        records.replace(after);
        Changes changes = Changes.none();
        if (!before.equals(after)) {
            changes = before.birthDate() == after.birthDate() ? changes : changes.secret("birthDate");
            changes = java.util.Objects.equals(before.citizenNumber(), number)
                    ? changes
                    : changes.secret("citizenNumber");
        }
        audit.record(act("organisation.person-record-changed", person).with(changes));
        return view(actor, person);
    }

    @Nullable
    String reveal(Actor actor, AccountId person, String reason) {
        administration.person(actor, person);
        if (!mayReveal(access.authority(actor), person)) {
            throw new NotAllowed();
        }
        audit.record(act("organisation.citizen-number-revealed", person).because(reason));
        CitizenNumber number = records.of(person).citizenNumber();
        return number == null ? null : number.digits();
    }

    /** People of the actor's units with exactly this number: none, or one, or several that ought to be merged. */
    @Transactional(readOnly = true)
    List<PersonView> find(Actor actor, String typed) {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
        return administration.visibleOf(
                actor, records.holders(CitizenNumber.require(typed, VietnamCalendar.today(clock))));
    }

    private boolean mayReveal(Authority authority, AccountId person) {
        return places.pathsOf(person).stream().anyMatch(path -> authority.may(Permission.VIEW_CITIZEN_NUMBERS, path));
    }

    private AuditedAct act(String action, AccountId person) {
        return AuditedAct.of(action)
                .onAccount(person.value(), null)
                .in(places.pathsOf(person).stream().findFirst().orElse(null));
    }
}
