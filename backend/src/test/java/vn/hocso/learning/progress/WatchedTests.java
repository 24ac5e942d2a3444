package vn.hocso.learning.progress;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hocso.content.BlockId;

import static org.assertj.core.api.Assertions.assertThat;

class WatchedTests {

    private static final BlockId FIRST = new BlockId(UUID.randomUUID());
    private static final BlockId SECOND = new BlockId(UUID.randomUUID());

    @Test
    void keepsTheVideosOfALessonApart() {
        Watched watched = Watched.NOTHING.with(FIRST, 0, 900, 1000).with(SECOND, 0, 100, 1000);
        assertThat(watched.of(FIRST).seenMostOf(0)).isTrue();
        assertThat(watched.of(SECOND).seenMostOf(0)).isFalse();
    }

    @Test
    void theKnownLengthCountsMoreThanThePlayers() {
        assertThat(Watched.NOTHING.with(FIRST, 0, 900, 1000).of(FIRST).seenMostOf(5000))
                .isFalse();
    }

    @Test
    void aVideoOfUnknownLengthIsNotWatched() {
        assertThat(Watched.NOTHING.with(FIRST, 0, 900, 0).of(FIRST).seenMostOf(0))
                .isFalse();
    }

    @Test
    void readsBackWhatItWrote() {
        Watched watched =
                Watched.NOTHING.with(FIRST, 0, 10, 60_000).with(SECOND, 5, 9, 0).with(FIRST, 20, 30, 0);
        assertThat(Watched.parse(watched.toString())).isEqualTo(watched);
        assertThat(Watched.parse("")).isEqualTo(Watched.NOTHING);
    }
}
