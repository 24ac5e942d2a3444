package vn.hocso.organisation.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnameseText;

/** Finds units by code, or by name where the name stands for one unit only of those the actor manages people in. */
final class UnitIndex {

    private final Map<String, Place> byCode = new HashMap<>();
    private final Map<String, List<Place>> byName = new HashMap<>();
    private final Authority authority;

    UnitIndex(List<Place> places, Authority authority) {
        this.authority = authority;
        for (Place place : places) {
            byCode.put(place.code(), place);
            byName.computeIfAbsent(fold(place.fullName()), name -> new ArrayList<>(1))
                    .add(place);
            if (!fold(place.name()).equals(fold(place.fullName()))) {
                byName.computeIfAbsent(fold(place.name()), name -> new ArrayList<>(1))
                        .add(place);
            }
        }
    }

    record Place(UnitId id, String code, String name, String fullName, String path) {}

    /** The places that may be meant: exactly one, or a reason why not. */
    record Found(List<Place> places, boolean outside) {}

    Found find(String text) {
        Place coded = byCode.get(text.toUpperCase(Locale.ROOT));
        if (coded != null) {
            return may(coded) ? new Found(List.of(coded), false) : new Found(List.of(), true);
        }
        List<Place> named = byName.getOrDefault(fold(text), List.of());
        List<Place> own = named.stream().filter(this::may).toList();
        return new Found(own, own.isEmpty() && !named.isEmpty());
    }

    private boolean may(Place place) {
        return authority.may(Permission.MANAGE_PEOPLE, place.path());
    }

    private static String fold(String name) {
        return String.join(" ", VietnameseText.words(name));
    }
}
