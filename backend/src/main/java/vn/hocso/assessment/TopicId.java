package vn.hocso.assessment;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a topic of a unit's bank, whatever it is called. */
public record TopicId(@JsonValue UUID value) {

    @JsonCreator
    public static TopicId of(String value) {
        return new TopicId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
