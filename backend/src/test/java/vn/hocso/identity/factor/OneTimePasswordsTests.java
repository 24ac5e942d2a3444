package vn.hocso.identity.factor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimePasswordsTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_110);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "20000000000, 353130"})
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(OneTimePasswords.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteOffButNotAWhole() {
        assertThat(OneTimePasswords.step(SECRET, at(-30), NOW)).hasValue(37_037_036);
        assertThat(OneTimePasswords.step(SECRET, at(0), NOW)).hasValue(37_037_037);
        assertThat(OneTimePasswords.step(SECRET, at(30), NOW)).hasValue(37_037_038);
        assertThat(OneTimePasswords.step(SECRET, at(-60), NOW)).isEmpty();
        assertThat(OneTimePasswords.step(SECRET, at(60), NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"foobarfoob, MZXW6YTBOJTG633C", "Hello, JBSWY3DP"})
    void secretsAreWrittenAsPeopleCanTypeThem(String secret, String typed) {
        assertThat(OneTimePasswords.base32(secret.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(typed);
    }

    @Test
    void anApplicationLearnsEverythingFromTheAddress() {
        assertThat(OneTimePasswords.uri(SECRET, "an.nv+hoc@example.vn"))
                .isEqualTo("otpauth://totp/Hocso:an.nv%2Bhoc%40example.vn?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=Hocso&algorithm=SHA1&digits=6&period=30");
    }

    private static String at(int seconds) {
        return OneTimePasswords.at(SECRET, NOW.plusSeconds(seconds));
    }
}
