package vn.hocso.identity.account;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.hocso.identity.AccountSuspended;
import vn.hocso.identity.session.OpenSessions;

/**
 * Ends the sessions of whoever was suspended, before whoever suspended them has the answer. It does so after the commit: from then on
 * nobody signs in under that account, so no session can begin behind its back.
 */
@Component
class SessionEnding {

    private final OpenSessions sessions;

    SessionEnding(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(AccountSuspended suspended) {
        sessions.endAll(suspended.accountId(), Optional.empty());
    }
}
