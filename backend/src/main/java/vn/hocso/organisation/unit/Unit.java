package vn.hocso.organisation.unit;

import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** A unit of the tree. Its path is made once, of short numbers from the top down, and stays when names and codes change. */
@Entity
@Table(name = "organisation_unit")
class Unit {

    private static final int DEEPEST = 12;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column
    private String code;

    @Column
    private String name;

    @Column
    private String fullName;

    @Column
    private String nameFolded;

    @Column
    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column
    private @Nullable UUID parentId;

    @Column
    private String path;

    @Column
    private int depth;

    protected Unit() {}

    static Unit root(long number, String code, String name, String fullName) {
        Unit unit = new Unit();
        unit.id = Ids.next();
        unit.kind = UnitKind.NATIONAL;
        unit.path = "/" + segment(number);
        unit.rename(code, name, fullName);
        return unit;
    }

    Unit below(long number, UnitKind kind, String code, String name, String fullName) {
        if (depth >= DEEPEST) {
            throw new TreeTooDeep();
        }
        Unit unit = new Unit();
        unit.id = Ids.next();
        unit.kind = kind;
        unit.parentId = id;
        unit.path = path + segment(number);
        unit.depth = depth + 1;
        unit.rename(code, name, fullName);
        return unit;
    }

    void rename(String code, String name, String fullName) {
        this.code = code.strip().toUpperCase(Locale.ROOT);
        this.name = clean(name);
        this.fullName = clean(fullName);
        nameFolded = VietnameseText.fold(this.fullName);
    }

    boolean isLike(UnitKind kind, String name, UnitId parent) {
        return this.kind == kind
                && this.name.equals(clean(name))
                && parent.value().equals(parentId);
    }

    UnitId id() {
        return new UnitId(id);
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
        return nameFolded;
    }

    UnitKind kind() {
        return kind;
    }

    @Nullable
    UUID parentId() {
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

    private static String clean(String text) {
        return VietnameseText.nfc(text.strip()).replaceAll("\\s+", " ");
    }
}
