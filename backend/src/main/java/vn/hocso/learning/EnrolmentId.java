package vn.hocso.learning;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a person's place in a course; it stays the same when they withdraw and come back. */
public record EnrolmentId(@JsonValue UUID value) {

    @JsonCreator
    public static EnrolmentId of(String value) {
        return new EnrolmentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
