package vn.hocso.survey.result;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTests {

    @Test
    void theMeanHasTwoDecimals() {
        Counts counts = new Counts(List.of(0, 1, 0, 0, 5));

        assertThat(counts.answers()).isEqualTo(6);
        assertThat(counts.mean()).hasToString("4.50");
        assertThat(new Counts(List.of(1, 0, 0, 0, 2)).mean()).hasToString("3.67");
    }

    @Test
    void whereNobodyAnsweredThereIsNoMean() {
        assertThat(Counts.NONE.answers()).isZero();
        assertThat(Counts.NONE.mean()).isNull();
    }

    @Test
    void countsAddUpByRating() {
        Counts sum = new Counts(List.of(1, 0, 2, 0, 2)).plus(new Counts(List.of(0, 3, 0, 1, 1)));

        assertThat(sum.of()).containsExactly(1, 3, 2, 1, 3);
    }
}
