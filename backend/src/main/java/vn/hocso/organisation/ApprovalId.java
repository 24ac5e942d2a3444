package vn.hocso.organisation;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a request that waits, or once waited, for a second person. */
public record ApprovalId(@JsonValue UUID value) {

    @JsonCreator
    public static ApprovalId of(String value) {
        return new ApprovalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
