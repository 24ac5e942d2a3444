package vn.hocso.organisation.change;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.change.Succession.ByPosition;
import vn.hocso.organisation.change.Succession.Sending;

/** What a unit is split into, and which of its people and of the units below it go to which part. */
record Parts(ChangeDetails details, Reach reach, Map<String, UnitId> byCode) {

    /** Who gets what is not sent elsewhere: the part named for it, or the first. */
    UnitId heir(Node unit) {
        if (Reach.isGiven(details.defaultPart())) {
            return part(Objects.requireNonNull(details.defaultPart()));
        }
        return details.livesOn() ? unit.id() : byCode.values().iterator().next();
    }

    Sending sending() {
        Map<AccountId, UnitId> people = new HashMap<>();
        details.people().forEach(one -> people.put(one.accountId(), part(one.part())));
        return new Sending(
                people,
                details.positions().stream()
                        .map(one -> new ByPosition(one.position(), part(one.part())))
                        .toList());
    }

    Map<UnitId, UnitId> places(Node unit) {
        Map<UnitId, UnitId> places = new LinkedHashMap<>();
        details.subUnits().forEach(one -> {
            Node child = reach.living(one.unitId(), "subUnits");
            if (!unit.id().equals(child.parent())) {
                throw ChangeRefused.unknownUnit("subUnits", one.unitId());
            }
            places.put(child.id(), part(one.part()));
        });
        return places;
    }

    private UnitId part(String named) {
        UnitId part = byCode.get(Reach.code(named));
        if (part == null) {
            throw ChangeRefused.notAPart(named);
        }
        return part;
    }
}
