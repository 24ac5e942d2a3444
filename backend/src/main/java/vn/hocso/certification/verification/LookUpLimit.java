package vn.hocso.certification.verification;

import java.time.Clock;

import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.shared.NetworkLine;

/**
 * Lets an address look up as many certificates in a minute as an office needs, so that numbers cannot be tried out. It remembers a
 * bounded number of addresses.
 */
@Component
class LookUpLimit {

    static final int PER_MINUTE = 60;

    private static final long MINUTE = 60_000;
    private static final long PACE = MINUTE / PER_MINUTE;

    /** An address's look-ups are spread out at an even pace; the one counted last stands at {@code until}. */
    private record Account(long until, boolean refused) {}

    private final Cache<String, Account> accounts;
    private final Clock clock;

    LookUpLimit(Clock clock) {
        this.clock = clock;
        this.accounts = Caffeine.newBuilder().maximumSize(50_000).build();
    }

    /** Counts one look-up; refuses when those of the last minute have used up what a minute allows. */
    void require(String address) {
        long now = clock.millis();
        Account account = accounts.asMap().compute(NetworkLine.of(address), (unused, before) -> {
            long until = Math.max(before == null ? now : before.until, now);
            boolean refused = until + PACE - now > MINUTE;
            return new Account(refused ? until : until + PACE, refused);
        });
        if (account.refused) {
            throw new TooManyLookUps(Math.max(1, (account.until + PACE - now - MINUTE + 999) / 1000));
        }
    }
}
