package vn.hocso.organisation.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountDetails;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.importing.UnitIndex.Place;
import vn.hocso.organisation.person.KnownPerson;
import vn.hocso.organisation.person.PersonIntake;
import vn.hocso.organisation.person.PersonIntake.Wanted;
import vn.hocso.organisation.person.PersonRecords;
import vn.hocso.shared.VietnamCalendar;

/**
 * Says of each row what it would do and everything that is wrong with it. The same check runs before anything is written and again, on
 * what is true then, when it is.
 */
@Component
class RowCheck {

    private final PersonIntake intake;
    private final PersonRecords records;
    private final Access access;
    private final Clock clock;

    RowCheck(PersonIntake intake, PersonRecords records, Access access, Clock clock) {
        this.intake = intake;
        this.records = records;
        this.access = access;
        this.clock = clock;
    }

    /** What holds for all rows of an import while it is checked. */
    record Frame(Authority authority, UnitIndex units, ColumnMapping mapping, UnitId unit, SeenKeys seen) {}

    /** A row as it lies in the import. */
    record RowCells(int number, List<String> cells) {}

    List<CheckedRow> check(List<RowCells> rows, Frame frame) {
        LocalDate today = VietnamCalendar.today(clock);
        List<Draft> drafts = new ArrayList<>(rows.size());
        for (RowCells row : rows) {
            Draft draft = new Draft(row.number(), row.cells(), frame.mapping(), frame.units(), today);
            frame.seen().check(draft);
            drafts.add(draft);
        }
        KnownPeople known = KnownPeople.of(drafts, intake, records, access);
        return drafts.stream().map(draft -> check(draft, known, frame)).toList();
    }

    private CheckedRow check(Draft draft, KnownPeople people, Frame frame) {
        List<KnownPerson> matches = people.matches(draft);
        KnownPerson known = matches.size() == 1 ? matches.getFirst() : null;
        if (matches.size() > 1) {
            draft.problem(null, "several-people", Map.of());
        } else if (known == null) {
            requireForNew(draft, frame);
        } else {
            requireMayChange(draft, known, people, frame.authority());
        }
        people.holderOfPhone(draft)
                .filter(holder -> known == null || !holder.accountId().equals(known.accountId()))
                .ifPresent(holder -> draft.problem(ImportField.PHONE, "phone-taken"));
        if (!draft.problems.isEmpty()) {
            return row(draft, Verdict.ERROR, known, null);
        }
        Wanted wanted = wanted(draft, known, people, frame.unit());
        return row(draft, verdict(wanted, known), known, wanted);
    }

    private static void requireForNew(Draft draft, Frame frame) {
        for (ImportField field : List.of(ImportField.FULL_NAME, ImportField.EMAIL)) {
            boolean missing = field == ImportField.EMAIL ? draft.email == null : draft.fullName == null;
            if (missing && !draft.isFlawed(field)) {
                draft.problem(field, "required");
            }
        }
    }

    private static void requireMayChange(Draft draft, KnownPerson known, KnownPeople people, Authority authority) {
        String path = known.unitPath();
        if (path == null || !authority.may(Permission.MANAGE_PEOPLE, path)) {
            draft.problem(null, "person-elsewhere", Map.of());
        } else if (!authority.coversAll(people.authority(known))) {
            draft.problem(null, "person-holds-more", Map.of());
        }
        Place unit = draft.unit;
        if (unit != null
                && !unit.id().equals(known.unitId())
                && draft.startsOn != null
                && known.since() != null
                && draft.startsOn.isBefore(VietnamCalendar.day(known.since()))) {
            draft.problem(ImportField.STARTS_ON, "starts-before-present");
        }
    }

    private static Wanted wanted(Draft draft, @Nullable KnownPerson known, KnownPeople people, UnitId unit) {
        if (known == null) {
            return new Wanted(
                    new AccountDetails(text(draft.fullName), text(draft.email), draft.staffCode, draft.phone),
                    draft.unit == null ? unit : draft.unit.id(),
                    draft.position,
                    draft.rank,
                    draft.personClass,
                    draft.startsOn,
                    draft.birthDate,
                    draft.citizenNumber);
        }
        return new Wanted(
                new AccountDetails(
                        or(draft.fullName, known.fullName()),
                        or(people.isAlias(draft.email) ? null : draft.email, known.email()),
                        orNull(people.isAlias(draft.staffCode) ? null : draft.staffCode, known.staffCode()),
                        orNull(people.isAlias(draft.phone) ? null : draft.phone, known.phone())),
                draft.unit == null ? java.util.Objects.requireNonNull(known.unitId()) : draft.unit.id(),
                orNull(draft.position, known.position()),
                orNull(draft.rank, known.rank()),
                orNull(draft.personClass, known.personClass()),
                draft.startsOn,
                draft.birthDate,
                draft.citizenNumber);
    }

    private Verdict verdict(Wanted wanted, @Nullable KnownPerson known) {
        if (known == null) {
            return Verdict.CREATE;
        }
        boolean same = wanted.details().equals(known.details())
                && wanted.unitId().equals(known.unitId())
                && java.util.Objects.equals(wanted.position(), known.position())
                && java.util.Objects.equals(wanted.rank(), known.rank())
                && wanted.personClass() == known.personClass()
                && (wanted.birthDate() == null || wanted.birthDate().equals(known.birthDate()))
                && (wanted.since() == null
                        || known.since() != null && wanted.since().equals(VietnamCalendar.day(known.since())))
                && (wanted.citizenNumber() == null
                        || java.util.Arrays.equals(records.print(wanted.citizenNumber()), known.citizenPrint()));
        return same ? Verdict.UNCHANGED : Verdict.UPDATE;
    }

    private CheckedRow row(Draft draft, Verdict verdict, @Nullable KnownPerson known, @Nullable Wanted wanted) {
        return new CheckedRow(
                draft.number,
                verdict,
                List.copyOf(draft.problems),
                known,
                wanted,
                draft.email,
                draft.staffCode,
                draft.citizenNumber == null ? null : records.print(draft.citizenNumber));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static String or(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }

    private static <T> @Nullable T orNull(@Nullable T given, @Nullable T otherwise) {
        return given == null ? otherwise : given;
    }
}
