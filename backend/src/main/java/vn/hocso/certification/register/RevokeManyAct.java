package vn.hocso.certification.register;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateId;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.RiskyAct;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Declares many certificates of one issuer void at once. */
@Component
class RevokeManyAct implements RiskyAct<RevokeManyAct.Revoking> {

    private final CertificateService certificates;
    private final Units units;

    RevokeManyAct(CertificateService certificates, Units units) {
        this.certificates = certificates;
        this.units = units;
    }

    /** Whose certificates they are is kept beside, since none of these people may decide. */
    record Revoking(UnitId issuer, List<CertificateId> certificateIds, Set<AccountId> holders, String reason) {

        static Revoking of(UnitId issuer, List<Certificate> certificates, String reason) {
            return new Revoking(
                    issuer,
                    certificates.stream().map(Certificate::id).toList(),
                    certificates.stream()
                            .map(one -> one.completion().accountId())
                            .collect(Collectors.toSet()),
                    reason);
        }
    }

    @Override
    public String name() {
        return "certificate-revocation";
    }

    @Override
    public String words() {
        return "certification.act.revocation";
    }

    @Override
    public Class<Revoking> payloadType() {
        return Revoking.class;
    }

    @Override
    public String subject(Revoking revoking) {
        String all = revoking.certificateIds().stream()
                .map(CertificateId::toString)
                .sorted()
                .collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public Authorisation decidedBy(Revoking revoking) {
        return new Authorisation(Permission.REVOKE_CERTIFICATES, revoking.issuer());
    }

    @Override
    public Set<AccountId> beneficiaries(Revoking revoking) {
        return revoking.holders();
    }

    @Override
    public List<Map<String, String>> facts(List<Revoking> payloads, Locale locale) {
        Map<UnitId, UnitView> issuers =
                units.byIds(payloads.stream().map(Revoking::issuer).collect(Collectors.toSet()));
        return payloads.stream()
                .map(one -> Map.of(
                        "count", Integer.toString(one.certificateIds().size()),
                        "issuer", name(issuers.get(one.issuer()))))
                .toList();
    }

    private static String name(@Nullable UnitView unit) {
        return unit == null ? "?" : unit.fullName();
    }

    @Override
    public void carryOut(Revoking revoking, Agreed agreed) {
        certificates.revokeAll(agreed.askedBy().actor(), revoking.certificateIds(), revoking.reason());
    }
}
