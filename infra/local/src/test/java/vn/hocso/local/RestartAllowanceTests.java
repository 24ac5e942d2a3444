package vn.hocso.local;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RestartAllowanceTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final RestartAllowance allowance = new RestartAllowance();

    @Test
    void waitsLongerEachTimeAndGivesUpAfterFive() {
        assertThat(allowance.afterDeathAt(NOON)).contains(Duration.ofMillis(500));
        assertThat(allowance.afterDeathAt(NOON)).contains(Duration.ofSeconds(1));
        assertThat(allowance.afterDeathAt(NOON)).contains(Duration.ofSeconds(2));
        assertThat(allowance.afterDeathAt(NOON)).contains(Duration.ofSeconds(4));
        assertThat(allowance.afterDeathAt(NOON)).contains(Duration.ofSeconds(8));
        assertThat(allowance.afterDeathAt(NOON)).isEmpty();
    }

    @Test
    void forgetsWhatHappenedLongAgo() {
        for (int death = 0; death < 5; death++) {
            allowance.afterDeathAt(NOON);
        }

        assertThat(allowance.afterDeathAt(NOON.plus(Duration.ofMinutes(11)))).contains(Duration.ofMillis(500));
    }
}
