package vn.hocso.identity.throttle;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PatienceTests {

    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

    @Test
    void fiveFailuresAreFree() {
        assertThat(wait(4, NOW)).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWaitUpToFiveMinutes() {
        assertThat(wait(5, NOW)).hasSeconds(15);
        assertThat(wait(6, NOW)).hasSeconds(30);
        assertThat(wait(9, NOW)).hasSeconds(240);
        assertThat(wait(10, NOW)).hasSeconds(300);
        assertThat(wait(10_000, NOW)).hasSeconds(300);
    }

    @Test
    void theWaitEnds() {
        assertThat(wait(5, NOW.minusSeconds(15)).isPositive()).isFalse();
    }

    private static Duration wait(int failures, Instant last) {
        return Patience.SECRET.wait(failures, last, NOW);
    }
}
