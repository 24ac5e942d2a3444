package vn.hocso.media;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies an uploaded file. */
public record MediaId(@JsonValue UUID value) {

    @JsonCreator
    public static MediaId of(String value) {
        return new MediaId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
