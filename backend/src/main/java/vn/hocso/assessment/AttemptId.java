package vn.hocso.assessment;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies one attempt at a quiz. */
public record AttemptId(@JsonValue UUID value) {

    @JsonCreator
    public static AttemptId of(String value) {
        return new AttemptId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
