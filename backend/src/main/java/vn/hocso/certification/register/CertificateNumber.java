package vn.hocso.certification.register;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number by which anybody can look a certificate up, such as {@code HS-2026-7K3M-Q9TX-4}: forty random bits, so that numbers cannot be
 * guessed from each other, in letters that are not mistaken for digits, and a check character that catches any one wrong character and
 * any two neighbours exchanged.
 */
public record CertificateNumber(@JsonValue String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LETTERS = 8;
    private static final Pattern TYPED = Pattern.compile("HS(\\d{4})([0-9A-Z]{8})([0-9A-Z])");
    private static final Pattern IN_A_FILE = Pattern.compile("HS-\\d{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]");

    public static CertificateNumber random(int year, SecureRandom random) {
        StringBuilder letters = new StringBuilder(RANDOM_LETTERS);
        for (int i = 0; i < RANDOM_LETTERS; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return written(String.valueOf(year), letters.toString(), check(year + letters.toString()));
    }

    /** Reads a number as people type it: any case, with or without dashes, O for 0, I and L for 1. Nothing if it cannot be one. */
    public static Optional<CertificateNumber> read(String typed) {
        String plain = typed.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\\-–.]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        Matcher matcher = TYPED.matcher(plain);
        if (plain.length() > 20 || !matcher.matches()) {
            return Optional.empty();
        }
        String digits = matcher.group(1) + matcher.group(2);
        boolean known = digits.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
        return known && check(digits) == matcher.group(3).charAt(0)
                ? Optional.of(written(
                        matcher.group(1), matcher.group(2), matcher.group(3).charAt(0)))
                : Optional.empty();
    }

    /** The first number that stands in plain letters in a text. */
    public static Optional<CertificateNumber> firstIn(String text) {
        return IN_A_FILE
                .matcher(text)
                .results()
                .map(found -> read(found.group()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public String toString() {
        return value;
    }

    private static CertificateNumber written(String year, String letters, char check) {
        return new CertificateNumber(
                "HS-%s-%s-%s-%s".formatted(year, letters.substring(0, 4), letters.substring(4), check));
    }

    /** Doubling in the field of 32 elements before each addition makes every place weigh differently. */
    private static char check(String digits) {
        int sum = 0;
        for (char letter : digits.toCharArray()) {
            sum = doubled(sum ^ LETTERS.indexOf(letter));
        }
        return LETTERS.charAt(sum);
    }

    private static int doubled(int element) {
        int twice = element << 1;
        return twice < 32 ? twice : twice ^ 0b100101;
    }
}
