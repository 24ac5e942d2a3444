package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.shared.VietnameseText;

/**
 * A unit as it stands in the tree: what it is called, where it is, from which day it exists and since which day it is as it is. A unit
 * that has ended stands below its successor.
 */
record Node(
        UnitId id,
        Names names,
        @Nullable UnitId parent,
        String path,
        int depth,
        LocalDate from,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UnitId successor) {

    /** What a unit is called, and what it is. */
    record Names(String code, String name, String fullName, UnitKind kind) {

        static Names of(String code, String name, @Nullable String fullName, UnitKind kind) {
            String line = VietnameseText.line(name);
            String full = fullName == null || fullName.isBlank() ? line : VietnameseText.line(fullName);
            return new Names(code.strip().toUpperCase(Locale.ROOT), line, full, kind);
        }

        String folded() {
            return VietnameseText.fold(fullName);
        }
    }

    boolean living() {
        return until == null;
    }

    boolean isWithin(Node other) {
        return path.startsWith(other.path);
    }

    /** The last part of the path, which is the unit's own. */
    String segment() {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
    }

    Node called(Names other, LocalDate day) {
        return new Node(id, other, parent, path, depth, from, day, until, successor);
    }

    Node under(Node other, LocalDate day) {
        return new Node(id, names, other.id, other.path + segment(), other.depth + 1, from, day, until, successor);
    }

    /** The same place below a unit that moved. */
    Node carried(Node before, Node after, LocalDate day) {
        return new Node(
                id,
                names,
                parent,
                after.path + path.substring(before.path.length()),
                depth + after.depth - before.depth,
                from,
                day.isAfter(since) ? day : since,
                until,
                successor);
    }

    Node ended(@Nullable Node heir, LocalDate day) {
        String place = heir == null ? path : heir.path + segment();
        int level = heir == null ? depth : heir.depth + 1;
        return new Node(id, names, parent, place, level, from, day, day, heir == null ? null : heir.id);
    }
}
