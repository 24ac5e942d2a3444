package vn.hocso.certification.signatory;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.CertificateFiles;
import vn.hocso.certification.register.WaitingCertificates;
import vn.hocso.certification.signatory.SigningBatches.Batch;
import vn.hocso.certification.signing.DocumentSigner;
import vn.hocso.certification.signing.PersonalSigning;
import vn.hocso.certification.signing.SigningUnavailable;
import vn.hocso.identity.AccountId;
import vn.hocso.job.JobFinished;
import vn.hocso.job.JobRun;
import vn.hocso.job.JobWork;

/**
 * Signs a batch: asks the service for as many signatures as one activation gives, then files each paper in a transaction of its own,
 * together with its line in the log. After a restart only what is still unsigned is asked for.
 */
@Component
class SigningWork implements JobWork {

    static final String KIND = "certificate-signing";

    /** So many papers are held in memory. */
    private static final int TOGETHER = 100;

    private final SigningBatches batches;
    private final WaitingCertificates waiting;
    private final CertificateFiles files;
    private final PersonalSigning signing;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SigningWork(
            SigningBatches batches,
            WaitingCertificates waiting,
            CertificateFiles files,
            PersonalSigning signing,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.waiting = waiting;
        this.files = files;
        this.signing = signing;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** A service that is away for a moment must not end the job, as any other refusal does: it is tried again. */
    @Override
    public void run(JobRun run) {
        AccountId signer = new AccountId(run.owner().accountId());
        Optional<Batch> batch = batches.open(signer);
        if (batch.isEmpty()) {
            return;
        }
        try {
            sign(run, signer, batch.get());
        } catch (SigningUnavailable away) {
            throw new IllegalStateException(away.reason());
        }
    }

    /** Whatever the end was, what opens the credential is not needed any more. */
    @ApplicationModuleListener
    void on(JobFinished finished) {
        if (finished.kind().equals(KIND)) {
            batches.end(finished.owner());
        }
    }

    private void sign(JobRun run, AccountId signer, Batch batch) {
        int total = batch.certificateIds().size();
        List<Certificate> open = waiting.among(signer, batch.certificateIds());
        int done = total - open.size();
        run.progress(done, total);
        int most = Math.min(TOGETHER, signing.credential(batch.credential()).most());
        DocumentSigner hand = signing.signer(batch.credential(), batch.activation());
        for (int from = 0; from < open.size(); from += most) {
            List<Certificate> part = open.subList(from, Math.min(open.size(), from + most));
            signTogether(part, hand, signer);
            done += part.size();
            run.counts(Map.of("DONE", done));
            run.progress(done, total);
        }
    }

    private void signTogether(List<Certificate> part, DocumentSigner hand, AccountId signer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<byte[]> papers = hand.sign(
                part.stream().map(certificate -> files.drawn(certificate, now)).toList(), now);
        for (int i = 0; i < part.size(); i++) {
            Certificate certificate = part.get(i);
            byte[] paper = papers.get(i);
            transaction.executeWithoutResult(status -> {
                if (files.file(certificate, paper, now, hand)) {
                    audit.record(signed(certificate, signer));
                }
            });
        }
    }

    private static AuditedAct signed(Certificate certificate, AccountId signer) {
        return AuditedAct.of("certification.certificate-signed")
                .by(signer.value())
                .on(
                        "certificate",
                        certificate.id().value(),
                        certificate.number().value())
                .to(certificate.completion().accountId().value())
                .in(certificate.entry().issuer().path());
    }
}
