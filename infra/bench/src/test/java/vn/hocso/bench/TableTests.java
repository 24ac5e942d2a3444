package vn.hocso.bench;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TableTests {

    private final Measurement nothing = at("nothing", 1000);
    private final Measurement upsert = at("raw upsert", 250);
    private final Measurement lesson = at("lesson", 700);
    private final Measurement write = at("progress write", 120);
    private final List<Measurement> all = List.of(nothing, upsert, lesson, write);

    @Test
    void aReadIsComparedWithTheRequestThatDoesNothing() {
        assertThat(Table.floor(lesson, all)).isEqualTo(1000);
        assertThat(Table.of(all)).contains("| lesson | 8 | 700 | 70 % |");
    }

    @Test
    void aWriteIsComparedWithOneIdleRequestAndOneUpsertTogether() {
        assertThat(Table.floor(write, all)).isCloseTo(200, within(0.001));
        assertThat(Table.of(all)).contains("| progress write | 8 | 120 | 60 % |");
    }

    @Test
    void aFloorHasNoFloorOfItsOwn() {
        assertThat(Table.floor(nothing, all)).isNaN();
    }

    private static Measurement at(String scenario, double perSecond) {
        return new Measurement(scenario, 8, perSecond, 1, 2, 3, 0.5, 2, 0);
    }
}
