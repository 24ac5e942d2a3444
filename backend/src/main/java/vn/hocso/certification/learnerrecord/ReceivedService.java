package vn.hocso.certification.learnerrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.learnerrecord.ReceivedEntries.Received;
import vn.hocso.certification.learnerrecord.RecordRefusals.EntryUnknown;
import vn.hocso.certification.learnerrecord.TrustedOrigins.Believed;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Authority;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** Shows what was taken in, and removes what was taken in by mistake. */
@Service
class ReceivedService {

    private final ReceivedEntries received;
    private final TrustedOrigins origins;
    private final RecordPolicy policy;
    private final AuditTrail audit;
    private final Clock clock;

    ReceivedService(
            ReceivedEntries received, TrustedOrigins origins, RecordPolicy policy, AuditTrail audit, Clock clock) {
        this.received = received;
        this.origins = origins;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ReceivedView> mine(Actor actor) {
        List<Received> own = received.of(AccountId.of(actor));
        Believed believed = origins.believed();
        return own.stream().map(one -> view(one, believed, entry -> false)).toList();
    }

    @Transactional(readOnly = true)
    public Page<ReceivedView> find(Actor actor, @Nullable String q, @Nullable AccountId holder, Paging paging) {
        Page<Received> found = received.within(policy.scope(actor), q, holder, paging);
        Authority authority = policy.authority(actor);
        Believed believed = origins.believed();
        return found.map(one -> view(one, believed, entry -> policy.mayRemove(actor, authority, entry)));
    }

    /** With the file that belongs to it, for who may see it. */
    @Transactional(readOnly = true)
    public Received withFile(Actor actor, UUID id) {
        Received entry = received.find(id).orElseThrow(EntryUnknown::new);
        policy.requireMaySee(actor, entry);
        if (entry.fileKey() == null) {
            throw new EntryUnknown();
        }
        return entry;
    }

    /** It may be taken in again, for this person or another. */
    @Transactional
    public void remove(Actor actor, UUID id, String reason) {
        Received entry = received.find(id).orElseThrow(EntryUnknown::new);
        policy.requireMayRemove(actor, entry);
        received.remove(id);
        audit.record(AuditedAct.of("certification.received-removed")
                .on("received-entry", id, entry.number())
                .to(entry.holder().value())
                .in(entry.unitPath())
                .with(Changes.none().fact("course", entry.courseTitle()).fact("address", entry.origin()))
                .because(VietnameseText.nfc(reason.strip())));
    }

    private ReceivedView view(Received one, Believed believed, Predicate<Received> removable) {
        LocalDate today = VietnamCalendar.today(clock);
        return ReceivedView.of(one, today, believed.view(one.signer().kid(), one.origin()), removable.test(one));
    }
}
