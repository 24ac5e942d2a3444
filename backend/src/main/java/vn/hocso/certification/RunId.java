package vn.hocso.certification;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a run in which the certificates of a class are issued together. */
public record RunId(@JsonValue UUID value) {

    @JsonCreator
    public static RunId of(String value) {
        return new RunId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
