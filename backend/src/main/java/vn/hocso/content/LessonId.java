package vn.hocso.content;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a lesson; it stays the same from version to version, so that finished work can be carried over. */
public record LessonId(@JsonValue UUID value) {

    @JsonCreator
    public static LessonId of(String value) {
        return new LessonId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
