package vn.hocso.certification.learnerrecord;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.learnerrecord.RecordRefusals.OriginNamed;
import vn.hocso.certification.learnerrecord.RecordRefusals.OriginNotFound;
import vn.hocso.certification.learnerrecord.TrustedOrigins.TrustedOrigin;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;
import vn.hocso.shared.VietnameseText;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;

/** Names the installations whose records are believed, which those do who administer the whole of this one. */
@Service
class OriginService {

    private final TrustedOrigins origins;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    OriginService(TrustedOrigins origins, Access access, AuditTrail audit, Clock clock) {
        this.origins = origins;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TrustedOrigin> all(Actor actor) {
        access.requireEverywhere(actor, ADMINISTER_SYSTEM);
        return origins.all();
    }

    @Transactional
    public List<TrustedOrigin> name(Actor actor, String fingerprint, String name, String address) {
        access.requireEverywhere(actor, ADMINISTER_SYSTEM);
        TrustedOrigin origin = new TrustedOrigin(
                fingerprint, VietnameseText.line(name), address, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (origins.believed().own(fingerprint) || !origins.add(origin, AccountId.of(actor))) {
            throw new OriginNamed();
        }
        audit.record(act("certification.origin-named", origin));
        return origins.all();
    }

    /** What was recorded stays, and is told as of a key that is believed no longer. */
    @Transactional
    public List<TrustedOrigin> forget(Actor actor, String fingerprint) {
        access.requireEverywhere(actor, ADMINISTER_SYSTEM);
        TrustedOrigin origin = origins.all().stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst()
                .orElseThrow(OriginNotFound::new);
        if (origins.remove(fingerprint)) {
            audit.record(act("certification.origin-forgotten", origin));
        }
        return origins.all();
    }

    private static AuditedAct act(String action, TrustedOrigin origin) {
        return AuditedAct.of(action)
                .with(Changes.none()
                        .fact("name", origin.name())
                        .fact("address", origin.address())
                        .fact("key", origin.fingerprint()));
    }
}
