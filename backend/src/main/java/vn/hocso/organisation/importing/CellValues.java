package vn.hocso.organisation.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.hocso.organisation.PersonClass;
import vn.hocso.shared.VietnameseText;

/** Reads what people write into cells. */
final class CellValues {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,5}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

    private static final Map<String, PersonClass> CLASSES = Map.ofEntries(
            Map.entry("can bo", PersonClass.CADRE),
            Map.entry("cadre", PersonClass.CADRE),
            Map.entry("cong chuc", PersonClass.CIVIL_SERVANT),
            Map.entry("civil servant", PersonClass.CIVIL_SERVANT),
            Map.entry("vien chuc", PersonClass.PUBLIC_EMPLOYEE),
            Map.entry("public employee", PersonClass.PUBLIC_EMPLOYEE),
            Map.entry("nguoi lao dong", PersonClass.CONTRACT_STAFF),
            Map.entry("hop dong lao dong", PersonClass.CONTRACT_STAFF),
            Map.entry("contract staff", PersonClass.CONTRACT_STAFF));

    private CellValues() {}

    static Optional<PersonClass> personClass(String text) {
        return Optional.ofNullable(CLASSES.get(String.join(" ", VietnameseText.words(text))));
    }

    /** A day as dd/MM/yyyy, as yyyy-MM-dd, or as the number by which a spreadsheet keeps it. */
    static Optional<LocalDate> day(String text) {
        try {
            Matcher day = DAY_FIRST.matcher(text);
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            Matcher year = YEAR_FIRST.matcher(text);
            if (year.matches()) {
                return Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return text.length() == 5 && SERIAL.matcher(text).matches()
                ? Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    /** Gives a mobile number back the zero that spreadsheets take from what they think is a quantity. */
    static String phone(String text) {
        String digits = text.replaceAll("[\\s.()-]", "");
        return MOBILE_WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : text;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
