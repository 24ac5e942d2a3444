package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.certification.CertificateId;
import vn.hocso.certification.register.Certificate.Filed;
import vn.hocso.certification.register.Certificate.Revocation;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.certification.register.Certificate.Succession;
import vn.hocso.shared.Actor;

/** What became of a certificate and of those before and after it, as the register has it. */
@Service
class CertificateHistory {

    private final Certificates certificates;
    private final CertificatePolicy policy;
    private final Clock clock;

    CertificateHistory(Certificates certificates, CertificatePolicy policy, Clock clock) {
        this.certificates = certificates;
        this.policy = policy;
        this.clock = clock;
    }

    enum What {
        ISSUED,
        SIGNED,
        REPLACEMENT,
        CORRECTION,
        RENEWAL,
        REVOKED,
        EXPIRED
    }

    /** @param successor number of the certificate that counts instead */
    record Line(
            Instant at,
            What what,
            String number,
            @Nullable String successor,
            @Nullable String reason) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(Actor actor, CertificateId id) {
        Certificate asked = certificates.find(id).orElseThrow(CertificateNotFound::new);
        policy.requireMaySee(actor, asked);
        List<Certificate> all = certificates.allOf(asked.completion().enrolmentId());
        List<Line> lines = new ArrayList<>();
        all.forEach(one -> tell(one, all, lines));
        lines.sort(Comparator.comparing(Line::at).thenComparing(Line::what).reversed());
        return lines;
    }

    private void tell(Certificate certificate, List<Certificate> all, List<Line> lines) {
        String number = certificate.number().value();
        lines.add(new Line(certificate.issuedAt(), What.ISSUED, number, null, null));
        Filed filed = certificate.filed();
        if (filed != null) {
            lines.add(new Line(filed.signedAt(), What.SIGNED, number, null, null));
        }
        Succession succession = certificate.succession();
        if (succession != null) {
            lines.add(new Line(
                    succession.at(),
                    What.valueOf(succession.kind()),
                    number,
                    numberOf(succession.successor(), all),
                    succession.reason()));
        }
        Revocation revocation = certificate.revocation();
        if (revocation != null) {
            lines.add(new Line(revocation.at(), What.REVOKED, number, null, revocation.reason()));
        }
        LocalDate end = certificate.expiresOn();
        if (end != null && certificate.state(clock.instant()) == State.EXPIRED) {
            lines.add(new Line(
                    end.plusDays(1).atStartOfDay(Certificate.ZONE).toInstant(), What.EXPIRED, number, null, null));
        }
    }

    private static @Nullable String numberOf(CertificateId id, List<Certificate> all) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.number().value())
                .findFirst()
                .orElse(null);
    }
}
