package vn.hocso.identity.throttle;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;

/**
 * Browsers from which somebody signed in before, known by a cookie. Those who sign in there are not kept waiting by whoever guesses their
 * password elsewhere. The cookie lets nobody in, and of the login only a fingerprint is kept.
 */
@Component
class KnownDevices {

    static final String COOKIE = "HOCSO_DEVICE";
    private static final Duration KEPT = Duration.ofDays(180);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Encryption encryption;
    private final Clock clock;
    private final boolean secure;

    KnownDevices(
            JdbcClient jdbc,
            Encryption encryption,
            Clock clock,
            @Value("${server.servlet.session.cookie.secure}") boolean secure) {
        this.jdbc = jdbc;
        this.encryption = encryption;
        this.clock = clock;
        this.secure = secure;
    }

    /** The mark of the browser, if this login was used in it. */
    Optional<String> knownFor(String login, HttpServletRequest request) {
        return mark(request)
                .filter(mark ->
                        jdbc.sql("select count(*) from identity_known_device where device_hash = ? and login_hash = ?")
                                        .params(deviceHash(mark), loginHash(login))
                                        .query(Integer.class)
                                        .single()
                                > 0);
    }

    void remember(String login, HttpServletRequest request, HttpServletResponse response) {
        String mark = mark(request).orElseGet(KnownDevices::newMark);
        jdbc.sql("""
                insert into identity_known_device (device_hash, login_hash, last_used_at) values (?, ?, ?)
                on duplicate key update last_used_at = values(last_used_at)
                """)
                .params(deviceHash(mark), loginHash(login), Columns.at(clock.instant()))
                .update();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(mark).toString());
    }

    private ResponseCookie cookie(String mark) {
        return ResponseCookie.from(COOKIE, mark)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/api/sign-in")
                .maxAge(KEPT)
                .build();
    }

    @Scheduled(cron = "0 7 4 * * *")
    void forget() {
        jdbc.sql("delete from identity_known_device where last_used_at < ?")
                .param(Columns.at(clock.instant().minus(KEPT)))
                .update();
    }

    private static Optional<String> mark(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(value -> value.length() == 43)
                .findFirst();
    }

    private static String newMark() {
        byte[] mark = new byte[32];
        RANDOM.nextBytes(mark);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    private byte[] deviceHash(String mark) {
        return encryption.fingerprint("identity.device", mark);
    }

    private byte[] loginHash(String login) {
        return encryption.fingerprint("identity.device-login", login);
    }
}
