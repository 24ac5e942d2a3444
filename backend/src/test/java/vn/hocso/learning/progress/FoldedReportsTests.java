package vn.hocso.learning.progress;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedReportsTests {

    private final List<UUID> events =
            Stream.generate(UUID::randomUUID).limit(FoldedReports.MOST + 1).toList();

    @Test
    void whatWasFoldedIsKnownAndNothingElse() {
        FoldedReports reports = FoldedReports.NONE.with(events.get(0)).with(events.get(1));
        assertThat(reports.has(events.get(0))).isTrue();
        assertThat(reports.has(events.get(1))).isTrue();
        assertThat(reports.has(events.get(2))).isFalse();
        assertThat(FoldedReports.NONE.has(events.get(0))).isFalse();
    }

    @Test
    void allEventsOfTheLargestRequestAreKnownAndOnlyTheOldestIsForgotten() {
        FoldedReports reports = FoldedReports.NONE;
        for (UUID event : events) {
            reports = reports.with(event);
        }
        assertThat(events.subList(1, events.size())).allMatch(reports::has);
        assertThat(reports.has(events.getFirst())).isFalse();
    }

    @Test
    void identifiersThatShareOneHalfAreNotTakenForEachOther() {
        FoldedReports reports = FoldedReports.NONE.with(new UUID(1, 2)).with(new UUID(3, 4));
        assertThat(reports.has(new UUID(1, 4))).isFalse();
        assertThat(reports.has(new UUID(2, 3))).isFalse();
    }

    @Test
    void whatIsKeptIsReadAgain() {
        FoldedReports reports = FoldedReports.NONE.with(events.get(0)).with(events.get(1));
        assertThat(FoldedReports.of(reports.bytes())).isEqualTo(reports);
    }
}
