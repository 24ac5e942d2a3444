package vn.hocso.competency;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a competency, or an area of competencies, through all versions of its framework. */
public record CompetencyId(@JsonValue UUID value) {

    @JsonCreator
    public static CompetencyId of(String value) {
        return new CompetencyId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
