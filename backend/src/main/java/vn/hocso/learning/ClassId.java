package vn.hocso.learning;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a class. */
public record ClassId(@JsonValue UUID value) {

    @JsonCreator
    public static ClassId of(String value) {
        return new ClassId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
