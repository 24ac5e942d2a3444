package vn.hocso.certification.register;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.CertificateId;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Asks a second person to agree that many certificates are revoked. */
@Service
class BulkRevocation {

    private final CertificateService certificates;
    private final RevokeManyAct act;
    private final Approvals approvals;

    BulkRevocation(CertificateService certificates, RevokeManyAct act, Approvals approvals) {
        this.certificates = certificates;
        this.act = act;
        this.approvals = approvals;
    }

    @Transactional
    public ApprovalView ask(Actor actor, RevokeCertificates request) {
        List<CertificateId> asked = request.certificateIds().stream().distinct().toList();
        List<Certificate> all = certificates.revocable(actor, asked);
        List<UnitId> issuers = all.stream()
                .map(one -> one.entry().issuer().unitId())
                .distinct()
                .toList();
        if (issuers.size() > 1) {
            throw new SeveralIssuers();
        }
        return approvals.ask(
                actor, act, RevokeManyAct.Revoking.of(issuers.getFirst(), all, request.reason()), request.reason());
    }

    /** The certificates are of different issuers, whose second persons differ. */
    static class SeveralIssuers extends Refusal {
        SeveralIssuers() {
            super(Kind.INVALID, "certification.several-issuers", Map.of(), "certificateIds");
        }
    }
}
