package vn.hocso.organisation.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.LoginNames;
import vn.hocso.organisation.PersonClass;
import vn.hocso.organisation.importing.UnitIndex.Place;
import vn.hocso.organisation.person.CitizenNumber;

/** A row as its cells are understood, with what was not. What a cell leaves open is null. */
final class Draft {

    private static final Map<ImportField, Integer> LONGEST = Map.of(
            ImportField.FULL_NAME, 120, ImportField.EMAIL, 254, ImportField.POSITION, 160, ImportField.RANK, 160);

    final int number;
    final List<ImportProblem> problems = new ArrayList<>();
    final @Nullable String fullName;
    final @Nullable String staffCode;
    final @Nullable String phone;
    final @Nullable String position;
    final @Nullable String rank;
    final @Nullable PersonClass personClass;
    final @Nullable LocalDate birthDate;
    final @Nullable LocalDate startsOn;
    final @Nullable CitizenNumber citizenNumber;
    final @Nullable Place unit;
    final @Nullable String email;

    Draft(int number, List<String> cells, ColumnMapping mapping, UnitIndex units, LocalDate today) {
        this.number = number;
        Cells read = new Cells(cells, mapping);
        fullName = name(read);
        email = read.value(ImportField.EMAIL, "malformed-email", LoginNames::email);
        staffCode = read.value(ImportField.STAFF_CODE, "malformed-staff-code", LoginNames::staffCode);
        phone = read.value(ImportField.PHONE, "malformed-phone", text -> LoginNames.phone(CellValues.phone(text)));
        position = read.text(ImportField.POSITION);
        rank = read.text(ImportField.RANK);
        personClass = read.value(ImportField.PERSON_CLASS, "unknown-class", CellValues::personClass);
        birthDate = past(
                ImportField.BIRTH_DATE, read.value(ImportField.BIRTH_DATE, "malformed-date", CellValues::day), today);
        startsOn = past(
                ImportField.STARTS_ON, read.value(ImportField.STARTS_ON, "malformed-date", CellValues::day), today);
        citizenNumber = citizenNumber(read, today);
        unit = unit(read.text(ImportField.UNIT), units);
    }

    private @Nullable String name(Cells cells) {
        String whole = cells.text(ImportField.FULL_NAME);
        if (whole == null) {
            String family = cells.text(ImportField.FAMILY_NAME);
            String given = cells.text(ImportField.GIVEN_NAME);
            whole = given == null ? null : family == null ? given : family + " " + given;
        }
        if (whole != null && whole.codePoints().noneMatch(Character::isLetter)) {
            problem(ImportField.FULL_NAME, "malformed-name");
        }
        return whole;
    }

    private @Nullable CitizenNumber citizenNumber(Cells cells, LocalDate today) {
        String text = cells.text(ImportField.CITIZEN_NUMBER);
        if (text == null) {
            return null;
        }
        Optional<CitizenNumber> number = CitizenNumber.read(text, today);
        if (number.isEmpty()) {
            boolean zeroLost = CitizenNumber.read("0" + text, today).isPresent();
            problem(ImportField.CITIZEN_NUMBER, zeroLost ? "citizen-number-zero-lost" : "malformed-citizen-number");
        } else if (birthDate != null && number.get().birthYear() != birthDate.getYear()) {
            problem(ImportField.CITIZEN_NUMBER, "citizen-number-birth-year");
        }
        return number.orElse(null);
    }

    private @Nullable LocalDate past(ImportField field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && (day.isAfter(today) || day.getYear() < 1900)) {
            problem(field, "day-out-of-place");
            return null;
        }
        return day;
    }

    private @Nullable Place unit(@Nullable String text, UnitIndex units) {
        if (text == null) {
            return null;
        }
        UnitIndex.Found found = units.find(text);
        if (found.places().size() == 1) {
            return found.places().getFirst();
        }
        problem(
                ImportField.UNIT,
                found.outside() ? "unit-outside" : found.places().isEmpty() ? "unknown-unit" : "ambiguous-unit");
        return null;
    }

    void problem(ImportField field, String code) {
        problems.add(ImportProblem.of(field, code));
    }

    void problem(@Nullable ImportField field, String code, Map<String, String> params) {
        problems.add(new ImportProblem(field, code, params));
    }

    boolean isFlawed(ImportField field) {
        return problems.stream().anyMatch(problem -> problem.field() == field);
    }

    /** The cells of the row. A formula or a cell of too many letters is a problem whatever the field. */
    private final class Cells {

        private final List<String> cells;
        private final ColumnMapping mapping;

        private Cells(List<String> cells, ColumnMapping mapping) {
            this.cells = cells;
            this.mapping = mapping;
        }

        private @Nullable String text(ImportField field) {
            String text = mapping.in(cells, field);
            if (text.isEmpty()) {
                return null;
            }
            if (text.startsWith("=") || text.startsWith("#")) {
                problem(field, "formula");
                return null;
            }
            int most = LONGEST.getOrDefault(field, 160);
            if (text.length() > most) {
                problem(field, "too-long", Map.of("most", String.valueOf(most)));
                return null;
            }
            // an apostrophe is how spreadsheets mark as text what would be a formula
            return text.startsWith("'") && text.length() > 1 && "=+-@".indexOf(text.charAt(1)) >= 0
                    ? text.substring(1)
                    : text;
        }

        private <T> @Nullable T value(ImportField field, String otherwise, Function<String, Optional<T>> reading) {
            String text = text(field);
            if (text == null) {
                return null;
            }
            Optional<T> value = reading.apply(text);
            if (value.isEmpty()) {
                problem(field, otherwise);
            }
            return value.orElse(null);
        }
    }
}
