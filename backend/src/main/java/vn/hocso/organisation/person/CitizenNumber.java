package vn.hocso.organisation.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.hocso.shared.Refusal;

/**
 * A citizen identity number: three digits for the place where the birth was registered, one for century and sex, two for the year, six of
 * chance. Nothing in it checks the rest, so a number that passes may still be somebody else's.
 */
public record CitizenNumber(String digits) {

    private static final Pattern TWELVE = Pattern.compile("\\d{12}");

    /** Codes below 97 that were given to no province; from there on they stand for countries. */
    private static final Set<Integer> NO_PROVINCE = IntStream.of(
                    0, 3, 5, 7, 9, 13, 16, 18, 21, 23, 28, 29, 32, 39, 41, 43, 47, 50, 53, 55, 57, 59, 61, 63, 65, 69,
                    71, 73, 76, 78, 81, 85, 88, 90)
            .boxed()
            .collect(Collectors.toUnmodifiableSet());

    /** The number, if it can be one of somebody living. Spaces and points that people put between the digits are passed over. */
    public static Optional<CitizenNumber> read(String text, LocalDate today) {
        String digits = text.replaceAll("[\\s.-]", "");
        return Optional.of(digits)
                .filter(candidate -> TWELVE.matcher(candidate).matches())
                .map(CitizenNumber::new)
                .filter(number -> !NO_PROVINCE.contains(Integer.parseInt(digits.substring(0, 3))))
                .filter(number -> number.birthYear() <= today.getYear());
    }

    static CitizenNumber require(String text, LocalDate today) {
        return read(text, today).orElseThrow(Malformed::new);
    }

    public int birthYear() {
        return 1900 + (digits.charAt(3) - '0') / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    }

    /** What is shown to those who need not know it: enough to tell two apart. */
    String masked() {
        return "•".repeat(9) + digits.substring(9);
    }

    /** Never the number, should it get into a log. */
    @Override
    public String toString() {
        return masked();
    }

    /** No citizen number looks like this. */
    static class Malformed extends Refusal {
        Malformed() {
            super(Kind.INVALID, "organisation.malformed-citizen-number", java.util.Map.of(), "citizenNumber");
        }
    }

    /** The year in the number and the day of birth do not agree. */
    static class OtherBirthYear extends Refusal {
        OtherBirthYear() {
            super(Kind.INVALID, "organisation.citizen-number-birth-year", java.util.Map.of(), "citizenNumber");
        }
    }
}
