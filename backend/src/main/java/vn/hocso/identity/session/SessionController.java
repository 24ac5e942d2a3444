package vn.hocso.identity.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.identity.AccountId;
import vn.hocso.shared.Actor;

/** Where somebody is signed in, and ending it from afar. */
@RestController
class SessionController {

    private final OpenSessions sessions;
    private final AuditTrail audit;

    SessionController(OpenSessions sessions, AuditTrail audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @GetMapping("/api/me/security/sessions")
    List<SessionView> list(Actor actor, HttpSession current) {
        return sessions.list(AccountId.of(actor), current.getId());
    }

    @DeleteMapping("/api/me/security/sessions/{sessionId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID sessionId, Actor actor) {
        sessions.end(AccountId.of(actor), sessionId);
        audit.record(AuditedAct.of("identity.session-ended").onAccount(actor.accountId(), null));
    }

    /** Ends all sessions but the one that asks for it. */
    @DeleteMapping("/api/me/security/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(Actor actor, HttpSession current) {
        sessions.endAll(AccountId.of(actor), Optional.of(current.getId()));
        audit.record(AuditedAct.of("identity.other-sessions-ended").onAccount(actor.accountId(), null));
    }
}
