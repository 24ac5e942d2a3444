package vn.hocso.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.Units;

/** Central bodies and departments of some provinces, added to the tree of provinces and communes. */
@Component
@DemoMode
class DemoOrganisation {

    /** The day the administration of two tiers began. */
    static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final DemoFiles files;
    private final Units units;

    DemoOrganisation(DemoFiles files, Units units) {
        this.files = files;
        this.units = units;
    }

    void load() {
        for (Body body : bodies()) {
            units.create(new NewUnit(body.code(), body.name(), body.name(), body.kind(), parent(body), SINCE));
        }
    }

    Body[] bodies() {
        return files.json("organisation/central.json", Body[].class);
    }

    private UnitId parent(Body body) {
        String code = body.parentCode();
        return code == null
                ? units.root().id()
                : units.byCode(code).orElseThrow().id();
    }

    record Body(
            String code,
            String name,
            UnitKind kind,
            @Nullable String parentCode) {}
}
