package vn.hocso.privacy.copy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.privacy.OwnersOnly;
import vn.hocso.privacy.copy.CopyView.State;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;

@Service
class CopyService {

    private final CopyRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    CopyService(CopyRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a copy; while one is being made, that one is it. */
    @Transactional
    CopyView request(Actor actor) {
        OwnersOnly.require(actor);
        Instant now = clock.instant();
        Optional<CopyView> waiting = rows.of(actor.accountId(), now).stream()
                .filter(copy -> copy.state() == State.REQUESTED)
                .findFirst();
        if (waiting.isPresent()) {
            return waiting.get();
        }
        UUID id = Ids.next();
        rows.insert(id, actor.accountId(), now);
        audit.record(AuditedAct.of("privacy.copy-requested").onAccount(actor.accountId(), null));
        return require(actor, id);
    }

    @Transactional(readOnly = true)
    List<CopyView> mine(Actor actor) {
        OwnersOnly.require(actor);
        return rows.of(actor.accountId(), clock.instant());
    }

    /** The copy, if it is ready and its owner asks; that it was taken is written down. */
    @Transactional
    CopyView take(Actor actor, UUID id) {
        OwnersOnly.require(actor);
        CopyView copy = require(actor, id);
        if (copy.state() != State.READY) {
            throw new CopyNotReady();
        }
        audit.record(AuditedAct.of("privacy.copy-taken").onAccount(actor.accountId(), null));
        return copy;
    }

    private CopyView require(Actor actor, UUID id) {
        return rows.find(actor.accountId(), id, clock.instant()).orElseThrow(CopyUnknown::new);
    }

    /** There is no such copy of this person's, or its time is over. */
    static class CopyUnknown extends Refusal {
        CopyUnknown() {
            super(Kind.NOT_FOUND, "privacy.copy-unknown");
        }
    }

    /** It is still being made, or could not be. */
    static class CopyNotReady extends Refusal {
        CopyNotReady() {
            super(Kind.CONFLICT, "privacy.copy-not-ready");
        }
    }
}
