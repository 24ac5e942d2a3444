package vn.hocso.content;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one published, immutable version of a course. */
public record VersionId(@JsonValue UUID value) {

    @JsonCreator
    public static VersionId of(String value) {
        return new VersionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
