package vn.hocso.audit.chain;

import java.util.HexFormat;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditReaders;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.chain.ChainController.ChainView;
import vn.hocso.audit.chain.ChainController.CheckView;
import vn.hocso.audit.chain.ChainController.HeadFound;
import vn.hocso.audit.chain.ChainController.HeadView;
import vn.hocso.audit.chain.ChainController.KnownHead;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.Turns;

/** The chain as those see it who may read the whole log. */
@Service
class ChainService {

    private final SealRows rows;
    private final ChainCheck check;
    private final ChainWatch watch;
    private final CheckRows checks;
    private final ChainGuard guard;
    private final AuditReaders readers;
    private final AuditTrail audit;
    private final Turns turns;
    private final AsyncTaskExecutor background;

    ChainService(
            SealRows rows,
            ChainCheck check,
            ChainWatch watch,
            CheckRows checks,
            ChainGuard guard,
            AuditReaders readers,
            AuditTrail audit,
            Turns turns,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.rows = rows;
        this.check = check;
        this.watch = watch;
        this.checks = checks;
        this.guard = guard;
        this.readers = readers;
        this.audit = audit;
        this.turns = turns;
        this.background = background;
    }

    @Transactional(readOnly = true)
    ChainView status(Actor actor) {
        requireEverything(actor);
        Seal head = rows.head().seal();
        return new ChainView(
                new HeadView(head.seq(), head.hex()),
                guard.complete(),
                checks.latest().map(CheckView::of).orElse(null));
    }

    /** A check that is already running is as good as another. */
    void check(Actor actor) {
        requireEverything(actor);
        audit.record(AuditedAct.of("audit.chain-checked"));
        background.execute(() -> turns.ifFree("audit-check", watch::checkNow));
    }

    @Transactional(readOnly = true)
    HeadFound find(Actor actor, KnownHead head) {
        requireEverything(actor);
        return check.missing(new Seal(head.seq(), HexFormat.of().parseHex(head.seal())))
                .map(broken -> new HeadFound(false, broken))
                .orElseGet(() -> new HeadFound(true, null));
    }

    private void requireEverything(Actor actor) {
        if (!readers.scope(actor).everything()) {
            throw new ChainIsForAdministrators();
        }
    }

    /** The chain runs through everybody's entries, so it is shown to those who may read all of them. */
    static class ChainIsForAdministrators extends Refusal {
        ChainIsForAdministrators() {
            super(Kind.NOT_ALLOWED, "audit.chain-is-for-administrators");
        }
    }
}
