package vn.hocso.content;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a course, in draft and in every published version. */
public record CourseId(@JsonValue UUID value) {

    @JsonCreator
    public static CourseId of(String value) {
        return new CourseId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
