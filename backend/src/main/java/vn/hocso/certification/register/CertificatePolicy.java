package vn.hocso.certification.register;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.certification.register.Certificate.Place;
import vn.hocso.certification.register.Certificate.State;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;

/**
 * What an actor may do with a certificate: holders see their own; administrators see those their units issued or their people hold, and
 * revoke, replace and renew those their units issued.
 */
@Component
class CertificatePolicy {

    private final Access access;
    private final Clock clock;

    CertificatePolicy(Access access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    enum Ability {
        DOWNLOAD,
        REVOKE,
        REPLACE,
        RENEW
    }

    Authority authority(Actor actor) {
        return access.authority(actor);
    }

    void requireMaySee(Actor actor, Certificate certificate) {
        if (!own(actor, certificate) && !sees(access.authority(actor), certificate)) {
            throw new CertificateNotFound();
        }
    }

    /** Refuses as not found what the actor may not even see. */
    void requireMayRevoke(Actor actor, Collection<Certificate> certificates) {
        Authority authority = access.authority(actor);
        if (!certificates.stream().allMatch(one -> own(actor, one) || sees(authority, one))) {
            throw new CertificateNotFound();
        }
        if (!certificates.stream().allMatch(one -> issuerAllows(authority, REVOKE_CERTIFICATES, one))) {
            throw new NotAllowed();
        }
    }

    Set<Ability> abilities(Authority authority, Certificate certificate) {
        EnumSet<Ability> abilities = EnumSet.of(Ability.DOWNLOAD);
        if (!issuerAllows(authority, REVOKE_CERTIFICATES, certificate)) {
            return abilities;
        }
        State state = certificate.state(clock.instant());
        if (state == State.VALID) {
            abilities.addAll(EnumSet.of(Ability.REVOKE, Ability.REPLACE));
        }
        if (certificate.expiresOn() != null && (state == State.VALID || state == State.EXPIRED)) {
            abilities.add(Ability.RENEW);
        }
        return abilities;
    }

    private static boolean own(Actor actor, Certificate certificate) {
        return certificate.completion().accountId().value().equals(actor.accountId());
    }

    private static boolean sees(Authority authority, Certificate certificate) {
        Place place = certificate.holderPlace();
        return issuerAllows(authority, VIEW_CERTIFICATES, certificate)
                || (place != null && authority.may(VIEW_CERTIFICATES, place.path()));
    }

    private static boolean issuerAllows(Authority authority, Permission permission, Certificate certificate) {
        return authority.may(permission, certificate.entry().issuer().path());
    }
}
