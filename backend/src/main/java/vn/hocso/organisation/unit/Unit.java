package vn.hocso.organisation.unit;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** A unit to be added. Its path is made of short numbers from the top down, of which the last is its own. */
final class Unit {

    private static final int DEEPEST = 12;

    private final UnitId id = new UnitId(Ids.next());
    private final String code;
    private final String name;
    private final String fullName;
    private final UnitKind kind;
    private final @Nullable UnitId parentId;
    private final String path;
    private final int depth;

    private Unit(Place place, UnitKind kind, String code, String name, String fullName) {
        this.kind = kind;
        this.parentId = place.parent();
        this.path = place.path();
        this.depth = place.depth();
        this.code = code.strip().toUpperCase(Locale.ROOT);
        this.name = VietnameseText.line(name);
        this.fullName = VietnameseText.line(fullName);
    }

    /** Where a unit stands. */
    record Place(@Nullable UnitId parent, String path, int depth) {

        Place below(UnitId unit, long number) {
            if (depth >= DEEPEST) {
                throw new TreeTooDeep();
            }
            return new Place(unit, path + segment(number), depth + 1);
        }
    }

    static Unit root(long number, String code, String name, String fullName) {
        return new Unit(new Place(null, "/" + segment(number), 0), UnitKind.NATIONAL, code, name, fullName);
    }

    static Unit at(Place place, UnitKind kind, String code, String name, String fullName) {
        return new Unit(place, kind, code, name, fullName);
    }

    Unit below(long number, UnitKind kind, String code, String name, String fullName) {
        return at(new Place(parentId, path, depth).below(id, number), kind, code, name, fullName);
    }

    UnitId id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String fullName() {
        return fullName;
    }

    String nameFolded() {
        return VietnameseText.fold(fullName);
    }

    UnitKind kind() {
        return kind;
    }

    @Nullable
    UnitId parentId() {
        return parentId;
    }

    String path() {
        return path;
    }

    int depth() {
        return depth;
    }

    private static String segment(long number) {
        return Long.toString(number, Character.MAX_RADIX) + "/";
    }
}
