package vn.hocso.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.audit.chain.SealRows.Head;
import vn.hocso.audit.chain.SealRows.Sealed;
import vn.hocso.audit.entry.Canonical;
import vn.hocso.audit.entry.Entry;

/**
 * Adds new entries to the chain, a few seconds after they were committed. Sealing afterwards lets any number of people write at once;
 * holding the head lets one node seal at a time. Entries are numbered in the order in which they are found, since one that took long to
 * commit may be older than those already sealed.
 */
@Component
class Sealing {

    private static final int AT_ONCE = 500;

    /** How long the transaction of an entry may take to be found by the next look; the nightly one finds any. */
    private static final Duration LATE = Duration.ofHours(1);

    private final SealRows rows;
    private final TransactionOperations transaction;
    private final Clock clock;

    Sealing(SealRows rows, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT5S", fixedDelayString = "PT5S")
    void sealNew() {
        seal(false);
    }

    @Scheduled(cron = "0 40 0 * * *")
    void sealEvenTheOldest() {
        seal(true);
    }

    void seal(boolean evenTheOldest) {
        Integer sealed;
        do {
            sealed = transaction.execute(status -> sealSome(evenTheOldest));
        } while (sealed != null && sealed == AT_ONCE);
    }

    private int sealSome(boolean evenTheOldest) {
        Instant now = clock.instant();
        return rows.lockHead()
                .map(head -> extend(head, rows.unsealed(evenTheOldest ? Instant.EPOCH : since(head), AT_ONCE), now))
                .orElse(0);
    }

    private static Instant since(Head head) {
        @Nullable Instant caughtUpAt = head.caughtUpAt();
        return caughtUpAt == null ? Instant.EPOCH : caughtUpAt.minus(LATE);
    }

    private int extend(Head head, List<Entry> entries, Instant now) {
        Seal last = head.seal();
        List<Sealed> sealed = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            last = new Seal(last.seq() + 1, Canonical.seal(last.hash(), last.seq() + 1, entry));
            sealed.add(new Sealed(last, entry.id(), entry));
        }
        if (!sealed.isEmpty()) {
            rows.insert(sealed, now);
            rows.moveHead(last);
        }
        if (sealed.size() < AT_ONCE && caughtUpLongAgo(head, now)) {
            rows.caughtUp(now);
        }
        return sealed.size();
    }

    /** Noted at most once a minute, so that a quiet night writes little. */
    private static boolean caughtUpLongAgo(Head head, Instant now) {
        @Nullable Instant caughtUpAt = head.caughtUpAt();
        return caughtUpAt == null || caughtUpAt.plusSeconds(60).isBefore(now);
    }
}
