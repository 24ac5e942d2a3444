package vn.hocso.identity.account;

import java.util.Optional;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;

/** The signed-in sessions of an account, on all its devices. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Ends every session of the account, but for the one to be kept. */
    void endAll(AccountId account, Optional<String> kept) {
        sessions.findByPrincipalName(account.toString()).keySet().stream()
                .filter(id -> kept.isEmpty() || !kept.get().equals(id))
                .forEach(sessions::deleteById);
    }
}
