package vn.hocso.audit.entry;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

/** Who asks, and from where, as far as the act belongs to a request; jobs and listeners act for nobody. */
@Component
class CurrentRequest {

    private static final int LONGEST_AGENT = 300;
    private static final int LONGEST_ADDRESS = 45;

    Optional<Actor> actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Who really acts: the account named, or else the one signed in; behind a borrowed account, the person who borrowed it. */
    @Nullable
    UUID person(@Nullable UUID named) {
        return actor().filter(actor -> named == null || named.equals(actor.accountId()))
                .map(Actor::personId)
                .orElse(named);
    }

    /** Whose account is used, if it is not the person's own. */
    @Nullable
    UUID onBehalfOf() {
        return actor().filter(actor -> actor.borrowed() != null)
                .map(Actor::accountId)
                .orElse(null);
    }

    Entry.Origin origin() {
        return request()
                .map(request -> new Entry.Origin(
                        shortened(request.getRemoteAddr(), LONGEST_ADDRESS),
                        shortened(request.getHeader("User-Agent"), LONGEST_AGENT)))
                .orElseGet(() -> new Entry.Origin(null, null));
    }

    /** Tells the sessions of one person apart without being of use to anybody who reads it. */
    @Nullable
    String sessionHash() {
        return request()
                .map(request -> request.getSession(false))
                .map(HttpSession::getId)
                .map(id -> HexFormat.of().formatHex(Canonical.sha256(id.getBytes(StandardCharsets.UTF_8)), 0, 8))
                .orElse(null);
    }

    @Nullable
    String traceId() {
        return MDC.get("traceId");
    }

    private static Optional<HttpServletRequest> request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? Optional.of(current.getRequest())
                : Optional.empty();
    }

    private static @Nullable String shortened(@Nullable String text, int most) {
        return text == null ? null : Shortened.line(VietnameseText.line(text), most);
    }
}
