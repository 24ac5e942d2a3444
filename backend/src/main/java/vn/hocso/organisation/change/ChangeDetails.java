package vn.hocso.organisation.change;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitKind;

/**
 * What is to be done with which units. Units are named by identifier or by code, as they stand on the day. Which parts are needed depends
 * on the kind: {@code CREATE} wants names, kind and parent; {@code RENAME} one unit and what is to differ; {@code MOVE} one unit and the
 * parent; {@code MERGE} one or more units and the successor; {@code SPLIT} one unit and the parts; {@code END} one unit, and a successor
 * where there are people or units.
 */
public record ChangeDetails(
        @NotNull ChangeKind kind,
        @Size(max = 200) List<@NotBlank @Size(max = 40) String> unitIds,
        @Nullable @Size(max = 40) @Pattern(regexp = CODE) String code,
        @Nullable @Size(max = 160) String name,
        @Nullable @Size(max = 200) String fullName,
        @Nullable UnitKind unitKind,
        @Nullable @Size(max = 40) String parentId,
        @Nullable @Size(max = 40) String successorId,
        @Nullable @Size(max = 40) String subUnitsTo,
        @Size(max = 50) List<@Valid Part> parts,
        @Nullable @Size(max = 40) String defaultPart,
        Boolean livesOn,
        @Size(max = 5_000) List<@Valid PersonToPart> people,
        @Size(max = 100) List<@Valid PositionToPart> positions,
        @Size(max = 1_000) List<@Valid UnitToPart> subUnits,
        Set<@NotBlank @Size(max = 64) String> followingRoles,
        Set<UUID> followingGrants) {

    static final String CODE = "\\s*[A-Za-z0-9][A-Za-z0-9._-]*\\s*";

    /** What a request leaves out is empty. */
    public ChangeDetails(
            ChangeKind kind,
            @Nullable List<String> unitIds,
            @Nullable String code,
            @Nullable String name,
            @Nullable String fullName,
            @Nullable UnitKind unitKind,
            @Nullable String parentId,
            @Nullable String successorId,
            @Nullable String subUnitsTo,
            @Nullable List<Part> parts,
            @Nullable String defaultPart,
            @Nullable Boolean livesOn,
            @Nullable List<PersonToPart> people,
            @Nullable List<PositionToPart> positions,
            @Nullable List<UnitToPart> subUnits,
            @Nullable Set<String> followingRoles,
            @Nullable Set<UUID> followingGrants) {
        this.kind = kind;
        this.unitIds = unitIds == null ? List.of() : List.copyOf(unitIds);
        this.code = code;
        this.name = name;
        this.fullName = fullName;
        this.unitKind = unitKind;
        this.parentId = parentId;
        this.successorId = successorId;
        this.subUnitsTo = subUnitsTo;
        this.parts = parts == null ? List.of() : List.copyOf(parts);
        this.defaultPart = defaultPart;
        this.livesOn = livesOn != null && livesOn;
        this.people = people == null ? List.of() : List.copyOf(people);
        this.positions = positions == null ? List.of() : List.copyOf(positions);
        this.subUnits = subUnits == null ? List.of() : List.copyOf(subUnits);
        this.followingRoles = sorted(followingRoles);
        this.followingGrants = sorted(followingGrants);
    }

    /** Whether a unit is no more afterwards, which takes a second person: by whatever kind of change, or one kind would stand in for another. */
    boolean endsUnits() {
        return switch (kind) {
            case CREATE, RENAME, MOVE -> false;
            case MERGE, END -> true;
            case SPLIT -> !livesOn;
        };
    }

    /** In one order, so that the same wish is always written the same. */
    private static <T extends Comparable<T>> Set<T> sorted(@Nullable Set<T> items) {
        return items == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(items));
    }

    /** A part of a split: a new unit beside the old one, or, without a name, one that is there already. */
    public record Part(
            @NotBlank @Size(max = 40) @Pattern(regexp = CODE)
            String code,

            @Nullable @Size(max = 160) String name,
            @Nullable @Size(max = 200) String fullName,
            @Nullable UnitKind kind) {}

    public record PersonToPart(
            @NotNull AccountId accountId,
            @NotBlank @Size(max = 40) String part) {}

    public record PositionToPart(
            @NotBlank @Size(max = 160) String position,
            @NotBlank @Size(max = 40) String part) {}

    public record UnitToPart(
            @NotBlank @Size(max = 40) String unitId,
            @NotBlank @Size(max = 40) String part) {}

    static ChangeDetails create(String code, String name, @Nullable String fullName, UnitKind kind, String parent) {
        return new Builder(ChangeKind.CREATE)
                .names(code, name, fullName, kind)
                .parent(parent)
                .build();
    }

    static Builder of(ChangeKind kind, String... units) {
        return new Builder(kind).units(List.of(units));
    }

    /** Names the parts one by one, since few are needed at a time. */
    public static final class Builder {

        private final ChangeKind kind;
        private List<String> units = List.of();
        private @Nullable String code;
        private @Nullable String name;
        private @Nullable String fullName;
        private @Nullable UnitKind unitKind;
        private @Nullable String parent;
        private @Nullable String successor;
        private @Nullable String subUnitsTo;
        private List<Part> parts = List.of();
        private @Nullable String defaultPart;
        private boolean livesOn;
        private List<PersonToPart> people = List.of();
        private List<PositionToPart> positions = List.of();
        private List<UnitToPart> subUnits = List.of();
        private Set<String> followingRoles = Set.of();

        public Builder(ChangeKind kind) {
            this.kind = kind;
        }

        public Builder units(List<String> wanted) {
            units = wanted;
            return this;
        }

        public Builder names(
                @Nullable String newCode,
                @Nullable String newName,
                @Nullable String newFullName,
                @Nullable UnitKind newKind) {
            code = newCode;
            name = newName;
            fullName = newFullName;
            unitKind = newKind;
            return this;
        }

        public Builder parent(@Nullable String unit) {
            parent = unit;
            return this;
        }

        public Builder successor(@Nullable String unit) {
            successor = unit;
            return this;
        }

        public Builder subUnitsTo(@Nullable String unit) {
            subUnitsTo = unit;
            return this;
        }

        public Builder parts(List<Part> wanted, @Nullable String defaultOne, boolean oldLivesOn) {
            parts = wanted;
            defaultPart = defaultOne;
            livesOn = oldLivesOn;
            return this;
        }

        public Builder sending(List<PersonToPart> byName, List<PositionToPart> byPosition, List<UnitToPart> units) {
            people = byName;
            positions = byPosition;
            subUnits = units;
            return this;
        }

        public Builder following(Set<String> roles) {
            followingRoles = roles;
            return this;
        }

        public ChangeDetails build() {
            return new ChangeDetails(
                    kind,
                    units,
                    code,
                    name,
                    fullName,
                    unitKind,
                    parent,
                    successor,
                    subUnitsTo,
                    parts,
                    defaultPart,
                    livesOn,
                    people,
                    positions,
                    subUnits,
                    followingRoles,
                    Set.of());
        }
    }
}
