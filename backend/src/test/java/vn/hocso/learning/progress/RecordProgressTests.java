package vn.hocso.learning.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hocso.content.LessonId;

import static org.assertj.core.api.Assertions.assertThat;

class RecordProgressTests {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration AGO = Duration.ofMinutes(10);

    @ParameterizedTest
    @ValueSource(strings = {"PT-20M", "PT3H", "PT-490000H"})
    void whatADeviceSawIsTakenOnTheServersClockHoweverFarItsOwnIsOff(Duration off) {
        Instant device = NOW.plus(off);
        assertThat(momentOf(device.minus(AGO), device)).isEqualTo(NOW.minus(AGO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-90S", "PT0S", "PT2M"})
    void aClockThatIsOffByLittleIsBelieved(Duration off) {
        Instant device = NOW.plus(off);
        assertThat(momentOf(device.minus(AGO), device)).isEqualTo(device.minus(AGO));
    }

    @Test
    void aDeviceThatDoesNotTellItsClockIsBelieved() {
        assertThat(momentOf(NOW.minus(AGO), null)).isEqualTo(NOW.minus(AGO));
    }

    @Test
    void noMomentIsOutOfReach() {
        assertThat(momentOf(Instant.MAX, Instant.MIN)).isEqualTo(Instant.MAX);
        assertThat(momentOf(Instant.MIN, Instant.MAX)).isEqualTo(Instant.MIN);
    }

    private static Instant momentOf(Instant at, @Nullable Instant sentAt) {
        ProgressEvent event = new ProgressEvent(
                UUID.randomUUID(),
                new LessonId(UUID.randomUUID()),
                null,
                ProgressEvent.Type.OPENED,
                null,
                null,
                null,
                at);
        return new RecordProgress(List.of(event), sentAt)
                .eventsAsReceived(NOW)
                .getFirst()
                .at();
    }
}
