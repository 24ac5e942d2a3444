package vn.hocso.certification.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LookUpLimitTests {

    private final Hands clock = new Hands();
    private final LookUpLimit limit = new LookUpLimit(clock);

    @Test
    void anOfficeMayLookUpAsManyAsAMinuteAllowsAtOnce() {
        lookUp("a", LookUpLimit.PER_MINUTE);

        assertThatThrownBy(() -> limit.require("a"))
                .isInstanceOfSatisfying(
                        TooManyLookUps.class,
                        refused -> assertThat(refused.params()).containsEntry("retryAfterSeconds", 1L));
    }

    @Test
    void whoWaitsMayGoOn() {
        lookUp("a", LookUpLimit.PER_MINUTE);
        assertThatThrownBy(() -> limit.require("a")).isInstanceOf(TooManyLookUps.class);

        clock.pass(Duration.ofSeconds(1));

        assertThatCode(() -> limit.require("a")).doesNotThrowAnyException();
        assertThatThrownBy(() -> limit.require("a")).isInstanceOf(TooManyLookUps.class);
    }

    @Test
    void refusedLookUpsCostNothing() {
        lookUp("a", LookUpLimit.PER_MINUTE);
        IntStream.range(0, 500)
                .forEach(i -> assertThatThrownBy(() -> limit.require("a")).isInstanceOf(TooManyLookUps.class));

        clock.pass(Duration.ofMinutes(1));

        lookUp("a", LookUpLimit.PER_MINUTE);
    }

    @Test
    void oneAddressDoesNotSlowAnother() {
        lookUp("a", LookUpLimit.PER_MINUTE);
        lookUp("b", LookUpLimit.PER_MINUTE);
    }

    @Test
    void addressesOfOneLineAreCountedTogether() {
        IntStream.range(0, LookUpLimit.PER_MINUTE).forEach(i -> limit.require("2405:4800:5a8f:1:%x::1".formatted(i)));

        assertThatThrownBy(() -> limit.require("2405:4800:5a8f:1:ffff:ffff:ffff:ffff"))
                .isInstanceOf(TooManyLookUps.class);
        assertThatCode(() -> limit.require("2405:4800:5a8f:2::1")).doesNotThrowAnyException();
    }

    private void lookUp(String address, int times) {
        IntStream.range(0, times).forEach(i -> limit.require(address));
    }

    private static final class Hands extends Clock {

        private Instant now = Instant.parse("2026-11-22T03:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

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
