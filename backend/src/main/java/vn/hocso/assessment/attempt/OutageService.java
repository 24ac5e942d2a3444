package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.assessment.attempt.AttemptRefusals.OutageToCome;
import vn.hocso.assessment.attempt.AttemptRefusals.OutageTooLong;
import vn.hocso.assessment.attempt.AttemptRefusals.OutageUpsideDown;
import vn.hocso.assessment.attempt.Outages.ForClosed;
import vn.hocso.assessment.attempt.Outages.Hit;
import vn.hocso.assessment.attempt.Outages.OutageView;
import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;

/** Making good what an outage took from attempts. It concerns every unit, so whoever records it looks after all of them. */
@Service
class OutageService {

    private static final int LONGEST_HOURS = 72;

    private final Outages outages;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    OutageService(Outages outages, Access access, AuditTrail audit, Clock clock) {
        this.outages = outages;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    void requireMayRecord(Actor actor) {
        access.requireEverywhere(actor, ADMINISTER_SYSTEM);
    }

    /** Those whose reason holds the words, with or without their marks. */
    Page<OutageView> all(Actor actor, @Nullable String words, Paging paging) {
        requireMayRecord(actor);
        return outages.find(words, paging);
    }

    /** Whom it would concern. */
    Hit preview(Actor actor, Instant from, Instant to) {
        requireMayRecord(actor);
        requireSense(from, to);
        return outages.hit(from, to);
    }

    /** Records an outage and makes it good. The same one recorded twice is made good once. */
    @Transactional
    public OutageView record(Actor actor, Instant from, Instant to, String reason, ForClosed forClosed) {
        requireMayRecord(actor);
        requireSense(from, to);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String why = VietnameseText.clean(reason).strip();
        OutageView outage = new OutageView(Ids.next(), from, to, why, forClosed, now, 0, 0, 0);
        if (outages.add(outage, AccountId.of(actor))) {
            outages.credit(outage, AccountId.of(actor), now);
            OutageView made = outages.find(from, to);
            audit.record(AuditedAct.of("assessment.outage-recorded")
                    .on("outage", made.outageId(), null)
                    .with(Changes.none()
                            .fact("from", from)
                            .fact("to", to)
                            .fact("forClosed", forClosed)
                            .fact("extended", made.extended())
                            .fact("reopened", made.reopened())
                            .fact("retakes", made.retakes()))
                    .because(why));
        }
        return outages.find(from, to);
    }

    private void requireSense(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw new OutageUpsideDown();
        }
        if (to.isAfter(clock.instant())) {
            throw new OutageToCome();
        }
        if (Duration.between(from, to).toHours() > LONGEST_HOURS) {
            throw new OutageTooLong(LONGEST_HOURS);
        }
    }
}
