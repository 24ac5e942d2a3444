package vn.hocso.certification.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.certification.document.CertificateFace.Issuer;
import vn.hocso.certification.register.Signatories.Signatory;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** How an issuing unit appears on paper: its name and the agency above it, the place, and who signs. */
@Component
public class Issuers {

    private static final String CAPITAL = "Hà Nội";
    private static final String HEAD = "Thủ trưởng đơn vị";

    private final Units units;
    private final Signatories signatories;

    Issuers(Units units, Signatories signatories) {
        this.units = units;
        this.signatories = signatories;
    }

    /** What is printed of the issuer, and the unit whose signatory signs by hand where one does. */
    public record Issuing(Issuer printed, @Nullable UnitId signedByHandFor) {}

    public Issuing of(UnitView unit) {
        List<UnitView> upwards = upwards(unit);
        Optional<Signatory> signatory =
                signatories.nearest(upwards.stream().map(UnitView::id).toList());
        return new Issuing(
                new Issuer(
                        unit.fullName(),
                        governing(upwards),
                        place(upwards),
                        signatory.map(Signatory::title).orElse(HEAD),
                        signatory.map(Signatory::fullName).orElse(null)),
                signatory.filter(Signatory::signsByHand).map(Signatory::unitId).orElse(null));
    }

    /** The unit and those above it, up to the top. */
    private List<UnitView> upwards(UnitView unit) {
        List<UnitView> upwards = new ArrayList<>(List.of(unit));
        UnitId above = unit.parentId();
        while (above != null) {
            UnitView next = units.require(above);
            upwards.add(next);
            above = next.parentId();
        }
        return upwards;
    }

    /** Ministries and provinces have nobody named above them; other units have the agency they belong to. */
    private static @Nullable String governing(List<UnitView> upwards) {
        UnitView unit = upwards.getFirst();
        boolean own = unit.kind() == UnitKind.NATIONAL
                || unit.kind() == UnitKind.MINISTRY
                || unit.kind() == UnitKind.PROVINCE
                || upwards.size() < 2
                || upwards.get(1).kind() == UnitKind.NATIONAL;
        return own ? null : upwards.get(1).fullName();
    }

    private static String place(List<UnitView> upwards) {
        if (upwards.getFirst().kind() == UnitKind.COMMUNE) {
            return upwards.getFirst().name();
        }
        return upwards.stream()
                .filter(unit -> unit.kind() == UnitKind.PROVINCE)
                .map(UnitView::name)
                .findFirst()
                .orElse(CAPITAL);
    }
}
