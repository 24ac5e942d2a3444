package vn.hocso.certification.signatory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.CertificateFiles;
import vn.hocso.certification.register.CertificateNotFound;
import vn.hocso.certification.register.Signatories;
import vn.hocso.certification.register.Signatories.Hand;
import vn.hocso.certification.register.Signatories.Signatory;
import vn.hocso.certification.register.WaitingCertificates;
import vn.hocso.certification.signing.PersonalSigning;
import vn.hocso.certification.signing.PersonalSigning.Credential;
import vn.hocso.certification.signing.SigningUnavailable;
import vn.hocso.identity.AccountId;
import vn.hocso.job.JobState;
import vn.hocso.job.JobView;
import vn.hocso.job.Jobs;
import vn.hocso.job.NewJob;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Refusal;

/** The certificates that wait for an official's own signature. */
@Service
class SigningQueue {

    private final WaitingCertificates waiting;
    private final Signatories signatories;
    private final CertificateFiles files;
    private final PersonalSigning signing;
    private final SigningBatches batches;
    private final Jobs jobs;
    private final Clock clock;

    SigningQueue(
            WaitingCertificates waiting,
            Signatories signatories,
            CertificateFiles files,
            PersonalSigning signing,
            SigningBatches batches,
            Jobs jobs,
            Clock clock) {
        this.waiting = waiting;
        this.signatories = signatories;
        this.files = files;
        this.signing = signing;
        this.batches = batches;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Where somebody's queue stands.
     *
     * @param signatory whether they sign by hand for any unit
     * @param credential what they sign with; missing while the service does not answer
     * @param most how many can be signed at once
     */
    record QueueState(
            boolean signatory,
            long waiting,
            @Nullable Credential credential,
            int most,
            @Nullable JobView batch) {}

    @Transactional(readOnly = true)
    public Page<QueuedCertificate> waiting(Actor actor, Paging paging) {
        AccountId signer = new AccountId(actor.accountId());
        return Page.of(waiting.of(signer, paging), paging, waiting.count(signer))
                .map(QueuedCertificate::of);
    }

    /** Not in one transaction, so that no connection is held while the service is asked. */
    public QueueState state(Actor actor) {
        AccountId signer = new AccountId(actor.accountId());
        List<Signatory> units = signatories.of(signer);
        Credential credential = units.stream()
                .findFirst()
                .flatMap(unit -> Optional.ofNullable(unit.hand()))
                .flatMap(this::credential)
                .orElse(null);
        return new QueueState(
                !units.isEmpty(),
                waiting.count(signer),
                credential,
                credential == null ? 0 : most(credential),
                jobs.latest(SigningWork.KIND, signer.value()).orElse(null));
    }

    @Transactional(readOnly = true)
    public byte[] draft(Actor actor, CertificateId id) {
        Certificate certificate = waiting.among(new AccountId(actor.accountId()), List.of(id)).stream()
                .findFirst()
                .orElseThrow(CertificateNotFound::new);
        return files.drawn(certificate, now());
    }

    /** Starts a batch, one at a time for each official, so that nothing is signed twice and what failed is plain to see. */
    @Transactional
    public JobView sign(Actor actor, SignCertificates request) {
        AccountId signer = new AccountId(actor.accountId());
        jobs.latest(SigningWork.KIND, signer.value())
                .filter(job -> job.state() == JobState.WAITING || job.state() == JobState.RUNNING)
                .ifPresent(job -> {
                    throw new BatchUnderWay();
                });
        List<CertificateId> chosen = chosen(signer, request.certificateIds());
        batches.begin(signer, hand(signer).credential(), chosen, request.activation());
        return jobs.require(
                actor, jobs.start(actor, new NewJob(SigningWork.KIND, signer.value(), "{}", chosen.size())));
    }

    /** A one-time code activates the credential once, so then no more can go together than the service signs by one activation. */
    static int most(Credential credential) {
        boolean oneTime = credential.asks().size() > 1;
        return oneTime ? Math.min(credential.most(), SignCertificates.MOST) : SignCertificates.MOST;
    }

    private List<CertificateId> chosen(AccountId signer, @Nullable List<CertificateId> picked) {
        List<CertificateId> chosen = picked == null
                ? waiting.of(signer, Paging.first(SignCertificates.MOST)).stream()
                        .map(Certificate::id)
                        .toList()
                : waiting.among(signer, picked).stream().map(Certificate::id).toList();
        if (chosen.isEmpty() || (picked != null && chosen.size() < picked.size())) {
            throw new NothingToSign();
        }
        return chosen;
    }

    private Hand hand(AccountId signer) {
        return signatories.of(signer).stream()
                .flatMap(unit -> Optional.ofNullable(unit.hand()).stream())
                .findFirst()
                .orElseThrow(NothingToSign::new);
    }

    private Optional<Credential> credential(Hand hand) {
        try {
            return Optional.of(signing.credential(hand.credential()));
        } catch (SigningUnavailable away) {
            return Optional.empty();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Another batch of the same official has not ended. */
    static class BatchUnderWay extends Refusal {
        BatchUnderWay() {
            super(Kind.CONFLICT, "certification.batch-under-way");
        }
    }

    /** Nothing of what was picked waits for this person's signature, or some of it no longer does. */
    static class NothingToSign extends Refusal {
        NothingToSign() {
            super(Kind.CONFLICT, "certification.nothing-to-sign", Map.of());
        }
    }
}
