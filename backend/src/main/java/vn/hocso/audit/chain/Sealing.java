package vn.hocso.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.audit.chain.SealRows.Head;
import vn.hocso.audit.chain.SealRows.Sealed;
import vn.hocso.audit.entry.Canonical;
import vn.hocso.audit.entry.Entry;
import vn.hocso.shared.Ids;

/**
 * Adds new entries to the chain, a few seconds after they were committed. Sealing afterwards lets any number of people write at once;
 * holding the head lets one node seal at a time. Entries are numbered in the order in which they are found, since one that took long to
 * commit may be older than those already sealed.
 */
@Component
class Sealing {

    private static final int AT_ONCE = 500;

    /** How long the transaction of an entry may take to be found by the next look; the nightly one finds any. */
    private static final Duration LATE = Duration.ofMinutes(10);

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

    /** Each portion begins where the one before ended; what is committed behind it meanwhile is found by the next look. */
    void seal(boolean evenTheOldest) {
        Instant begun = clock.instant();
        UUID from = Ids.first(evenTheOldest ? 0 : since(rows.head()));
        List<Entry> sealed;
        do {
            UUID place = from;
            sealed = Objects.requireNonNull(transaction.execute(status -> sealSome(place, begun)));
            from = sealed.isEmpty() ? from : sealed.getLast().id();
        } while (sealed.size() == AT_ONCE);
    }

    private List<Entry> sealSome(UUID from, Instant begun) {
        return rows.lockHead()
                .map(head -> {
                    List<Entry> entries = rows.unsealed(from, AT_ONCE);
                    extend(head, entries, begun);
                    return entries;
                })
                .orElse(List.of());
    }

    private static long since(Head head) {
        Instant caughtUpAt = head.caughtUpAt();
        return caughtUpAt == null ? 0 : caughtUpAt.minus(LATE).toEpochMilli();
    }

    private void extend(Head head, List<Entry> entries, Instant now) {
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
    }

    /** Noted at most once a minute, so that a quiet night writes little. */
    private static boolean caughtUpLongAgo(Head head, Instant now) {
        Instant caughtUpAt = head.caughtUpAt();
        return caughtUpAt == null || caughtUpAt.plusSeconds(60).isBefore(now);
    }
}
