package vn.hocso.certification.register;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateIssued;
import vn.hocso.certification.document.CertificatePdf;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.signing.DocumentSigner;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.certification.signing.Signers;
import vn.hocso.certification.template.ChosenLayouts;
import vn.hocso.certification.template.ChosenLayouts.Printable;
import vn.hocso.media.ObjectStore;

/** Draws, signs and stores each certificate's paper once, right after issue or, should that have failed, when it is first asked for. */
@Component
class CertificateFiles {

    /** Drawing is work for the processor; more at once than there are cores only makes all of them slower. */
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Certificates certificates;
    private final ChosenLayouts layouts;
    private final DocumentSigner signer;
    private final Signers signers;
    private final ObjectStore store;
    private final TransactionOperations transactions;
    private final VerificationAddress address;
    private final Clock clock;

    CertificateFiles(
            Certificates certificates,
            ChosenLayouts layouts,
            DocumentSigner signer,
            Signers signers,
            ObjectStore store,
            TransactionOperations transactions,
            VerificationAddress address,
            Clock clock) {
        this.certificates = certificates;
        this.layouts = layouts;
        this.signer = signer;
        this.signers = signers;
        this.store = store;
        this.transactions = transactions;
        this.address = address;
        this.clock = clock;
    }

    /** Papers of learning brought in from the past wait until somebody asks for them. */
    @Async
    @TransactionalEventListener
    void on(CertificateIssued issued) {
        if (issued.at().isAfter(clock.instant().minus(1, ChronoUnit.DAYS))) {
            filed(issued.certificateId());
        }
    }

    InputStream open(CertificateId id) {
        return store.open(filed(id).key());
    }

    Filed filed(CertificateId id) {
        Filed there = find(id).filed();
        return there != null ? there : prepare(id);
    }

    private Certificate find(CertificateId id) {
        return certificates.find(id).orElseThrow(CertificateNotFound::new);
    }

    private Filed prepare(CertificateId id) {
        desks.acquireUninterruptibly();
        try {
            return transactions.execute(status -> {
                Certificate certificate = certificates.findLocked(id).orElseThrow(CertificateNotFound::new);
                Filed there = certificate.filed();
                return there != null ? there : file(certificate);
            });
        } finally {
            desks.release();
        }
    }

    /** The key holds the hash, so that a paper left behind by a crash is never mistaken for the one that counts. */
    private Filed file(Certificate certificate) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Printable printable = layouts.of(certificate.id());
        byte[] drawn = CertificatePdf.of(
                certificate.face(now, address.of(certificate.number())), printable.layout(), printable.pictures());
        byte[] paper = signer.sign(drawn, now);
        String hash = SignatureCheck.hex(paper);
        String key = "certificates/%d/%s-%s.pdf"
                .formatted(certificate.entry().year(), certificate.id(), hash.substring(0, 16));
        store.put(key, paper, "application/pdf");
        Filed filed = new Filed(key, hash, paper.length, now, signers.remember(signer));
        certificates.file(certificate.id(), filed);
        return filed;
    }
}
