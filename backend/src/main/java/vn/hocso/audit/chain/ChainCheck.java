package vn.hocso.audit.chain;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.chain.ChainReport.Break;
import vn.hocso.audit.chain.ChainReport.Kind;
import vn.hocso.audit.chain.SealRows.Sealed;
import vn.hocso.audit.entry.Canonical;
import vn.hocso.audit.entry.Entry;

/** Computes the whole chain anew and tells the first place where it is not what is stored. */
@Component
class ChainCheck {

    private static final int AT_ONCE = 1_000;

    private final SealRows rows;
    private final Clock clock;

    ChainCheck(SealRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Checks the chain as it is now; what is sealed meanwhile waits for the next check. */
    ChainReport run() {
        Instant started = clock.instant();
        Seal head = rows.head().seal();
        Seal beginning = rows.beginning();
        Walk walk = new Walk(beginning);
        while (walk.broken == null && walk.last.seq() < head.seq()) {
            List<Sealed> part = rows.after(walk.last.seq(), AT_ONCE);
            if (part.isEmpty()) {
                walk.broken = new Break(walk.last.seq() + 1, Kind.END_MISSING);
            }
            for (Sealed sealed : part) {
                if (walk.broken == null && sealed.seal().seq() <= head.seq()) {
                    walk.step(sealed);
                }
            }
        }
        if (walk.broken == null && !same(walk.last, head)) {
            walk.broken = new Break(head.seq() + 1, Kind.END_MISSING);
        }
        return new ChainReport(
                started, clock.instant(), beginning.seq() + 1, walk.last.seq(), walk.redacted, walk.broken);
    }

    /** Whether a head that was exported earlier is still part of the chain, as far as that part is kept. */
    Optional<Break> missing(Seal exported) {
        Seal beginning = rows.beginning();
        if (exported.seq() < beginning.seq()) {
            return Optional.empty();
        }
        Optional<Seal> there = exported.seq() == beginning.seq() ? Optional.of(beginning) : rows.at(exported.seq());
        return there.filter(seal -> same(seal, exported)).isPresent()
                ? Optional.empty()
                : Optional.of(new Break(exported.seq(), there.isPresent() ? Kind.CHANGED : Kind.END_MISSING));
    }

    private static boolean same(Seal one, Seal other) {
        return one.seq() == other.seq() && MessageDigest.isEqual(one.hash(), other.hash());
    }

    private static final class Walk {

        private Seal last;
        private long redacted;
        private @Nullable Break broken;

        private Walk(Seal beginning) {
            last = beginning;
        }

        private void step(Sealed sealed) {
            long seq = last.seq() + 1;
            Entry entry = sealed.entry();
            if (sealed.seal().seq() != seq) {
                broken = new Break(seq, Kind.SEAL_MISSING);
            } else if (entry == null) {
                broken = new Break(seq, Kind.ENTRY_MISSING);
            } else if (!Canonical.keepsItsWord(entry)
                    || !same(sealed.seal(), new Seal(seq, Canonical.seal(last.hash(), seq, entry)))) {
                broken = new Break(seq, Kind.CHANGED);
            } else {
                redacted += entry.redacted() ? 1 : 0;
                last = sealed.seal();
            }
        }
    }
}
