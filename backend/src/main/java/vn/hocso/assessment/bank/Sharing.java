package vn.hocso.assessment.bank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hocso.organisation.UnitId;

/**
 * Who else uses a question, beside the unit it belongs to: an audience, and units that are named, each with all below it. To use a question is to
 * see it once it is approved, to put it into a quiz and to copy it; a unit that is named may be let edit it, too.
 *
 * @param units in the order of their identifiers, each once
 */
record Sharing(Audience audience, List<Grant> units) {

    /** Nobody else uses it, unless a unit is named. */
    static final Sharing NONE = new Sharing(Audience.OWN, List.of());

    private static final UUID OF_NONE = new UUID(0, 0);

    enum Audience {
        /** The unit it belongs to. */
        OWN,
        /** That unit and all below it. */
        BELOW,
        EVERYONE
    }

    record Grant(UnitId unit, boolean mayEdit) {}

    Sharing {
        units = units.stream()
                .collect(Collectors.toMap(
                        one -> one.unit().value(),
                        one -> one,
                        (one, other) -> one.mayEdit() ? one : other,
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The units use it, and may not edit it. */
    static Sharing with(Set<UnitId> units) {
        return new Sharing(
                Audience.OWN, units.stream().map(unit -> new Grant(unit, false)).toList());
    }

    /** The same for all that say the same. */
    UUID id() {
        if (equals(NONE)) {
            return OF_NONE;
        }
        String said = audience
                + units.stream()
                        .map(one -> " " + one.unit() + (one.mayEdit() ? "!" : ""))
                        .collect(Collectors.joining());
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /**
     * Whether somebody uses it who holds a role at one of the places and below.
     *
     * @param owner where the unit it belongs to stands in the tree
     * @param paths where the units stand that are named
     */
    boolean isUsedFrom(List<String> places, String owner, Map<UnitId, String> paths) {
        return switch (audience) {
                    case OWN -> false;
                    case BELOW -> places.stream().anyMatch(place -> place.startsWith(owner));
                    case EVERYONE -> !places.isEmpty();
                }
                || meets(places, granted(paths));
    }

    /** Whether somebody edits it who holds the role of an author at one of the places and below. */
    boolean isEditedFrom(List<String> places, Map<UnitId, String> paths) {
        return meets(places, named(paths, units.stream().filter(Grant::mayEdit)));
    }

    /** Whether quizzes of the unit at the place may ask it. */
    boolean isUsedAt(String place, String owner, Map<UnitId, String> paths) {
        return switch (audience) {
                    case OWN -> false;
                    case BELOW -> place.startsWith(owner);
                    case EVERYONE -> true;
                }
                || granted(paths).stream().anyMatch(place::startsWith);
    }

    /** A role is held for a unit that is named, for one below it, or for one above: the role then holds for the named one, too. */
    private static boolean meets(List<String> places, List<String> named) {
        return named.stream()
                .anyMatch(one -> places.stream().anyMatch(place -> place.startsWith(one) || one.startsWith(place)));
    }

    private List<String> granted(Map<UnitId, String> paths) {
        return named(paths, units.stream());
    }

    private static List<String> named(Map<UnitId, String> paths, Stream<Grant> grants) {
        return grants.map(one -> paths.get(one.unit()))
                .filter(Objects::nonNull)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
