package vn.hocso.identity.throttle;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.throttle.Throttle.Limit;
import vn.hocso.shared.NetworkLine;

/**
 * Slows the guessing of passwords down. A login tried in vain from one address waits longer with each further failure, up to five minutes.
 * A login tried in vain from very many addresses waits everywhere, but at most a minute, and not in browsers its owner used before. An
 * address from which very many attempts fail waits as a whole, but briefly, since an agency may sit behind it. Logins that exist and those
 * that do not are treated alike.
 */
@Component
public class SignInThrottle {

    private static final Patience LOGIN = new Patience(40, Duration.ofSeconds(5), Duration.ofMinutes(1));
    private static final Patience ADDRESS = new Patience(100, Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final Throttle throttle;
    private final KnownDevices devices;

    SignInThrottle(Throttle throttle, KnownDevices devices) {
        this.throttle = throttle;
        this.devices = devices;
    }

    /** An attempt that was let through, and counts as a failure until it is said to have succeeded. */
    public final class Attempt {

        private final String login;
        private final Limit own;
        private final @Nullable Limit everywhere;
        private final @Nullable Limit address;

        private Attempt(String login, Limit own, @Nullable Limit everywhere, @Nullable Limit address) {
            this.login = login;
            this.own = own;
            this.everywhere = everywhere;
            this.address = address;
        }

        private Attempt admitted() {
            if (address != null) {
                throttle.requirePatience(address);
            }
            if (everywhere == null) {
                throttle.admit(own);
            } else {
                throttle.admit(own, everywhere);
            }
            return this;
        }

        public void succeeded(HttpServletRequest request, HttpServletResponse response) {
            throttle.succeeded(own);
            if (everywhere != null) {
                throttle.uncount(everywhere);
            }
            devices.remember(login, request, response);
        }

        /** Only now does the address count it: many people at once behind one address are no failures of each other. */
        public void failed() {
            if (address != null) {
                throttle.failed(address);
            }
        }
    }

    /** Refuses an attempt that comes too soon after earlier failures with the same login, given in one form however it was written. */
    public Attempt admit(String login, HttpServletRequest request) {
        return attempt(login, request).admitted();
    }

    private Attempt attempt(String login, HttpServletRequest request) {
        Optional<String> device = devices.knownFor(login, request);
        if (device.isPresent()) {
            return new Attempt(login, new Limit("device " + device.get() + ' ' + login, Patience.SECRET), null, null);
        }
        String address = NetworkLine.of(request.getRemoteAddr());
        return new Attempt(
                login,
                new Limit("login at " + address + ' ' + login, Patience.SECRET),
                new Limit("login " + login, LOGIN),
                new Limit("address " + address, ADDRESS));
    }
}
