package vn.hocso.demo;

import org.springframework.stereotype.Component;

import vn.hocso.certification.CertificateRegister;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;

/** Who signs the certificates of which unit. */
@Component
@DemoMode
class DemoSignatories {

    private final DemoFiles files;
    private final Units units;
    private final CertificateRegister register;

    DemoSignatories(DemoFiles files, Units units, CertificateRegister register) {
        this.files = files;
        this.units = units;
        this.register = register;
    }

    void load() {
        for (Signatory signatory : files.json("organisation/signatories.json", Signatory[].class)) {
            UnitId unit = units.byCode(signatory.unitCode()).orElseThrow().id();
            register.appoint(unit, signatory.fullName(), signatory.title());
        }
    }

    record Signatory(String unitCode, String fullName, String title) {}
}
