package vn.hocso.certification.signatory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.certification.register.Signatories;
import vn.hocso.certification.register.Signatories.Hand;
import vn.hocso.certification.register.Signatories.Placed;
import vn.hocso.certification.register.Signatories.Signatory;
import vn.hocso.certification.signing.PersonalSigning;
import vn.hocso.certification.signing.PersonalSigning.Credential;
import vn.hocso.identity.Accounts;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.Refusal;

import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;

/** Who signs for which unit: read by those who may look into its register, appointed by those who may revoke what it issues. */
@Service
class SignatoryService {

    private final Signatories signatories;
    private final PersonalSigning signing;
    private final Accounts accounts;
    private final Units units;
    private final Access access;
    private final AuditTrail audit;

    SignatoryService(
            Signatories signatories,
            PersonalSigning signing,
            Accounts accounts,
            Units units,
            Access access,
            AuditTrail audit) {
        this.signatories = signatories;
        this.signing = signing;
        this.accounts = accounts;
        this.units = units;
        this.access = access;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Page<SignatoryView> find(Actor actor, Paging paging) {
        List<String> scope = access.requireScope(actor, VIEW_CERTIFICATES);
        Authority authority = access.authority(actor);
        List<Placed> part = signatories.within(scope, paging);
        Map<UnitId, UnitView> known =
                units.byIds(part.stream().map(one -> one.signatory().unitId()).collect(Collectors.toSet()));
        return Page.of(
                part.stream()
                        .map(one -> SignatoryView.of(
                                one.signatory(),
                                name(known.get(one.signatory().unitId())),
                                authority.may(REVOKE_CERTIFICATES, one.path())))
                        .toList(),
                paging,
                signatories.countWithin(scope));
    }

    @Transactional
    public SignatoryView appoint(Actor actor, UnitId unit, AppointSignatory request) {
        access.require(actor, REVOKE_CERTIFICATES, unit);
        Signatory signatory = new Signatory(unit, request.fullName(), request.title(), hand(request));
        signatories.appoint(signatory, actor);
        audit.record(AuditedAct.of("certification.signatory-appointed")
                .on("unit", unit.value(), units.require(unit).fullName())
                .in(units.path(unit))
                .with(Changes.none()
                        .fact("name", request.fullName())
                        .fact("title", request.title())
                        .fact("signs", request.accountId() == null ? "seal" : "hand")));
        return SignatoryView.of(
                signatories.of(unit).orElseThrow(), units.require(unit).fullName(), true);
    }

    /** Only those who appoint somebody somewhere have a reason to ask. */
    public List<Credential> credentials(Actor actor, String user) {
        access.requireScope(actor, REVOKE_CERTIFICATES);
        return signing.configured() ? signing.of(user) : List.of();
    }

    private @Nullable Hand hand(AppointSignatory request) {
        if (request.accountId() == null) {
            return null;
        }
        String credential = request.credential();
        if (credential == null || credential.isBlank()) {
            throw new CredentialMissing();
        }
        accounts.require(request.accountId());
        return new Hand(request.accountId(), credential);
    }

    private static String name(@Nullable UnitView unit) {
        return unit == null ? "?" : unit.fullName();
    }

    /** Whoever signs by hand needs something to sign with. */
    static class CredentialMissing extends Refusal {
        CredentialMissing() {
            super(Kind.INVALID, "certification.credential-missing", Map.of(), "credential");
        }
    }
}
