package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.media.ObjectStore;

/**
 * Takes away the bytes of files that are part of no answer any more, and then what was known of them. Any number of nodes may run it; what
 * was interrupted is done again.
 */
@Component
class GoneFiles {

    private static final Duration UNFINISHED = Duration.ofDays(1);

    /** An outage that opens attempts again may be recorded later. */
    private static final Duration LEFT = Duration.ofDays(30);

    private static final int AT_ONCE = 50;
    private static final int MOST_LEFT = 1_000;

    private final AnswerFileRows rows;
    private final ObjectStore store;
    private final Clock clock;

    GoneFiles(AnswerFileRows rows, ObjectStore store, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void takeAway() {
        Instant now = clock.instant();
        rows.letGoOfUnfinished(now.minus(UNFINISHED));
        rows.left(now.minus(LEFT), MOST_LEFT).forEach(rows::letGo);
        List<AnswerFile> gone;
        do {
            gone = rows.gone(AT_ONCE);
            gone.forEach(file -> {
                file.allKeys().forEach(store::delete);
                rows.forget(file.id());
            });
        } while (gone.size() == AT_ONCE);
    }
}
