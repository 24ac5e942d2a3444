package vn.hocso.content;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a section of a course; it stays the same from version to version. */
public record SectionId(@JsonValue UUID value) {

    @JsonCreator
    public static SectionId of(String value) {
        return new SectionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
