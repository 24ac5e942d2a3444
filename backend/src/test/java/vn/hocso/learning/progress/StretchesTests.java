package vn.hocso.learning.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import vn.hocso.learning.progress.Stretches.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

class StretchesTests {

    @Test
    void whatIsReportedTwiceCountsOnce() {
        assertThat(Stretches.NONE.with(0, 10).with(0, 10).with(5, 15).length()).isEqualTo(15);
    }

    @Test
    void touchingStretchesBecomeOne() {
        assertThat(Stretches.NONE.with(10, 20).with(0, 10).list()).containsExactly(new Stretch(0, 20));
    }

    @Test
    void anEmptyOrReversedStretchAddsNothing() {
        assertThat(Stretches.NONE.with(5, 5).with(9, 3)).isEqualTo(Stretches.NONE);
    }

    @Test
    void theOrderOfAddingDoesNotMatter() {
        Random random = new Random(7);
        List<Stretch> reported = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(1000);
            reported.add(new Stretch(from, from + random.nextInt(30)));
        }
        Stretches inOrder = all(reported);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(reported, random);
            assertThat(all(reported)).isEqualTo(inOrder);
        }
    }

    @Test
    void readsBackWhatItWrote() {
        Stretches some = Stretches.NONE.with(0, 30).with(45, 60);
        assertThat(some).hasToString("0-30,45-60");
        assertThat(Stretches.parse(some.toString())).isEqualTo(some);
        assertThat(Stretches.parse("")).isEqualTo(Stretches.NONE);
    }

    @Test
    void neverKeepsMoreThanItsLimit() {
        Stretches many = Stretches.NONE;
        for (int i = 0; i < Stretches.LIMIT + 50; i++) {
            many = many.with(i * 10L, i * 10L + 5);
        }
        assertThat(many.list()).hasSize(Stretches.LIMIT);
    }

    private static Stretches all(List<Stretch> reported) {
        Stretches stretches = Stretches.NONE;
        for (Stretch one : reported) {
            stretches = stretches.with(one.from(), one.to());
        }
        return stretches;
    }
}
