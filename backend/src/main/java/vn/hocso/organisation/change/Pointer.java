package vn.hocso.organisation.change;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import vn.hocso.organisation.UnitId;

/** How a change names a unit: by its identifier, or by its code. */
final class Pointer {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Pointer() {}

    static Optional<UnitId> id(String text) {
        return ID.matcher(text.strip()).matches()
                ? Optional.of(new UnitId(UUID.fromString(text.strip())))
                : Optional.empty();
    }
}
