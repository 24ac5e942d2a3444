package vn.hocso.bench;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BenchOptionsTests {

    @Test
    void everythingHasADefault() {
        assertThat(BenchOptions.parse(List.of()).users()).containsExactly(1, 8, 32);
    }

    @Test
    void usersAndTimesCanBeChosen() {
        BenchOptions options = BenchOptions.parse(List.of("--users", "4,16", "--seconds", "3"));

        assertThat(options.users()).containsExactly(4, 16);
        assertThat(options.mostUsers()).isEqualTo(16);
        assertThat(options.seconds()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aScenarioIsMeasuredBesideTheFloors() {
        BenchOptions options = BenchOptions.parse(List.of("--only", "search, progress write"));

        assertThat(options.wants("search")).isTrue();
        assertThat(options.wants("progress write")).isTrue();
        assertThat(options.wants("nothing")).isTrue();
        assertThat(options.wants("lesson")).isFalse();
        assertThat(BenchOptions.parse(List.of()).wants("lesson")).isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchOptions.parse(List.of("--user", "4")))
                .withMessageContaining("--user");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchOptions.parse(List.of("--seconds")))
                .withMessageContaining("needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenchOptions.parse(List.of("--users", "many")))
                .withMessageContaining("many");
    }
}
