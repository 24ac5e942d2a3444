package vn.hocso.organisation.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;

/** Who inherits from whom on one day, to the end of each chain: what A leaves to B, and B the same day to C, is C's. */
final class Heirs {

    private final Map<UnitId, Succession> ended = new HashMap<>();
    private final Set<UnitId> units = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));

    Heirs(List<Succession> sameDay) {
        sameDay.forEach(one -> {
            units.add(one.from());
            if (one.ends()) {
                ended.put(one.from(), one);
            }
        });
    }

    /** The units whose people and roles are concerned. */
    Collection<UnitId> units() {
        return units;
    }

    @Nullable
    UnitId last(@Nullable UnitId heir) {
        UnitId last = heir;
        while (last != null && ended.containsKey(last)) {
            last = ended.get(last).heir();
        }
        return last;
    }
}
