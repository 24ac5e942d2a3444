package vn.hocso.certification.register;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateNumberTests {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();

    @Test
    void looksTheSameForEveryCertificateAndCarriesItsYear() {
        assertThat(CertificateNumber.random(2026, random).value())
                .matches("HS-2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]");
    }

    @Test
    void isReadAsPeopleTypeIt() {
        CertificateNumber number = written("2026", "7K3M0111");
        String value = number.value();

        assertThat(CertificateNumber.read(value)).contains(number);
        assertThat(CertificateNumber.read(value.toLowerCase())).contains(number);
        assertThat(CertificateNumber.read(" " + value.replace("-", "") + " ")).contains(number);
        assertThat(CertificateNumber.read(value.replace("-", " – "))).contains(number);
        assertThat(CertificateNumber.read(value.replace("M0", "MO").replace("111", "IlL")))
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HS",
                "HS-2026-7K3M-Q9TX",
                "XX-2026-7K3M-Q9TX-4",
                "HS-2026-7K3M-Q9TX-44",
                "HS-2026-7U3M-Q9TX-4"
            })
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(CertificateNumber.read(typed)).isEmpty();
    }

    @Test
    void anyOneWrongCharacterIsNoticed() {
        String value = CertificateNumber.random(2026, random).value();
        IntStream.range(3, value.length())
                .filter(i -> value.charAt(i) != '-')
                .forEach(place -> LETTERS.chars()
                        .filter(letter -> letter != value.charAt(place))
                        .mapToObj(letter -> value.substring(0, place) + (char) letter + value.substring(place + 1))
                        .forEach(wrong -> assertThat(CertificateNumber.read(wrong))
                                .as(wrong)
                                .isEmpty()));
    }

    @Test
    void neighboursExchangedAreNoticed() {
        for (int round = 0; round < 200; round++) {
            String plain = CertificateNumber.random(2026, random).value().replace("-", "");
            for (int i = 2; i < plain.length() - 1; i++) {
                char[] letters = plain.toCharArray();
                if (letters[i] != letters[i + 1]) {
                    letters[i] = plain.charAt(i + 1);
                    letters[i + 1] = plain.charAt(i);
                    assertThat(CertificateNumber.read(new String(letters))).isEmpty();
                }
            }
        }
    }

    @Test
    void numbersDoNotFollowEachOther() {
        Set<String> numbers = new HashSet<>();
        IntStream.range(0, 10_000)
                .forEach(i -> numbers.add(CertificateNumber.random(2026, random).value()));

        assertThat(numbers).hasSize(10_000);
    }

    @Test
    void isFoundInTheTextOfAFile() {
        CertificateNumber number = CertificateNumber.random(2026, random);

        assertThat(CertificateNumber.firstIn("%PDF HS-2026-0000-0000-Z <dc:identifier>" + number + "</dc:identifier>"))
                .contains(number);
        assertThat(CertificateNumber.firstIn("nothing here")).isEmpty();
    }

    /** The number with these letters, whichever check character it has. */
    private static CertificateNumber written(String year, String letters) {
        return LETTERS.chars()
                .mapToObj(check -> CertificateNumber.read("HS" + year + letters + (char) check))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
    }
}
