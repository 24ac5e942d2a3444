package vn.hocso.certification.issuerkey;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.Access;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;

/** Changes the keys, by those who administer the whole installation. */
@Service
class KeyRotation {

    private final IssuerKeys keys;
    private final Access access;
    private final AuditTrail audit;

    KeyRotation(IssuerKeys keys, Access access, AuditTrail audit) {
        this.keys = keys;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<IssuerKey> keys(Actor actor) {
        access.requireEverywhere(actor, ADMINISTER_SYSTEM);
        return keys.all();
    }

    @Transactional
    public List<IssuerKey> rotate(Actor actor) {
        access.requireEverywhere(actor, ADMINISTER_SYSTEM);
        for (KeyUse use : KeyUse.values()) {
            audit.record(AuditedAct.of("certification.issuer-key-rotated")
                    .with(Changes.none().fact("key", keys.rotate(use).kid())));
        }
        return keys.all();
    }
}
