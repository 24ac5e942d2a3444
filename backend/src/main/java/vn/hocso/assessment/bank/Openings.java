package vn.hocso.assessment.bank;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.hocso.organisation.UnitId;

/** Which questions of some banks the quizzes of some units may ask, by how they are shared. */
public final class Openings {

    public static final Openings NONE = new Openings(Map.of());

    private final Map<UnitId, Set<Shelf>> open;

    Openings(Map<UnitId, Set<Shelf>> open) {
        this.open = open;
    }

    /** Whether quizzes of the unit may ask what a bank shares so. */
    public boolean open(UnitId unit, UnitId bank, UUID sharing) {
        return to(unit).contains(new Shelf(bank, sharing));
    }

    Set<Shelf> to(UnitId unit) {
        return open.getOrDefault(unit, Set.of());
    }

    Set<Shelf> to(UnitId unit, UnitId bank) {
        return to(unit).stream().filter(shelf -> shelf.bank().equals(bank)).collect(Collectors.toSet());
    }
}
