package vn.hocso.identity.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Refusal;

/** The sessions of an account, on all its devices. */
@Component
public class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of the account, also those not fully signed in, but for the one to be kept. */
    public void endAll(AccountId account, Optional<String> kept) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> kept.isEmpty() || !kept.get().equals(id))
                .forEach(sessions::deleteById);
    }

    /** Ends the session its owner knows by that handle. */
    void end(AccountId account, UUID handle) {
        signedIn(account)
                .filter(session -> device(session.getValue()).handle().equals(handle))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresentOrElse(sessions::deleteById, () -> {
                    throw new SessionNotFound();
                });
    }

    /** The signed-in sessions, this one first and then by last use. */
    List<SessionView> list(AccountId account, String current) {
        return signedIn(account)
                .map(session -> view(session.getKey().equals(current), session.getValue()))
                .sorted(Comparator.comparing(SessionView::current)
                        .thenComparing(SessionView::lastSeenAt)
                        .reversed())
                .toList();
    }

    private Stream<? extends Map.Entry<String, ? extends Session>> signedIn(AccountId account) {
        return sessions.findByPrincipalName(account.toString()).entrySet().stream()
                .filter(session -> !session.getValue().isExpired())
                .filter(session -> session.getValue()
                                .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        != null);
    }

    private static SessionView view(boolean current, Session session) {
        SessionDevice device = device(session);
        return new SessionView(
                device.handle(),
                UserAgent.browser(device.userAgent()),
                UserAgent.system(device.userAgent()),
                device.signedInAt(),
                session.getLastAccessedTime(),
                current);
    }

    /** A session from before devices were noted is known by a handle made from its id, which does not give the id away. */
    private static SessionDevice device(Session session) {
        SessionDevice noted = session.getAttribute(SessionDevice.ATTRIBUTE);
        Instant created = session.getCreationTime();
        return noted != null
                ? noted
                : new SessionDevice(
                        UUID.nameUUIDFromBytes(session.getId().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "",
                        created);
    }

    /** The session has ended already, or never was one of this account. */
    static class SessionNotFound extends Refusal {
        SessionNotFound() {
            super(Kind.NOT_FOUND, "identity.session-not-found");
        }
    }
}
