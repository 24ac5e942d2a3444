package vn.hocso.certification.register;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.CertificateIssued;
import vn.hocso.certification.CertificateReplaced;
import vn.hocso.certification.signing.SigningUnavailable;
import vn.hocso.shared.Turns;

/**
 * Has papers made: at once when a certificate is issued, and again later when that failed, because the key or the time-stamp server did not
 * answer or the node died. A paper is filed whole or not at all.
 */
@Component
class PaperRounds {

    private static final Logger LOG = LoggerFactory.getLogger(PaperRounds.class);
    private static final int AT_ONCE = 50;

    private final PapersDue due;
    private final CertificateFiles files;
    private final Certificates certificates;
    private final Turns turns;

    PaperRounds(PapersDue due, CertificateFiles files, Certificates certificates, Turns turns) {
        this.due = due;
        this.files = files;
        this.certificates = certificates;
        this.turns = turns;
    }

    @Async
    @TransactionalEventListener
    void on(CertificateIssued issued) {
        makeNow(issued.certificateId());
    }

    @Async
    @TransactionalEventListener
    void on(CertificateReplaced replaced) {
        makeNow(replaced.certificateId());
    }

    private void makeNow(CertificateId id) {
        if (certificates.find(id).filter(one -> due.dueAt(one) != null).isPresent()) {
            make(id);
        }
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "${hocso.certification.poll:PT10S}")
    void makeWhatIsDue() {
        turns.ifFree("certificate-papers", () -> due.due(AT_ONCE).forEach(this::make));
    }

    /** One that cannot be made must not keep the others from being made. */
    void make(CertificateId id) {
        try {
            files.filed(id);
        } catch (SigningUnavailable away) {
            LOG.warn("Certificate {} will be signed later: {}", id, away.reason());
            due.postpone(id);
        } catch (RuntimeException failure) {
            LOG.error("The paper of certificate {} could not be made", id, failure);
            due.postpone(id);
        }
    }
}
