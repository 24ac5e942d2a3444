package vn.hocso.certification.paper;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import vn.hocso.shared.Ids;

/** Identifies a recorded paper certificate. */
public record PaperId(@JsonValue UUID value) {

    @JsonCreator
    public static PaperId of(String value) {
        return new PaperId(UUID.fromString(value));
    }

    static PaperId next() {
        return new PaperId(Ids.next());
    }

    byte[] bytes() {
        return Ids.bytes(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
