package vn.hocso.organisation.me;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountRegistered;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.People;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.Units;

/** Gives those who registered by themselves a place: a unit below the country that is made when the first of them comes. */
@Component
class PublicLearners {

    private static final String NAME = "Công dân";

    private final People people;
    private final Units units;
    private final String code;

    PublicLearners(People people, Units units, @Value("${hocso.registration-unit}") String code) {
        this.people = people;
        this.units = units;
        this.code = code;
    }

    /** Whoever belongs somewhere already, because the event came twice or an administrator was faster, stays there. */
    @ApplicationModuleListener
    void on(AccountRegistered event) {
        AccountId account = event.accountId();
        if (people.primaryMembership(account).isEmpty()) {
            people.addMember(new NewMembership(account, unit(), null, null, null));
        }
    }

    private UnitId unit() {
        return units.byCode(code)
                .map(UnitView::id)
                .orElseGet(() -> units.create(new NewUnit(
                        code, NAME, NAME, UnitKind.OTHER, units.root().id())));
    }
}
