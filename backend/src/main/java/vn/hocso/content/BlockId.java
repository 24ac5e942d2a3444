package vn.hocso.content;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a block of a lesson; it stays the same from version to version. */
public record BlockId(@JsonValue UUID value) {

    @JsonCreator
    public static BlockId of(String value) {
        return new BlockId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
