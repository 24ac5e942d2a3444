package vn.hocso.audit.chain;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.audit.chain.ChainReport.Break;
import vn.hocso.shared.Turns;

/**
 * Writes the end of the chain to the log once a day, where nobody who can write to the database can change it, and checks the chain every
 * night on one of the nodes.
 */
@Component
class ChainWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ChainWatch.class);

    private final SealRows rows;
    private final ChainCheck check;
    private final CheckRows checks;
    private final Turns turns;
    private final Clock clock;

    ChainWatch(SealRows rows, ChainCheck check, CheckRows checks, Turns turns, Clock clock) {
        this.rows = rows;
        this.check = check;
        this.checks = checks;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 1 * * *")
    void tellTheHead() {
        Seal head = rows.head().seal();
        LOG.info("Audit chain at {}: {} entries, head {}", clock.instant(), head.seq(), head.hex());
    }

    @Scheduled(cron = "0 15 1 * * *")
    void checkNightly() {
        turns.ifFree("audit-check", this::checkNow);
    }

    ChainReport checkNow() {
        ChainReport report = check.run();
        checks.insert(report);
        Break broken = report.broken();
        if (broken != null) {
            LOG.error("The audit chain is broken at {}: {}", broken.seq(), broken.how());
        }
        return report;
    }
}
