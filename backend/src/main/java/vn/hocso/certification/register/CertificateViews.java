package vn.hocso.certification.register;

import java.time.Clock;

import org.springframework.stereotype.Component;

import vn.hocso.organisation.Authority;
import vn.hocso.shared.Actor;

/** Shows certificates with all that the actor may do with them. */
@Component
class CertificateViews {

    private final CertificatePolicy policy;
    private final VerificationAddress address;
    private final Clock clock;

    CertificateViews(CertificatePolicy policy, VerificationAddress address, Clock clock) {
        this.policy = policy;
        this.address = address;
        this.clock = clock;
    }

    CertificateView of(Actor actor, Certificate certificate) {
        return of(policy.authority(actor), certificate);
    }

    CertificateView of(Authority authority, Certificate certificate) {
        return CertificateView.of(
                certificate,
                certificate.state(clock.instant()),
                address.of(certificate.number()),
                policy.abilities(authority, certificate));
    }
}
