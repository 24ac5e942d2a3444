package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.CertificateId;
import vn.hocso.certification.document.CertificateFace.Holder;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/**
 * Puts a new certificate in the place of an old one: because the paper was lost, because the name was wrong, or because it ends. The old
 * one stays in the register and says which one counts now.
 */
@Service
class CertificateSuccession {

    private final Certificates certificates;
    private final CertificatePolicy policy;
    private final RegisterBook book;
    private final Validities validities;
    private final Accounts accounts;
    private final CertificateDrafts drafts;
    private final CertificateViews views;
    private final AuditTrail audit;
    private final Clock clock;

    CertificateSuccession(
            Certificates certificates,
            CertificatePolicy policy,
            RegisterBook book,
            Validities validities,
            Accounts accounts,
            CertificateDrafts drafts,
            CertificateViews views,
            AuditTrail audit,
            Clock clock) {
        this.certificates = certificates;
        this.policy = policy;
        this.book = book;
        this.validities = validities;
        this.accounts = accounts;
        this.drafts = drafts;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why there is a new one. */
    enum Kind {
        /** The same again, for a paper that was lost or spoilt. */
        REPLACEMENT,
        /** With the name as it stands in the person's record now. */
        CORRECTION,
        /** For another term, after a refresher or a check. */
        RENEWAL
    }

    /** The certificate that counts from now on. Two who ask at once get one: the second is refused. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public CertificateView succeed(Actor actor, CertificateId id, Kind kind, String reason) {
        Certificate old = certificates.findLocked(id).orElseThrow(CertificateNotFound::new);
        policy.requireMayRevoke(actor, List.of(old));
        requirePossible(old, kind);
        Instant now = clock.instant();
        Certificate successor = book.succeed(draft(old, kind, now), old);
        Succession succession = new Succession(
                successor.id(), now, new AccountId(actor.accountId()), kind.name(), VietnameseText.nfc(reason.strip()));
        certificates.succeed(old.id(), succession);
        audit.record(AuditedAct.of("certification.certificate-replaced")
                .on("certificate", old.id().value(), old.number().value())
                .to(old.completion().accountId().value())
                .in(old.entry().issuer().path())
                .with(Changes.none().fact("kind", kind).fact("successor", successor.number()))
                .because(succession.reason()));
        return views.of(actor, successor);
    }

    private void requirePossible(Certificate old, Kind kind) {
        State state = old.state(clock.instant());
        boolean possible = state == State.VALID || (state == State.EXPIRED && kind == Kind.RENEWAL);
        if (!possible || (kind == Kind.RENEWAL && old.expiresOn() == null)) {
            throw new NotReplaceable();
        }
        if (kind == Kind.CORRECTION && old.holder().name().equals(nameNow(old))) {
            throw new NameUnchanged();
        }
    }

    private CertificateDraft draft(Certificate old, Kind kind, Instant now) {
        Holder holder = kind == Kind.CORRECTION
                ? new Holder(nameNow(old), old.holder().position(), old.holder().unitName())
                : old.holder();
        return drafts.again(
                old,
                holder,
                now,
                kind == Kind.RENEWAL ? validities.end(old.completion().courseId(), now) : old.expiresOn());
    }

    private String nameNow(Certificate old) {
        return accounts.require(old.completion().accountId()).fullName();
    }

    /** It no longer counts, or it never ends and so cannot be renewed. */
    static class NotReplaceable extends Refusal {
        NotReplaceable() {
            super(Kind.CONFLICT, "certification.not-replaceable");
        }
    }

    /** The name is corrected in the person's record first, by those who keep it, and taken from there. */
    static class NameUnchanged extends Refusal {
        NameUnchanged() {
            super(Kind.CONFLICT, "certification.name-unchanged");
        }
    }
}
