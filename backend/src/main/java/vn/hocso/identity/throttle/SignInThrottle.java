package vn.hocso.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/**
 * Slows guessing down. A login tried in vain from one address waits longer with each further failure, up to five minutes; nobody else who
 * signs in under that login from elsewhere waits with it. An address from which very many attempts fail waits as a whole, but briefly,
 * since an agency may sit behind it. Logins that exist and those that do not are treated alike.
 */
@Component
class SignInThrottle {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 50_000;

    private static final Patience LOGIN = new Patience(5, Duration.ofSeconds(15), Duration.ofMinutes(5));
    private static final Patience ADDRESS = new Patience(100, Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final Cache<String, Failures> logins = remembered();
    private final Cache<String, Failures> addresses = remembered();
    private final Clock clock;

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Refuses an attempt that comes too soon after earlier failures. */
    void admit(String login, String address) {
        Duration wait = longer(
                LOGIN.wait(logins.getIfPresent(key(login, address)), clock.instant()),
                ADDRESS.wait(addresses.getIfPresent(address), clock.instant()));
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
    }

    void failed(String login, String address) {
        Failures one = new Failures(1, clock.instant());
        logins.asMap().merge(key(login, address), one, Failures::and);
        addresses.asMap().merge(address, one, Failures::and);
    }

    void succeeded(String login, String address) {
        logins.invalidate(key(login, address));
    }

    private static String key(String login, String address) {
        return address + ' ' + VietnameseText.fold(login.strip());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Cache<String, Failures> remembered() {
        return Caffeine.newBuilder()
                .expireAfterWrite(MEMORY)
                .maximumSize(MOST_REMEMBERED)
                .build();
    }

    private record Failures(int count, Instant last) {
        private Failures and(Failures later) {
            return new Failures(count + later.count, later.last);
        }
    }

    /** How many failures are free, how long the first wait is, and how long it may grow. */
    private record Patience(int free, Duration first, Duration longest) {

        private Duration wait(@Nullable Failures failures, Instant now) {
            if (failures == null || failures.count() < free) {
                return Duration.ZERO;
            }
            int doublings = Math.min(failures.count() - free, 10);
            Duration full = first.multipliedBy(1L << doublings);
            Duration capped = full.compareTo(longest) < 0 ? full : longest;
            return Duration.between(now, failures.last().plus(capped));
        }
    }

    /** Too many failures in a short time. */
    static class TooManyAttempts extends Refusal {
        TooManyAttempts(Duration wait) {
            super(
                    Kind.TOO_MANY,
                    "identity.too-many-attempts",
                    Map.of("retryAfterSeconds", Math.max(1, wait.toSeconds() + 1)));
        }
    }
}
