package vn.hocso.assessment.integrity;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How long it takes to look through a quiz, once its attempts are read; the figure is left in {@code target/similarity-speed.txt}. */
class SimilaritySpeedTests {

    private static final int PEOPLE = Integer.getInteger("hocso.test.similarity-people", 500);
    private static final int ITEMS = 50;

    @Test
    void aQuizIsLookedThroughInSeconds() throws IOException {
        List<Taken> all = new SimulatedQuiz(1, ITEMS).takenBy(PEOPLE);
        var thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        long pairs = Findings.among(all, ITEMS, List.of(), done -> {}).alike().pairs();
        double seconds = (thread.getCurrentThreadCpuTime() - start) / 1e9;

        Files.writeString(
                Path.of("target", "similarity-speed.txt"),
                String.format(
                        Locale.ROOT,
                        "%d pairs of %d people with %d questions in %.1f CPU seconds%n",
                        pairs,
                        PEOPLE,
                        ITEMS,
                        seconds));
        assertThat(pairs / seconds)
                .as("pairs in a second, far below what it was")
                .isGreaterThan(20_000);
    }
}
