package vn.hocso.demo;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hocso.organisation.UnitKind;

/** Which positions there are in which kind of unit. */
record Positions(
        @JsonProperty("PROVINCE_DEPARTMENT") List<Position> provinceDepartment,
        @JsonProperty("COMMUNE") List<Position> commune,
        @JsonProperty("MINISTRY") List<Position> ministry) {

    List<Position> of(UnitKind kind) {
        return switch (kind) {
            case PROVINCE_DEPARTMENT -> provinceDepartment;
            case COMMUNE -> commune;
            default -> ministry;
        };
    }
}
