package vn.hocso.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SignInThrottleTests {

    private final Watch watch = new Watch();
    private final SignInThrottle throttle = new SignInThrottle(watch);

    @Test
    void fiveFailuresAreFree() {
        fail(4, "an", "1.1.1.1");

        assertThatCode(() -> throttle.admit("an", "1.1.1.1")).doesNotThrowAnyException();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFiveMinutes() {
        fail(5, "an", "1.1.1.1");
        assertThat(wait("an", "1.1.1.1")).isBetween(15, 16);
        fail(1, "an", "1.1.1.1");
        assertThat(wait("an", "1.1.1.1")).isBetween(30, 31);
        fail(20, "an", "1.1.1.1");
        assertThat(wait("an", "1.1.1.1")).isBetween(300, 301);
    }

    @Test
    void theWaitEnds() {
        fail(5, "an", "1.1.1.1");
        watch.now = watch.now.plus(Duration.ofSeconds(16));

        assertThatCode(() -> throttle.admit("an", "1.1.1.1")).doesNotThrowAnyException();
    }

    @Test
    void othersBehindTheSameAddressAndTheOwnerElsewhereDoNotWait() {
        fail(5, "an", "1.1.1.1");

        assertThatCode(() -> throttle.admit("binh", "1.1.1.1")).doesNotThrowAnyException();
        assertThatCode(() -> throttle.admit("an", "2.2.2.2")).doesNotThrowAnyException();
    }

    @Test
    void writingTheLoginDifferentlyDoesNotHelp() {
        fail(5, "Bình", "1.1.1.1");

        assertThatExceptionOfType(SignInThrottle.TooManyAttempts.class)
                .isThrownBy(() -> throttle.admit(" binh ", "1.1.1.1"));
    }

    @Test
    void successForgetsTheFailures() {
        fail(5, "an", "1.1.1.1");
        throttle.succeeded("an", "1.1.1.1");

        assertThatCode(() -> throttle.admit("an", "1.1.1.1")).doesNotThrowAnyException();
    }

    @Test
    void anAddressFromWhichVeryManyLoginsAreTriedWaitsBriefly() {
        for (int i = 0; i < 120; i++) {
            throttle.failed("login" + i, "6.6.6.6");
        }

        assertThat(wait("somebody new", "6.6.6.6")).isBetween(30, 31);
    }

    private void fail(int times, String login, String address) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, address);
        }
    }

    private int wait(String login, String address) {
        try {
            throttle.admit(login, address);
            return 0;
        } catch (SignInThrottle.TooManyAttempts refusal) {
            return ((Number) refusal.params().get("retryAfterSeconds")).intValue();
        }
    }

    /** A clock that stands still until it is moved. */
    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-22T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
