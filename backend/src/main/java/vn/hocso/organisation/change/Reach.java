package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;

/** The units that a change names, as far as they may be changed on its day by whoever asks for it. All others are refused by name. */
record Reach(Tree tree, Predicate<String> mayManage, ChangeDetails details, LocalDate day) {

    /** The one unit the change is about. */
    Node subject() {
        if (details.unitIds().size() != 1) {
            throw ChangeRefused.missing("unitIds");
        }
        return unit(details.unitIds().getFirst(), "unitIds");
    }

    /** The unit named in that field, if it is still there. */
    Node living(@Nullable String pointer, String field) {
        return living(unit(pointer, field));
    }

    Node living(Node unit) {
        LocalDate until = unit.until();
        if (until != null) {
            throw ChangeRefused.hasEnded(unit, until);
        }
        requireUnchangedSince(unit);
        return unit;
    }

    /** The unit named in that field, in which something is to be arranged. */
    Node manageable(@Nullable String pointer, String field) {
        return manageable(unit(pointer, field), field);
    }

    Node manageable(Node unit, String field) {
        if (!mayManage.test(unit.path())) {
            throw unknown(pointerTo(unit), field);
        }
        return living(unit);
    }

    /** The unit named in that field, to be taken out of its place, which is for those to decide who manage the unit above. */
    Node releasable(@Nullable String pointer, String field) {
        return releasable(unit(pointer, field));
    }

    Node releasable(Node unit) {
        if (!mayManage.test(unit.path())) {
            throw unknown(pointerTo(unit), "unitIds");
        }
        living(unit);
        UnitId parent = unit.parent();
        if (parent == null) {
            throw ChangeRefused.theTop();
        }
        if (!mayManage.test(tree.get(parent).path())) {
            throw unknown(pointerTo(unit), "unitIds");
        }
        return unit;
    }

    void requireUnchangedSince(Node unit) {
        if (unit.since().isAfter(day)) {
            throw ChangeRefused.beforeLastChange(unit);
        }
    }

    /** The unit of that identifier or, on that day, of that code. */
    private Node unit(@Nullable String pointer, String field) {
        String wanted = given(pointer, field);
        Node unit = Pointer.id(wanted).map(tree::find).orElseGet(() -> tree.byCode(code(wanted)));
        if (unit == null) {
            throw unknown(wanted, field);
        }
        return unit;
    }

    private RuntimeException unknown(String wanted, String field) {
        return Pointer.id(wanted).isPresent() ? new OutsideScope() : ChangeRefused.unknownUnit(field, wanted);
    }

    private String pointerTo(Node unit) {
        String id = unit.id().toString();
        boolean namedById = details.unitIds().contains(id)
                || id.equals(details.parentId())
                || id.equals(details.successorId())
                || id.equals(details.subUnitsTo());
        return namedById ? id : unit.names().code();
    }

    static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static String given(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw ChangeRefused.missing(field);
        }
        return text;
    }

    static UnitKind given(@Nullable UnitKind kind, String field) {
        if (kind == null) {
            throw ChangeRefused.missing(field);
        }
        return kind;
    }

    static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }
}
