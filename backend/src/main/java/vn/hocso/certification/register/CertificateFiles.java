package vn.hocso.certification.register;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.document.CertificateFace;
import vn.hocso.certification.document.CertificatePdf;
import vn.hocso.certification.offline.PaperCode;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.signing.DocumentSigner;
import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.certification.signing.Signers;
import vn.hocso.certification.template.ChosenLayouts;
import vn.hocso.certification.template.ChosenLayouts.Printable;
import vn.hocso.media.ObjectStore;

/** Draws, signs and stores each certificate's paper once: right after issue, or when it is first asked for. */
@Component
public class CertificateFiles {

    /** Drawing is work for the processor; more at once than there are cores only makes all of them slower. */
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final Certificates certificates;
    private final ChosenLayouts layouts;
    private final DocumentSigner signer;
    private final Signers signers;
    private final ObjectStore store;
    private final TransactionOperations transactions;
    private final VerificationAddress address;
    private final PaperCode code;
    private final Clock clock;

    CertificateFiles(
            Certificates certificates,
            ChosenLayouts layouts,
            DocumentSigner signer,
            Signers signers,
            ObjectStore store,
            TransactionOperations transactions,
            VerificationAddress address,
            PaperCode code,
            Clock clock) {
        this.certificates = certificates;
        this.layouts = layouts;
        this.signer = signer;
        this.signers = signers;
        this.store = store;
        this.transactions = transactions;
        this.address = address;
        this.code = code;
        this.clock = clock;
    }

    public InputStream open(CertificateId id) {
        return store.open(filed(id).key());
    }

    public Filed filed(CertificateId id) {
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

    /** A paper that its signatory signs by hand is not made by the installation's seal. */
    private Filed file(Certificate certificate) {
        if (certificate.waitingFor() != null) {
            throw new WaitsForSignature();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Filed filed = stored(certificate, signer.sign(drawn(certificate, now), now), now, signer);
        certificates.file(certificate.id(), filed);
        return filed;
    }

    /** The paper as it will look, still without its signature. */
    public byte[] drawn(Certificate certificate, Instant signedAt) {
        CertificateFace face = certificate.face(signedAt, address.of(certificate.number()));
        Printable printable = layouts.of(certificate.id());
        return CertificatePdf.of(face, code.of(face), printable.layout(), printable.pictures());
    }

    /** What the QR code of the certificate holds. */
    String code(Certificate certificate) {
        return code.of(certificate.face(certificate.issuedAt(), address.of(certificate.number())));
    }

    /** Files a signed paper; false when there is one already. */
    public boolean file(Certificate certificate, byte[] paper, Instant signedAt, DocumentSigner by) {
        return certificates.file(certificate.id(), stored(certificate, paper, signedAt, by));
    }

    /** The key holds the hash, so that a paper left behind by a crash is never mistaken for the one that counts. */
    private Filed stored(Certificate certificate, byte[] paper, Instant signedAt, DocumentSigner by) {
        String hash = SignatureCheck.hex(paper);
        String key = "certificates/%d/%s-%s.pdf"
                .formatted(certificate.entry().year(), certificate.id(), hash.substring(0, 16));
        store.put(key, paper, "application/pdf");
        return new Filed(key, hash, paper.length, signedAt, signers.remember(by));
    }
}
