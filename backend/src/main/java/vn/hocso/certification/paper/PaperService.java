package vn.hocso.certification.paper;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.paper.Paper.Facts;
import vn.hocso.certification.paper.Paper.Proof;
import vn.hocso.certification.paper.Paper.State;
import vn.hocso.certification.paper.Paper.Withdrawal;
import vn.hocso.certification.paper.PaperRefusals.EndsBeforeIssued;
import vn.hocso.certification.paper.PaperRefusals.IssuedInFuture;
import vn.hocso.certification.paper.PaperRefusals.PaperChanged;
import vn.hocso.certification.paper.PaperRefusals.PaperUnknown;
import vn.hocso.certification.register.CertificateNumber;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.identity.AccountId;
import vn.hocso.media.ObjectStore;
import vn.hocso.media.Scans;
import vn.hocso.media.Scans.Scan;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.VietnameseText;

/** Records papers, mends records and withdraws them. */
@Service
class PaperService {

    private final PaperStore papers;
    private final PaperPolicy policy;
    private final Scans scans;
    private final ObjectStore store;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PaperService(PaperStore papers, PaperPolicy policy, Scans scans, ObjectStore store, AuditTrail audit, Clock clock) {
        this.papers = papers;
        this.policy = policy;
        this.scans = scans;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PaperView> mine(Actor actor) {
        Authority authority = policy.authority(actor);
        return papers.of(AccountId.of(actor)).stream()
                .map(paper -> view(actor, authority, paper))
                .toList();
    }

    @Transactional(readOnly = true)
    public Page<PaperView> find(
            Actor actor, @Nullable String q, @Nullable AccountId holder, @Nullable State state, Paging paging) {
        Authority authority = policy.authority(actor);
        return papers.within(policy.scope(actor), q, holder, state, today(), paging)
                .map(paper -> view(actor, authority, paper));
    }

    /** The scan follows; until it is there the record is shown to those who look after it alone. */
    @Transactional
    public PaperView record(Actor actor, AccountId holder, WritePaper request) {
        MembershipView membership = policy.requireMayRecordFor(actor, holder);
        Facts facts = sensible(request);
        Instant now = clock.instant();
        Paper paper = new Paper(
                PaperId.next(),
                CertificateNumber.random(now.atZone(VietnamCalendar.ZONE).getYear(), random),
                holder,
                membership.unit().id(),
                membership.unitPath(),
                facts,
                null,
                1,
                now,
                AccountId.of(actor),
                null);
        papers.add(paper);
        audit.record(act("certification.paper-recorded", paper).with(told(facts)));
        return view(actor, policy.authority(actor), paper);
    }

    @Transactional
    public PaperView change(Actor actor, PaperId id, WritePaper request) {
        Paper before = changeable(actor, id);
        if (before.revision() != request.revision()) {
            throw new PaperChanged(before.revision());
        }
        Facts facts = sensible(request);
        papers.change(id, facts);
        audit.record(act("certification.paper-changed", before).with(told(facts)));
        return require(actor, id);
    }

    /** In place of an earlier scan. */
    @Transactional
    public PaperView prove(Actor actor, PaperId id, byte[] file) {
        Paper paper = changeable(actor, id);
        Scan scan = scans.receive(file);
        String hash = SignatureCheck.hex(scan.content());
        Proof proof = new Proof(
                "paper-certificates/%s/%s.%s".formatted(id, hash, scan.extension()), hash, scan.contentType());
        store.put(proof.key(), scan.content(), proof.contentType());
        papers.prove(id, proof);
        audit.record(
                act("certification.paper-proved", paper).with(Changes.none().fact("sha256", hash)));
        return require(actor, id);
    }

    @Transactional
    public PaperView withdraw(Actor actor, PaperId id, String reason) {
        Paper paper = changeable(actor, id);
        Withdrawal withdrawal =
                new Withdrawal(clock.instant(), AccountId.of(actor), VietnameseText.nfc(reason.strip()));
        papers.withdraw(id, withdrawal);
        audit.record(act("certification.paper-withdrawn", paper).because(withdrawal.reason()));
        return require(actor, id);
    }

    /** The scan, for who may see the record. */
    @Transactional(readOnly = true)
    public Proof proof(Actor actor, PaperId id) {
        Paper paper = papers.find(id).orElseThrow(PaperUnknown::new);
        policy.requireMaySee(actor, paper);
        Proof proof = paper.proof();
        if (proof == null) {
            throw new PaperUnknown();
        }
        return proof;
    }

    private Paper changeable(Actor actor, PaperId id) {
        Paper paper = papers.lock(id).orElseThrow(PaperUnknown::new);
        policy.requireMayChange(actor, paper);
        return paper;
    }

    private PaperView require(Actor actor, PaperId id) {
        return view(actor, policy.authority(actor), papers.lock(id).orElseThrow(PaperUnknown::new));
    }

    private Facts sensible(WritePaper request) {
        Facts facts = request.facts();
        if (facts.issuedOn().isAfter(today())) {
            throw new IssuedInFuture();
        }
        if (facts.expiresOn() != null && facts.expiresOn().isBefore(facts.issuedOn())) {
            throw new EndsBeforeIssued();
        }
        return facts;
    }

    private PaperView view(Actor actor, Authority authority, Paper paper) {
        return PaperView.of(paper, today(), policy.abilities(actor, authority, paper));
    }

    private LocalDate today() {
        return VietnamCalendar.today(clock);
    }

    static Changes told(Facts facts) {
        return Changes.none()
                .fact("course", facts.courseTitle())
                .fact("issuer", facts.issuerName())
                .fact("number", facts.number())
                .fact("issuedOn", facts.issuedOn());
    }

    static AuditedAct act(String action, Paper paper) {
        return AuditedAct.of(action)
                .on("paper-certificate", paper.id().value(), paper.lookUp().value())
                .to(paper.holder().value())
                .in(paper.unitPath());
    }
}
